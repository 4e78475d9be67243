import IndicatorKit

extension ConformanceCheck {
    static let comparability = ConformanceCheck(
        "IC13", "Values carry what comparing them needs, and breaks are in order with their reasons",
        why: "The host refuses to compare figures of different basis, stage or meaning; it must know them.",
        appliesTo: "every value in every example, and declared breaks"
    ) { examination in
        var findings = Findings()
        for (trial, reply) in examination.written {
            for estimate in reply.estimates where estimate.value != nil {
                if estimate.basis == nil {
                    findings.add(
                        estimate, "it has no counting basis", in: trial, "set basis to what one unit is")
                }
                if estimate.stage == nil {
                    findings.add(
                        estimate, "it has no stage", in: trial, "set stage to where it was counted")
                }
            }
        }
        return .findings(examination.description.indicators.flatMap(\.breakProblems) + findings.texts)
    }
}

extension Indicator {
    fileprivate var breakProblems: [String] {
        let days = breaks.map(\.from)
        var problems: [String] = []
        if zip(days, days.dropFirst()).contains(where: { $0 >= $1 }) {
            problems.append(
                "indicator \(id): its breaks are not in order of date: list each day once, earliest first")
        }
        problems += breaks.filter(\.reason.isBlank).map {
            "indicator \(id): the break of \($0.from) has no reason: say what changed"
        }
        return problems
    }
}
