import FrameworkModel
import Statistics
import Testing

enum CaptureRunners {
    static let table: [String: VectorRunner] = [
        "chapman.csv": runChapman,
        "loglinear_capture_recapture.csv": runLogLinear,
    ]
}

@Sendable private func runChapman(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        func estimate(_ scale: Chapman.Scale) throws -> Chapman.Result {
            try Chapman.estimate(
                first: row.number("n1"), second: row.number("n2"), both: row.number("m"), scale: scale,
                confidence: row.number("confidence"))
        }
        let log = try estimate(.logarithmic)
        let normal = try estimate(.normal)
        try row.expect("N", log.estimate, within: 1e-9)
        try row.expect("variance", log.variance, within: 1e-9)
        try row.expect("stderr", log.standardError, within: 1e-9)
        try row.expect("n_observed", log.observed, within: 0)
        try row.expect("normal_lower", normal.interval.lower, within: 1e-9)
        try row.expect("normal_upper", normal.interval.upper, within: 1e-9)
        try row.expect("log_lower", log.interval.lower, within: 1e-9)
        try row.expect("log_upper", log.interval.upper, within: 1e-9)
        let both = try row.number("m")
        #expect(log.overlap == (both == 0 ? .none : both < 7 ? .small : .sufficient), "\(row.place)")
    }
}

@Sendable private func runLogLinear(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let table = try captureTable(of: row)
        let interactions = try row.text("interactions")
        let pairs: [CaptureTable.Pair] =
            interactions == "none"
            ? []
            : try interactions.split(separator: ";").map { pair in
                let lists = try pair.split(separator: ":").map { try #require(Int($0)) }
                return CaptureTable.Pair(lists[0] - 1, lists[1] - 1)
            }
        let confidence = try row.number("confidence")
        let fit = try LogLinear.fit(table, pairs: pairs, confidence: confidence)
        try row.expect("n_observed", fit.observed, within: 0)
        try row.expect("abundance", fit.estimate, within: 1e-7)
        try row.expect("stderr", fit.standardError, within: 1e-7)
        try row.expect("deviance", fit.deviance, within: 1e-7)
        try row.expect("df", Double(fit.degreesOfFreedom), within: 0)
        try row.expect("aic", fit.aic, within: 1e-7)
        // One of the packages does not report it.
        if try row.optional("bic") != nil { try row.expect("bic", fit.bic, within: 1e-7) }
        try row.expect("lognormal_lower", fit.interval.lower, within: 1e-7)
        try row.expect("lognormal_upper", fit.interval.upper, within: 1e-7)
        guard try row.optional("profile_N") != nil else { return }
        let profile = try LogLinear.profile(table, pairs: pairs, confidence: confidence)
        try row.expect("profile_N", profile.estimate, within: 0.002)
        try row.expect("profile_lower", profile.interval.lower, within: 0.002)
        try row.expect("profile_upper", profile.interval.upper, within: 0.002)
    }
}

/// The table of a row, whose histories have a 1 for each list that a person is on.
private func captureTable(of row: VectorFile.Row) throws -> CaptureTable {
    let frequencies = try row.list("freq")
    var counts: [Set<Int>: Double] = [:]
    for (history, count) in zip(try row.text("histories").split(separator: ";"), frequencies) {
        let lists = history.enumerated().filter { $0.element == "1" }.map(\.offset)
        let seen: Double = try #require(count)
        counts[Set(lists)] = seen
    }
    return try CaptureTable(lists: Int(row.number("lists")), counts: counts)
}
