import FrameworkModel
import Statistics
import Testing

@Sendable func runWilson(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let x = try row.number("x")
        let n = try row.number("n")
        let confidence = try row.number("confidence")
        if try row.text("status") == "error" {
            row.expectRefusal { _ = try Wilson.interval(events: x, of: n, confidence: confidence) }
            return
        }
        let result = try Wilson.estimate(events: x, of: n, confidence: confidence)
        try row.expect("value", result.value, within: 1e-9)
        try row.expect("lower", result.interval.lower, within: 1e-9)
        try row.expect("upper", result.interval.upper, within: 1e-9)
    }
}

@Sendable func runCrudeRate(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let x = try row.number("x")
        let n = try row.number("n")
        let multiplier = try row.number("multiplier")
        let confidence = try row.number("confidence")
        if try row.text("status") == "error" {
            row.expectRefusal {
                _ = try CrudeRate.rate(
                    events: x, exposure: n, multiplier: multiplier, confidence: confidence)
            }
            return
        }
        let result = try CrudeRate.rate(
            events: x, exposure: n, multiplier: multiplier, confidence: confidence)
        try row.expect("value", result.value, within: 1e-9)
        try row.expect("lower", result.interval.lower, within: 1e-9)
        try row.expect("upper", result.interval.upper, within: 1e-9)
        let method = result.method == .exact ? "exact" : "byars"
        let expected = try row.text("method")
        #expect(method == expected, "\(row.place) column method: expected \(expected), got \(method)")
    }
}

@Sendable func runCountLimits(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let x = try row.number("x")
        let confidence = try row.number("confidence")
        let exact = try CountLimits.exact(events: x, confidence: confidence)
        let byar = try CountLimits.byar(events: x, confidence: confidence)
        try row.expect("exact_lower", exact.lower, within: 1e-9)
        try row.expect("exact_upper", exact.upper, within: 1e-9)
        try row.expect("byars_lower", byar.lower, within: 1e-9)
        try row.expect("byars_upper", byar.upper, within: 1e-9)
    }
}

@Sendable func runSpecialFunctions(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let a = try row.number("a")
        let b = try row.optional("b")
        let c = try row.optional("c")
        let got: Double
        switch try row.text("function") {
        case "normal_quantile": got = try Normal.quantile(lowerTail: a)
        case "normal_upper_tail": got = try Normal.upperTail(a)
        case "chi2_quantile":
            got = try ChiSquare.quantile(lowerTail: a, degreesOfFreedom: #require(b))
        case "chi2_upper_tail": got = try ChiSquare.upperTail(a, degreesOfFreedom: #require(b))
        case "beta_quantile":
            got = try IncompleteBeta.inverse(a: #require(b), b: #require(c), lowerTail: a)
        case "poisson_cdf": got = try PoissonTail.atMost(a, mean: #require(b))
        case let other:
            Issue.record("\(row.place) column function: \(other) is not known")
            return
        }
        try row.expect("value", got, within: 1e-12)
    }
}

@Sendable func runSyntheticEstimate(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let confidence = try row.number("confidence")
        let bands = try surveyBands(of: row)
        let log = try SyntheticEstimate.estimate(bands: bands, confidence: confidence)
        let normal = try SyntheticEstimate.estimate(bands: bands, scale: .normal, confidence: confidence)
        try row.expect("estimate", log.estimate, within: 1e-9)
        try row.expect("stderr", log.standardError, within: 1e-9)
        try row.expect("rse", log.relativeStandardError, within: 1e-9)
        try row.expect("normal_lower", normal.interval.lower, within: 1e-9)
        try row.expect("normal_upper", normal.interval.upper, within: 1e-9)
        try row.expect("log_lower", log.interval.lower, within: 1e-9)
        try row.expect("log_upper", log.interval.upper, within: 1e-9)
    }
}

/// The bands of a row of `synthetic_estimate.csv`.
func surveyBands(of row: VectorFile.Row) throws -> [SurveyBand] {
    let prevalence = try row.list("prevalence")
    let base = try row.list("base_n")
    let factor = try row.list("deft")
    let population = try row.list("population")
    return try prevalence.indices.map { k in
        try SurveyBand(
            prevalence: #require(prevalence[k]), base: base[k], designFactor: #require(factor[k]),
            population: #require(population[k]))
    }
}

@Sendable func runUnreportedShare(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let basis = UnreportedShare.Basis(definition: "d", population: "p", period: "y")
        func share(_ treating: UnreportedShare.RecordedNumber) throws -> UnreportedShare.Result {
            try UnreportedShare.share(
                recorded: row.number("recorded"), recordedBasis: basis, estimate: row.number("estimate"),
                standardError: row.number("estimate_se"), estimateBasis: basis, treating: treating,
                confidence: row.number("confidence"))
        }
        let poisson = try share(.poisson)
        let fixed = try share(.fixed)
        try row.expect("reported_ratio", poisson.reportedRatio, within: 1e-9)
        try row.expect("unreported_share", poisson.share, within: 1e-9)
        try row.expect("ratio_se", poisson.ratioStandardError, within: 1e-9)
        try row.expect("lower_poisson", poisson.lower, within: 1e-9)
        try row.expect("upper_poisson", poisson.upper, within: 1e-9)
        try row.expect("lower_fixed", fixed.lower, within: 1e-9)
        try row.expect("upper_fixed", fixed.upper, within: 1e-9)
        let expected = try row.flag("recorded_exceeds_estimate")
        let got = poisson.recordedExceedsEstimate
        #expect(
            got == expected,
            "\(row.place) column recorded_exceeds_estimate: expected \(expected), got \(got)")
    }
}
