import FrameworkModel
import Statistics
import Testing

/// The runners of the reference files of funnel plots.
enum FunnelRunners {
    static let table: [String: VectorRunner] = [
        "funnel_overdispersion.csv": runOverdispersion,
        "funnel_poisson_lines.csv": runLines,
        "funnel_proportion.csv": runProportion,
        "funnel_rate.csv": runRate,
        "funnel_ratio.csv": runRatio,
    ]

    /// The areas of each case of a file, in the order of its rows.
    static func cases(
        of file: VectorFile
    ) throws -> [(name: String, rows: [VectorFile.Row], areas: [Funnel.Area])] {
        var cases: [(name: String, rows: [VectorFile.Row], areas: [Funnel.Area])] = []
        for row in file.rows {
            let name = try row.text("case_id")
            if cases.last?.name != name { cases.append((name, [], [])) }
            cases[cases.count - 1].rows.append(row)
            cases[cases.count - 1].areas.append(try area(row))
        }
        return cases
    }

    private static func area(_ row: VectorFile.Row) throws -> Funnel.Area {
        try Funnel.Area(events: row.number("x"), denominator: row.number("n"))
    }

    private static func expect(_ row: VectorFile.Row, _ category: Funnel.Category) throws {
        let expected = try row.text("significance")
        #expect(
            category.rawValue == expected,
            "\(row.place) column significance: expected \(expected), got \(category.rawValue)")
    }

    private static func expect(
        _ row: VectorFile.Row, _ columns: (lower: String, upper: String), _ interval: Interval,
        within tolerance: Double = 1e-9
    ) throws {
        try row.expect(columns.lower, interval.lower, within: tolerance)
        try row.expect(columns.upper, interval.upper, within: tolerance)
    }

    @Sendable private static func runProportion(_ file: VectorFile) throws -> Int {
        var count = 0
        for each in try cases(of: file) {
            let target = try Funnel.target(of: each.areas)
            for (row, area) in zip(each.rows, each.areas) {
                count += 1
                try row.expect("target", target, within: 1e-9)
                let point = try FunnelProportion.point(area, target: target)
                try expect(row, ("lower_2s", "upper_2s"), point.limits.inner)
                try expect(row, ("lower_3s", "upper_3s"), point.limits.outer)
                try expect(row, point.category)
            }
        }
        return count
    }

    @Sendable private static func runRate(_ file: VectorFile) throws -> Int {
        var count = 0
        for each in try cases(of: file) {
            let target = try Funnel.target(of: each.areas)
            for (row, area) in zip(each.rows, each.areas) {
                count += 1
                try row.expect("target_per_1000", target * 1_000, within: 1e-9)
                let point = try FunnelCount.point(area, target: target, multiplier: 1_000)
                try row.expect("rate_per_1000", point.value, within: 1e-9)
                try expect(row, ("rate_lower95", "rate_upper95"), point.inner)
                try expect(row, ("rate_lower998", "rate_upper998"), point.outer)
                try expect(row, point.category)
            }
        }
        return count
    }

    @Sendable private static func runRatio(_ file: VectorFile) throws -> Int {
        try file.eachRow { row in
            let area = try area(row)
            let point = try FunnelCount.point(area, target: 1)
            try row.expect("ratio", point.value, within: 1e-9)
            try expect(row, ("ratio_lower95", "ratio_upper95"), point.inner)
            try expect(row, ("ratio_lower998", "ratio_upper998"), point.outer)
            try expect(row, point.category)
            let smooth = try FunnelCount.smoothLimits(denominator: area.denominator)
            try expect(row, ("fpr_lower95", "fpr_upper95"), smooth.inner)
            try expect(row, ("fpr_lower998", "fpr_upper998"), smooth.outer)
        }
    }

    @Sendable private static func runLines(_ file: VectorFile) throws -> Int {
        try file.eachRow { row in
            let observed = try row.number("observed")
            let points = try FunnelCount.linePoints(count: Int(observed))
            for (column, point) in [
                ("exp_lower95", points.innerLower), ("exp_upper95", points.innerUpper),
                ("exp_lower998", points.outerLower), ("exp_upper998", points.outerUpper),
            ] {
                try row.expect(column, point.denominator, within: 1e-9)
                let expected = try observed / row.number(column)
                #expect(agree(point.value, expected, 1e-9), "\(row.place) column \(column): height")
            }
        }
    }

    @Sendable private static func runOverdispersion(_ file: VectorFile) throws -> Int {
        var count = 0
        for each in try cases(of: file) {
            let first = try #require(each.rows.first)
            let kind = try first.text("data_type") + " " + first.text("sr_method")
            let scale: FunnelScale =
                switch kind {
                case "SR SHMI": .log
                case "SR CQC": .squareRoot
                case "PR NA": .arcsine
                case "RC NA": .logOfCounts
                default: try #require(nil, "\(first.place): \(kind) is not known")
                }
            let result = try FunnelDispersion.assess(
                each.areas, scale: scale, share: first.number("trim_by"))
            for (row, point) in zip(each.rows, result.points) {
                count += 1
                try expect(row, point, scale)
                try row.expect("phi", result.phi, within: 1e-9)
                try row.expect("tau2", result.tauSquared, within: 1e-9)
            }
        }
        #expect(count == file.rows.count, "\(file.name): every row is run")
        return count
    }

    private static func expect(
        _ row: VectorFile.Row, _ point: FunnelDispersion.Point, _ scale: FunnelScale
    ) throws {
        try row.expect("rr", point.value, within: 1e-9)
        try row.expect("z", point.z, within: 1e-9)
        try row.expect("z_trimmed", point.dampedZ, within: 1e-9)
        try expect(row, ("od_lower95", "od_upper95"), point.widened.inner, within: 1e-6)
        try expect(row, ("od_lower998", "od_upper998"), point.widened.outer, within: 1e-6)
        let flagged = point.category == .highOuter || point.category == .lowOuter
        #expect(try flagged == (row.text("outlier998") == "1"), "\(row.place) column outlier998")
        guard scale != .logOfCounts else { return try row.expect("lower95", nil, within: 0) }
        try expect(row, ("lower95", "upper95"), point.plain.inner, within: 1e-6)
        try expect(row, ("lower998", "upper998"), point.plain.outer, within: 1e-6)
    }
}
