import FrameworkModel
import Statistics
import Testing

/// The runners of process charts, trends, captures and suppression in one table.
let seriesAndCountRunners: [String: VectorRunner] = [
    ProcessChartRunners.table, TrendRunners.table, CaptureRunners.table, SuppressionRunners.table,
].reduce(into: [:]) { all, table in all.merge(table) { first, _ in first } }

enum ProcessChartRunners {
    static let table: [String: VectorRunner] = [
        "spc_xmr.csv": runProcessChart,
        "spc_i_chart_runs.csv": runIndividualsChart,
    ]
}

extension VectorFile.Row {
    /// Compares a result with the expected text.
    func expectText(_ column: String, _ got: String) throws {
        let expected = try text(column)
        #expect(got == expected, "\(place) column \(column): expected \(expected), got \(got)")
    }

    func expectFlag(_ column: String, _ got: Bool) throws { try expectText(column, got ? "true" : "false") }
}

/// One row for each point; the options of a case stand on every row of it.
@Sendable private func runProcessChart(_ file: VectorFile) throws -> Int {
    var cases: [(id: String, rows: [VectorFile.Row])] = []
    for row in file.rows {
        let id = try row.text("case_id")
        if cases.last?.id != id { cases.append((id, [])) }
        cases[cases.count - 1].rows.append(row)
    }
    for (_, rows) in cases {
        let first = try #require(rows.first)
        let options = try ProcessChart.Options(
            screensMovingRanges: first.flag("screen_outliers"),
            fixedPoints: first.optional("fix_after_n_points").map { Int($0) },
            improvement: #require(
                ProcessChart.Improvement(rawValue: first.text("improvement_direction"))),
            target: first.optional("target"))
        let rebases = try rows.indices.filter { try rows[$0].number("rebase") == 1 }
        let chart = try ProcessChart.chart(
            rows.map { try $0.number("value") }, rebases: rebases, options: options)
        try #require(chart.points.count == rows.count)
        for (row, point) in zip(rows, chart.points) { try expect(point, of: chart, as: row) }
    }
    return file.rows.count
}

private func expect(
    _ point: ProcessChart.Point, of chart: ProcessChart.Chart, as row: VectorFile.Row
) throws {
    let segment = chart.segments[point.segment]
    try row.expect("segment", Double(point.segment + 1), within: 0)
    try row.expect("mean", segment.mean, within: 1e-9)
    try row.expect("lpl", segment.limits?.lower, within: 1e-9)
    try row.expect("upl", segment.limits?.upper, within: 1e-9)
    try row.expect("relative_to_mean", Double(point.side.rawValue), within: 0)
    try row.expectFlag("outside_limits", point.isOutside)
    try row.expectFlag("close_to_limits", point.isClose)
    try row.expectText("special_cause", label(point.signal))
    try row.expectFlag("short_segment", segment.isShort)
    let type =
        switch point.meaning {
        case .commonCause: "common_cause"
        case .improvement: "special_cause_improvement"
        case .concern: "special_cause_concern"
        case .neutralHigh: "special_cause_neutral_high"
        case .neutralLow: "special_cause_neutral_low"
        }
    try row.expectText("point_type", type)
    let assurance =
        switch chart.assurance {
        case .consistentPass: "consistent_pass"
        case .consistentFail: "consistent_fail"
        case .inconsistent: "inconsistent"
        case nil: "NA"
        }
    try row.expectText("assurance", assurance)
}

private func label(_ signal: ProcessChart.Signal?) -> String {
    guard let signal else { return "Common Cause" }
    let side = signal.isHigh ? "Above" : "Below"
    switch signal.rule {
    case .outside: return signal.isHigh ? "Above UCL" : "Below LCL"
    case .trend: return "7 Point Trend (\(signal.isHigh ? "Increasing" : "Decreasing"))"
    case .twoInThree: return "2 in 3 \(side) CL"
    case .shift: return "7 Points \(side) CL"
    }
}

@Sendable private func runIndividualsChart(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let values = try row.list("values")
        let options = ProcessChart.Options(screensMovingRanges: false, factor: .fromConstant)
        let chart = try ProcessChart.chart(values, options: options)
        let segment = try #require(chart.segments.first)
        try row.expect("i_cl", segment.mean, within: 1e-9)
        try row.expect("i_lcl", segment.limits?.lower, within: 1e-9)
        try row.expect("i_ucl", segment.limits?.upper, within: 1e-9)
        let centre = try #require(RunsAnalysis.Centre(rawValue: try row.text("centre_for_runs")))
        let about = try RunsAnalysis.analyse(values, about: centre)
        let median = try RunsAnalysis.analyse(values)
        try row.expect("median", median.centre, within: 1e-9)
        for (prefix, runs) in [("", about), ("median_", median)] {
            try row.expect(prefix + "n_useful", Double(runs.usefulPoints), within: 0)
            try row.expect(prefix + "longest_run", Double(runs.longestRun), within: 0)
            try row.expect(prefix + "longest_run_max", Double(runs.longestRunAllowed), within: 0)
            try row.expect(prefix + "n_crossings", Double(runs.crossings), within: 0)
            try row.expect(prefix + "n_crossings_min", Double(runs.fewestCrossingsAllowed), within: 0)
            try row.expectFlag(prefix == "" ? "runs_signal" : "median_runs_signal", runs.isSignal)
        }
    }
}
