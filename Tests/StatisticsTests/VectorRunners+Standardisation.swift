import FrameworkModel
import Statistics
import Testing

/// The runners of the reference files of standardised rates.
enum StandardisationRunners {
    static let table: [String: VectorRunner] = [
        "dsr_dobson.csv": runDobson,
        "dsr_nonindependent.csv": runRepeatedEvents,
        "indirect_standardised.csv": runIndirect,
    ]

    @Sendable private static func runDobson(_ file: VectorFile) throws -> Int {
        try file.eachRow { row in
            let events = try row.list("x")
            let population = try row.list("n")
            let weights = try row.list("stdpop")
            try #require(events.count == population.count && events.count == weights.count, "\(row.place)")
            let strata = events.indices.map {
                DirectlyStandardisedRate.Stratum(
                    events: events[$0], population: population[$0], weight: weights[$0])
            }
            func rate(_ rule: MissingCounts) throws -> DirectlyStandardisedRate.Estimate {
                try DirectlyStandardisedRate.rate(
                    strata, missingCounts: rule, multiplier: row.number("multiplier"),
                    confidence: row.number("confidence"))
            }
            if events.contains(nil) { row.expectRefusal { _ = try rate(.refuse) } }
            try expect(row, rate(.areZero))
        }
    }

    @Sendable private static func runRepeatedEvents(_ file: VectorFile) throws -> Int {
        try file.eachRow { row in
            let band = try row.list("ageband")
            let frequency = try row.list("eventfreq")
            let people = try row.list("individuals")
            let population = try row.list("n")
            let weights = try row.list("stdpop")
            var strata: [DirectlyStandardisedRate.RepeatStratum] = []
            for k in band.indices {
                if k == 0 || band[k] != band[k - 1] {
                    strata.append(
                        DirectlyStandardisedRate.RepeatStratum(
                            frequencies: [], population: population[k], weight: weights[k]))
                }
                strata[strata.count - 1].frequencies.append(
                    DirectlyStandardisedRate.EventFrequency(
                        events: try #require(frequency[k]), people: people[k]))
            }
            try expect(
                row,
                DirectlyStandardisedRate.rate(
                    repeated: strata, multiplier: row.number("multiplier"),
                    confidence: row.number("confidence")))
        }
    }

    private static func expect(
        _ row: VectorFile.Row, _ result: DirectlyStandardisedRate.Estimate
    ) throws {
        try row.expect("total_count", result.totalEvents, within: 1e-9)
        try row.expect("total_pop", result.totalPopulation, within: 1e-9)
        try row.expect("value", result.figure?.value, within: 1e-9)
        try row.expect("lower", result.figure?.interval.lower, within: 1e-9)
        try row.expect("upper", result.figure?.interval.upper, within: 1e-9)
        let withheld = try row.text("status") == "suppressed_count_under_10"
        let refusal = StatisticsError.tooFewEvents(result.totalEvents, needed: 10)
        #expect(result.refusal == (withheld ? refusal : nil), "\(row.place) column status")
    }

    @Sendable private static func runIndirect(_ file: VectorFile) throws -> Int {
        try file.eachRow { row in
            let events = try row.list("x")
            let population = try row.list("n")
            let referenceEvents = try row.list("x_ref")
            let referencePopulation = try row.list("n_ref")
            let references = events.indices.map {
                IndirectStandardisation.Reference(
                    population: population[$0], referenceEvents: referenceEvents[$0],
                    referencePopulation: referencePopulation[$0])
            }
            let strata = zip(events, references).map {
                IndirectStandardisation.Stratum(events: $0, reference: $1)
            }
            let confidence = try row.number("confidence")
            let shown = try row.number("refvalue")
            let multiplier = try row.number("multiplier")
            let result = try IndirectStandardisation.estimate(
                strata: strata, referenceValue: shown, multiplier: multiplier, confidence: confidence)
            try row.expect("observed", result.observed, within: 1e-9)
            try row.expect("expected", result.expected, within: 1e-9)
            try row.expect("ratio", result.ratio, within: 1e-9)
            try row.expect("ratio_lower", result.ratioInterval.lower, within: 1e-9)
            try row.expect("ratio_upper", result.ratioInterval.upper, within: 1e-9)
            try row.expect("ref_rate", result.referenceRate, within: 1e-9)
            try row.expect("rate", result.rate, within: 1e-9)
            try row.expect("rate_lower", result.rateInterval.lower, within: 1e-9)
            try row.expect("rate_upper", result.rateInterval.upper, within: 1e-9)
            let method = try row.text("method")
            #expect(
                (result.method == .exact ? "exact" : "byars") == method,
                "\(row.place) column method: expected \(method), got \(result.method)")
            let fromTotal = try IndirectStandardisation.estimate(
                observed: row.number("observed"), strata: references, referenceValue: shown,
                multiplier: multiplier, confidence: confidence)
            #expect(fromTotal == result, "\(row.place): from the total")
        }
    }
}
