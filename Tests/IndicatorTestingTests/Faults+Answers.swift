import IndicatorKit

@testable import IndicatorTesting

extension Fault {
    /// Faults in what a module answers.
    static let inAnswers: [Fault] = [
        Fault("IC06", "the same request gives other bytes the second time (Examples/ordinary and") {
            (trial: Trial, answer: inout Rehearsal.Answer) in
            if trial.variation == .again { answer.estimates.reverse() }
        },
        Fault("IC06", "indicator charge_share: the answer changes with the order of the request") {
            (trial: Trial, answer: inout Rehearsal.Answer) in
            guard trial.variation == .rowsReversed, trial.example == "ordinary" else { return }
            answer.change("charge_share") { $0.statedOf = "another whole" }
        },
        Fault("IC07", "the areas add up to 500, their sum is given as 499") {
            (trial: Trial, answer: inout Rehearsal.Answer) in
            if trial.variation == .merged { answer.change("crimes_recorded") { $0.value = 499 } }
        },
        Fault("IC08", "indicator crimes_per_1000: the value 20.0 becomes 80.0 when both sides are scaled") {
            (trial: Trial, answer: inout Rehearsal.Answer) in
            if trial.variation == .scaled {
                answer.change("crimes_per_1000") { $0.value = $0.value.map { 4 * $0 } }
            }
        },
        Fault("IC08", "indicator charge_share: the interval widens when the counts grow") {
            (trial: Trial, answer: inout Rehearsal.Answer) in
            guard trial.variation == .scaled else { return }
            answer.change("charge_share") {
                $0.interval = $0.interval.map { Interval(lower: 0, upper: 100, confidence: $0.confidence) }
            }
        },
        Fault("IC09", "indicator charge_share: the 95 % interval does not lie within the 99.8 % one") {
            (trial: Trial, answer: inout Rehearsal.Answer) in
            guard trial.variation == .highConfidence else { return }
            answer.change("charge_share") { estimate in
                guard let value = estimate.value, estimate.interval != nil else { return }
                estimate.interval = Interval(lower: value, upper: value, confidence: 0.998)
            }
        },
        Fault("IC09", "indicator charge_share: the value lies outside its interval") {
            (trial: Trial, answer: inout Rehearsal.Answer) in
            guard trial.variation == .highConfidence else { return }
            answer.change("charge_share") { $0.value = $0.value.map { _ in 100 } }
        },
        Fault("IC09", "indicator charge_share: the interval has another confidence than was asked for") {
            (trial: Trial, answer: inout Rehearsal.Answer) in
            guard trial.variation == .highConfidence else { return }
            answer.change("charge_share") {
                $0.interval = $0.interval.map {
                    Interval(lower: $0.lower, upper: $0.upper, confidence: 0.95)
                }
            }
        },
        Fault("IC10", "indicator charge_share: a numerator above its denominator still gives a value") {
            (trial: Trial, answer: inout Rehearsal.Answer) in
            guard case .partAboveWhole = trial.variation else { return }
            answer.change("charge_share") { estimate in
                estimate.value = 120
                estimate.withheld = nil
            }
        },
        Fault("IC10", "indicator charge_share: the estimate is gone when its numerator is above") {
            (trial: Trial, answer: inout Rehearsal.Answer) in
            guard case .partAboveWhole = trial.variation else { return }
            answer.estimates.removeAll { $0.indicator == "charge_share" }
        },
        Fault("IC11", "indicator charge_share: it is made of charges and carries no such count") {
            (_: Trial, answer: inout Rehearsal.Answer) in answer.change("charge_share") { $0.numerator = nil }
        },
        Fault("IC11", "indicator charge_share: it carries another number of charges than its sources have") {
            (_: Trial, answer: inout Rehearsal.Answer) in
            answer.change("charge_share") { estimate in
                estimate.numerator = estimate.numerator.map {
                    Quantity(measure: $0.measure, value: 1_000_000)
                }
            }
        },
        Fault("IC11", "indicator charge_share: its caveat few prints 3, counts of 1 to 9 of charges") {
            (_: Trial, answer: inout Rehearsal.Answer) in
            answer.change("charge_share") { estimate in
                guard let count = estimate.numerator?.value else { return }
                estimate.numerator = nil
                estimate.value = nil
                estimate.interval = nil
                estimate.withheld = .undefined("too few")
                estimate.caveats.append(Caveat("few", "only \(NumberText.short(count)) of 7 were charged"))
            }
        }.with(others: ["IC05"]),
        Fault("IC12", "indicator crimes_per_1000: it names no method") {
            (_: Trial, answer: inout Rehearsal.Answer) in answer.change("crimes_per_1000") { $0.method = "" }
        },
        Fault("IC12", "indicator crimes_per_1000: it names no source") {
            (_: Trial, answer: inout Rehearsal.Answer) in answer.change("crimes_per_1000") { $0.sources = [] }
        },
        Fault("IC12", "indicator crimes_per_1000: it names a source that was not in the request") {
            (_: Trial, answer: inout Rehearsal.Answer) in
            answer.change("crimes_per_1000") { $0.sources.append("elsewhere") }
        },
        Fault("IC12", "indicator crimes_per_1000: it is of definition version 2, declared is 1") {
            (_: Trial, answer: inout Rehearsal.Answer) in
            answer.change("crimes_per_1000") { $0.definitionVersion = 2 }
        },
        Fault("IC12", "indicator crimes_per_1000: its unit is neither the indicator's nor that of a source") {
            (_: Trial, answer: inout Rehearsal.Answer) in
            answer.change("crimes_per_1000") { $0.unit = .years }
        },
        Fault("IC13", "indicator crimes_per_1000: it has no counting basis") {
            (_: Trial, answer: inout Rehearsal.Answer) in answer.change("crimes_per_1000") { $0.basis = nil }
        },
        Fault("IC13", "indicator crimes_per_1000: it has no stage") {
            (_: Trial, answer: inout Rehearsal.Answer) in answer.change("crimes_per_1000") { $0.stage = nil }
        },
        Fault("IC15", "measure charge_share_printed: no example changes when it is left out") {
            (trial: Trial, answer: inout Rehearsal.Answer) in
            if trial.variation == .without(measure: "charge_share_printed") {
                answer.estimates = answer.written
            }
        },
        Fault("IC15", "a measure that is not declared changes the answer") {
            (trial: Trial, answer: inout Rehearsal.Answer) in
            if trial.variation == .withForeignMeasure { answer.estimates.removeLast() }
        },
        Fault("IC17", "the answer of a worker has other bytes") {
            (_: Trial, answer: inout Rehearsal.Answer) in answer.inProcess = [1]
        },
        Fault("IC18", "took 6.0 seconds") {
            (trial: Trial, answer: inout Rehearsal.Answer) in
            if trial.variation == .volume { answer.seconds = 6 }
        },
        Fault("IC20", "the answer cannot be written and read again") {
            (_: Trial, answer: inout Rehearsal.Answer) in answer.bytes = [1]
        },
        Fault("IC20", "the bytes hold other estimates than were read") {
            (_: Trial, answer: inout Rehearsal.Answer) in
            answer.bytes = Array(#"{"module":"faithful","estimates":[]}"#.utf8)
        },
    ]

    /// Trials without an answer, each told by the check it was made for.
    static let unanswered: [Fault] = [
        silent("IC05", "as written") { $0 == .asWritten },
        silent("IC06", "asked again") { $0 == .again },
        silent("IC06", "with its areas reversed") { $0 == .areasReversed },
        silent("IC07", "with its areas added up") { $0 == .merged },
        silent("IC08", "with all counts times 4") { $0 == .scaled },
        silent("IC09", "at 99.8 % confidence") { $0 == .highConfidence },
        silent("IC10", "with the numerator of charge_share above its denominator") {
            $0 == .partAboveWhole(indicator: "charge_share")
        },
        silent("IC11", "with its small counts less 1") { $0 == .lowered },
        silent("IC15", "without population") { $0 == .without(measure: "population") },
        silent("IC18", "for 450 areas") { $0 == .volume },
    ]

    private static func silent(
        _ check: String, _ words: String,
        _ isSilent: @escaping @Sendable (Trial.Variation) -> Bool
    ) -> Fault {
        Fault(check, "\(words) was not answered: out of memory") {
            (trial: Trial, _: inout Rehearsal.Answer) in
            if isSilent(trial.variation) { throw ConformanceProblem("out of memory") }
        }
    }

    private func with(others: [String]) -> Fault {
        var fault = self
        fault.others = others
        return fault
    }
}

extension Rehearsal.Answer {
    /// Changes every estimate of an indicator.
    mutating func change(_ indicator: String, _ change: (inout Estimate) -> Void) {
        for index in estimates.indices where estimates[index].indicator == indicator {
            change(&estimates[index])
        }
    }
}
