import FrameworkModel
import Statistics
import Testing

enum TrendRunners {
    static let table: [String: VectorRunner] = [
        "trend_proportion.csv": runTrendOfProportions,
        "trend_value_ci.csv": runTrendOfValues,
        "force_zscores.csv": runStandardScores,
    ]
}

/// The days of the year with a number from 0, in years of 365 days.
func year(_ number: Int) -> ClosedRange<Int> { (365 * number)...(365 * number + 364) }

@Sendable private func runTrendOfProportions(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let x = try row.list("x")
        let n = try row.list("n")
        let trend = try RecentTrend.proportions(
            x.indices.map { .init(days: year($0), events: x[$0], denominator: n[$0]) })
        try row.expect("logit_slope", trend.slope, within: 1e-9)
        try expect(trend, as: row)
    }
}

@Sendable private func runTrendOfValues(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let (value, lower, upper) = try (row.list("value"), row.list("lower95"), row.list("upper95"))
        let trend = try RecentTrend.values(
            value.indices.map { k in
                let limits = try (#require(lower[k]), #require(upper[k]))
                let interval = Interval(lower: limits.0, upper: limits.1, confidence: 0.95)
                return .init(days: year(k), value: value[k], interval: interval)
            })
        try row.expect("slope", trend.slope, within: 1e-9)
        try expect(trend, as: row)
    }
}

private func expect(_ trend: RecentTrend.Result, as row: VectorFile.Row) throws {
    try row.expect("chisq", trend.chiSquare, within: 1e-9)
    try row.expect("p", trend.p, within: 1e-9)
    let marker =
        switch trend.marker {
        case .increasing: "Increasing"
        case .decreasing: "Decreasing"
        case .noSignificantChange: "No significant change"
        }
    try row.expectText("marker", marker)
    let reason =
        switch trend.reason {
        case .significant: "No outliers and significant trend"
        case .notSignificant: "No significant trend"
        case .dependsOnOnePoint: "Outliers"
        }
    try row.expectText("reason", reason)
}

@Sendable private func runStandardScores(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let result = try StandardScores.scores(row.list("values"))
        try row.expect("mean", result.mean, within: 1e-9)
        try row.expect("sd", result.standardDeviation, within: 1e-9)
        let expected = try row.list("z")
        try #require(result.scores.count == expected.count)
        for (got, wanted) in zip(result.scores, expected) {
            #expect(agree(got, wanted, 1e-9), "\(row.place) column z: expected \(wanted as Any)")
        }
        for (column, threshold) in [("beyond_1sd", 1.0), ("beyond_2sd", 2)] {
            let flags = result.beyond(threshold).map { $0 == true ? "true" : "false" }
            try row.expectText(column, flags.joined(separator: ";"))
        }
    }
}
