import IndicatorKit

extension ConformanceCheck {
    static let provenance = ConformanceCheck(
        "IC12", "Every value says where it comes from, by which method, for when and under which definition",
        why: "A figure that cannot be followed to its sources cannot be defended before a board.",
        appliesTo: "every value in every example"
    ) { examination in
        examination.overExamples {
            var findings = Findings()
            for (trial, reply) in examination.written {
                let figures = Dictionary(
                    trial.request.observations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
                for estimate in reply.estimates where estimate.value != nil {
                    guard let indicator = examination.indicator(estimate.indicator) else {
                        findings.add(
                            estimate, "it is not declared", in: trial, "declare it or take its estimates out")
                        continue
                    }
                    for (problem, remedy) in estimate.gaps(indicator, figures) {
                        findings.add(estimate, problem, in: trial, remedy)
                    }
                }
            }
            return findings.texts
        }
    }
}

extension Estimate {
    /// What a value does not say, each with what to do.
    fileprivate func gaps(
        _ indicator: Indicator, _ figures: [String: Observation]
    ) -> [(problem: String, remedy: String)] {
        var gaps: [(String, String)] = []
        let used = sources.compactMap { figures[$0] }
        if sources.isEmpty {
            gaps.append(("it names no source", "make it with Estimate(_:about:from:)"))
        } else if used.count < sources.count {
            gaps.append(("it names a source that was not in the request", "name the figures it is made of"))
        }
        if definitionVersion != indicator.definitionVersion {
            gaps.append(
                (
                    "it is of definition version \(definitionVersion), declared is "
                        + "\(indicator.definitionVersion)",
                    "take the version of the declaration"
                ))
        }
        if unit != indicator.unit, !used.contains(where: { $0.unit == unit }) {
            gaps.append(
                ("its unit is neither the indicator's nor that of a source", "take the indicator's unit"))
        }
        if method.isBlank { gaps.append(("it names no method", "set method")) }
        if period == nil, used.allSatisfy({ $0.period != nil }) {
            gaps.append(("it has no period although its sources have", "take the period of the figure"))
        }
        return gaps
    }
}
