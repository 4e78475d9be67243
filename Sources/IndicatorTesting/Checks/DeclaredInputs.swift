import IndicatorKit

extension ConformanceCheck {
    static let inputs = ConformanceCheck(
        "IC15", "The measures declared are the measures read",
        why: "The declarations decide which figures are asked for, stored and handed over.",
        appliesTo: "every measure, left out of every example that has it, and a measure that is not declared"
    ) { examination in
        examination.inFolder { _ in
            examination.unreadMeasures + examination.foreignReadings
                + examination.unanswered { variation in
                    switch variation {
                    case .without, .withForeignMeasure: true
                    default: false
                    }
                }
        }
    }
}

extension Examination {
    fileprivate var unreadMeasures: [String] {
        description.measures.compactMap { measure in
            let pairs = pairs { $0 == .without(measure: measure.id) }
            guard !pairs.isEmpty else {
                let isAsked = trials.contains { $0.variation == .without(measure: measure.id) }
                return isAsked
                    ? nil
                    : "measure \(measure.id) stands in no input.csv: add it to an example, or take it out"
            }
            let isRead = pairs.contains {
                $0.written.estimates.firstDifference(from: $0.varied.estimates) != nil
            }
            return isRead
                ? nil
                : "measure \(measure.id): no example changes when it is left out: add one in which it decides, or "
                    + "take it out of measures"
        }
    }

    fileprivate var foreignReadings: [String] {
        var findings = Findings()
        for pair in pairs(where: { $0 == .withForeignMeasure }) {
            if let estimate = pair.written.estimates.firstDifference(from: pair.varied.estimates) {
                findings.add(
                    estimate, "a measure that is not declared changes the answer", in: pair.trial,
                    "read figures by the measures that the module declares")
            }
        }
        return findings.texts
    }
}
