import IndicatorKit

extension ConformanceCheck {
    static let repeatability = ConformanceCheck(
        "IC06", "The answer depends on the request alone, not on when it is asked or in which order",
        why: "A figure that changes when nothing has changed cannot be checked or reproduced.",
        appliesTo: "every example, asked again and with its rows and areas reversed"
    ) { examination in
        examination.overExamples {
            var findings = Findings()
            for pair in examination.pairs(where: { $0 == .again })
            where pair.written.bytes != pair.varied.bytes {
                findings.add(
                    "the same request gives other bytes the second time",
                    at: "Examples/\(pair.trial.example)",
                    "let nothing but the request into the answer: no clock, no chance, no order of a Set or "
                        + "Dictionary")
            }
            let isReversed: (Trial.Variation) -> Bool = { [.rowsReversed, .areasReversed].contains($0) }
            for pair in examination.pairs(where: isReversed) {
                if let estimate = pair.written.estimates.firstDifference(from: pair.varied.estimates) {
                    findings.add(
                        estimate, "the answer changes with the order of the request", in: pair.trial,
                        "choose among figures by what they are, not by which comes first")
                }
            }
            return findings.texts + examination.unanswered { $0 == .again || isReversed($0) }
        }
    }
}
