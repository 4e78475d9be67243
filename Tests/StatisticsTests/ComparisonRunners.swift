import FrameworkModel
import Statistics
import Testing

@Sendable func runDifferenceOfProportions(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let (x1, n1) = try (row.number("x1"), row.number("n1"))
        let (x2, n2) = try (row.number("x2"), row.number("n2"))
        let result = try TwoProportions.difference(
            events1: x1, of: n1, events2: x2, of: n2, confidence: row.number("confidence"))
        try row.expect("difference", result.difference, within: 1e-9)
        try row.expect("lower", result.interval.lower, within: 1e-9)
        try row.expect("upper", result.interval.upper, within: 1e-9)
        try row.expect("z_score", result.test.z, within: 1e-9)
        try row.expect("p_score", result.test.pooledP, within: 1e-8)
        let exact = try FisherExact.pValue(events1: x1, of: n1, events2: x2, of: n2)
        try row.expect("p_fisher", exact, within: 1e-8)
    }
}

@Sendable func runRatioOfProportions(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let (x1, n1) = try (row.number("x1"), row.number("n1"))
        let (x2, n2) = try (row.number("x2"), row.number("n2"))
        let confidence = try row.number("confidence")
        let result = try TwoProportions.ratio(
            events1: x1, of: n1, events2: x2, of: n2, confidence: confidence)
        try row.expect("ratio", result.ratio, within: 1e-8)
        try row.expect("koopman_lower", result.interval.lower, within: 1e-8)
        try row.expect("koopman_upper", result.interval.upper, within: 1e-8)
        try row.expect("z_score", result.test.z, within: 1e-8)
        try row.expect("p_score", result.test.pooledP, within: 1e-8)
        if x1 > 0, x2 > 0 {
            let katz = try Katz.interval(events1: x1, of: n1, events2: x2, of: n2, confidence: confidence)
            try row.expect("katz_lower", katz.lower, within: 1e-8)
            try row.expect("katz_upper", katz.upper, within: 1e-8)
        } else {
            try row.expect("katz_lower", nil, within: 0)
            row.expectRefusal {
                _ = try Katz.interval(events1: x1, of: n1, events2: x2, of: n2, confidence: confidence)
            }
        }
        let adjusted = try Katz.adjustedInterval(
            events1: x1, of: n1, events2: x2, of: n2, confidence: confidence)
        try row.expect("katz_adjusted_lower", adjusted.lower, within: 1e-8)
        try row.expect("katz_adjusted_upper", adjusted.upper, within: 1e-8)
    }
}

@Sendable func runTwoRates(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let (x1, t1) = try (row.number("x1"), row.number("t1"))
        let (x2, t2) = try (row.number("x2"), row.number("t2"))
        let level = try row.number("confidence")
        let result = try TwoRates.compare(
            events1: x1, exposure1: t1, events2: x2, exposure2: t2, confidence: level)
        let score = try TwoRates.scoreRatioInterval(
            events1: x1, exposure1: t1, events2: x2, exposure2: t2, confidence: level)
        let exact = try TwoRates.exactRatioInterval(
            events1: x1, exposure1: t1, events2: x2, exposure2: t2, confidence: level)
        let exactP = try TwoRates.exactPValue(events1: x1, exposure1: t1, events2: x2, exposure2: t2)
        try row.expect("ratio", result.ratio, within: 1e-9)
        try row.expect("ratio_score_lower", score.lower, within: 1e-9)
        try row.expect("ratio_score_upper", score.upper, within: 1e-9)
        try row.expect("ratio_exact_lower", exact.lower, within: 1e-7)
        try row.expect("ratio_exact_upper", exact.upper, within: 1e-7)
        try row.expect("difference", result.difference, within: 1e-9)
        try row.expect("difference_mover_lower", result.differenceInterval.lower, within: 1e-9)
        try row.expect("difference_mover_upper", result.differenceInterval.upper, within: 1e-9)
        try row.expect("z_score", result.z, within: 1e-9)
        try row.expect("p_score", result.scoreP, within: 1e-9)
        try row.expect("p_exact", exactP, within: 1e-7)
        let small = x1 + x2 < 10
        try row.expect(small ? "p_exact" : "p_score", result.p, within: small ? 1e-7 : 1e-9)
        #expect(result.ratioInterval == (small ? exact : score), "\(row.place): ratio interval")
        if try row.optional("ratio_log_lower") == nil {
            row.expectRefusal {
                _ = try TwoRates.logRatioInterval(
                    events1: x1, exposure1: t1, events2: x2, exposure2: t2, confidence: level)
            }
            return
        }
        let log = try TwoRates.logRatioInterval(
            events1: x1, exposure1: t1, events2: x2, exposure2: t2, confidence: level)
        try row.expect("ratio_log_lower", log.lower, within: 1e-9)
        try row.expect("ratio_log_upper", log.upper, within: 1e-9)
    }
}

@Sendable func runYearOnYear(_ file: VectorFile) throws -> Int {
    let periods = try YearOnYear.Periods(previous: 0...364, current: 365...729)
    return try file.eachRow { row in
        let (before, beforeN) = try (row.number("x_previous"), row.number("n_previous"))
        let (now, nowN) = try (row.number("x_current"), row.number("n_current"))
        let level = try row.number("confidence")
        let change =
            try row.text("type") == "rate"
            ? YearOnYear.rates(
                previousEvents: before, previousExposure: beforeN, currentEvents: now,
                currentExposure: nowN, periods: periods, confidence: level)
            : YearOnYear.proportions(
                previousEvents: before, of: beforeN, currentEvents: now, of: nowN, periods: periods,
                confidence: level)
        try row.expect("difference", change.difference, within: 1e-8)
        try row.expect("difference_lower", change.differenceInterval.lower, within: 1e-8)
        try row.expect("difference_upper", change.differenceInterval.upper, within: 1e-8)
        try row.expect("change_pct", change.percentageChange, within: 1e-8)
        try row.expect("change_pct_lower", change.percentageInterval?.lower, within: 1e-8)
        try row.expect("change_pct_upper", change.percentageInterval?.upper, within: 1e-8)
        try row.expect("z_score", change.z, within: 1e-8)
        try row.expect("p_score", change.p, within: 1e-8)
    }
}

@Sendable func runBenchmarkComparison(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let inner = try Interval(
            lower: row.number("lower95"), upper: row.number("upper95"), confidence: 0.95)
        let outer = try Interval(
            lower: row.number("lower998"), upper: row.number("upper998"), confidence: 0.998)
        let other = try Interval(
            lower: row.number("benchmark_lower95"), upper: row.number("benchmark_upper95"),
            confidence: 0.95)
        let benchmark = try row.number("benchmark")
        let polarity: BenchmarkComparison.Polarity =
            switch try row.text("polarity") {
            case "high_is_good": .highIsGood
            case "low_is_good": .lowIsGood
            default: .neutral
            }
        let one = BenchmarkComparison.oneLevel(inner, benchmark: benchmark, polarity: polarity)
        let two = BenchmarkComparison.twoLevel(
            inner: inner, outer: outer, benchmark: benchmark, polarity: polarity)
        let suffix = two.confidence.map { $0 == 0.95 ? "_95" : "_998" } ?? ""
        let overlap = BenchmarkComparison.doubleOverlap(inner, other, polarity: polarity)
        for (column, got) in [
            ("one_level", one.rawValue), ("two_level", two.outcome.rawValue + suffix),
            ("double_overlap", overlap.rawValue),
        ] {
            let expected = try row.text(column)
            #expect(got == expected, "\(row.place) column \(column): expected \(expected), got \(got)")
        }
    }
}

@Sendable func runBenjaminiHochberg(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let p = try row.list("p")
        let adjusted = try BenjaminiHochberg.adjust(p)
        let expected = try row.list("p_adjusted")
        let rejected = try BenjaminiHochberg.rejections(p).map { $0 == true ? "true" : "false" }
        try #require(adjusted.count == expected.count, "\(row.place) column p_adjusted: length")
        for k in expected.indices {
            #expect(
                agree(adjusted[k], expected[k], 1e-12),
                """
                \(row.place) column p_adjusted item \(k + 1): expected \(String(describing: expected[k])), \
                got \(String(describing: adjusted[k]))
                """)
        }
        let flags = try row.text("reject_05")
        let got = rejected.joined(separator: ";")
        #expect(got == flags, "\(row.place) column reject_05: expected \(flags), got \(got)")
    }
}
