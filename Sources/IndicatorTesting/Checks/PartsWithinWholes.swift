import IndicatorKit

extension ConformanceCheck {
    static let partsWithinWholes = ConformanceCheck(
        "IC10", "A numerator above its denominator gives no value but a reason",
        why: "A share above 100 % is a fault of the data; shown as a figure it would be believed.",
        appliesTo: "declared proportions whose two measures stand in an example"
    ) { examination in
        let shares = examination.description.indicators.compactMap(DeclaredShare.init)
        guard !shares.isEmpty else { return .notApplicable("no indicator is a proportion") }
        let isRaised: (Trial.Variation) -> Bool = { if case .partAboveWhole = $0 { true } else { false } }
        guard examination.trials.contains(where: { isRaised($0.variation) }) else {
            return .notApplicable("no example has both measures of a proportion")
        }
        var findings = Findings()
        for share in shares {
            for pair in examination.pairs(where: { $0 == .partAboveWhole(indicator: share.indicator) }) {
                let raised = pair.trial.raised(share.numerator)
                let own = pair.varied.estimates.filter { $0.indicator == share.indicator }
                for estimate in own where !raised.isDisjoint(with: estimate.sources) {
                    guard estimate.value != nil || estimate.withheld?.words.isBlank != false else { continue }
                    findings.add(
                        estimate, "a numerator above its denominator still gives a value", in: pair.trial,
                        "withhold it with .undefined and the reason")
                }
                let before = pair.written.estimates.filter {
                    $0.indicator == share.indicator && $0.denominator != nil && $0.value != nil
                }
                for (estimate, after) in before.paired(with: own) where after == nil {
                    findings.add(
                        estimate, "the estimate is gone when its numerator is above its denominator",
                        in: pair.trial, "give an estimate that is withheld with the reason")
                }
            }
        }
        return .findings(findings.texts + examination.unanswered(where: isRaised))
    }
}

extension Trial {
    /// Identifiers of the raised figures.
    fileprivate func raised(_ measure: String) -> Set<String> {
        Set(request.observations.filter { $0.measure == measure }.map(\.id))
    }
}
