import IndicatorKit

/// Survey victims of partner abuse who did not tell the police.
enum SurveyNotTold {
    static let toldMeasure = "csew_partner_abuse_told_police_share"

    static let measures: [Measure] = [
        Measure(
            toldMeasure, title: "Survey victims of partner abuse who told the police", unit: .percent,
            basis: "people", stage: .survey, addsOverAreas: false,
            heldBy: "the Office for National Statistics")
    ]

    static let indicator = Indicator(
        "survey_not_told_police_share",
        title: "Survey share of partner abuse victims who did not tell the "
            + "police",
        definition:
            "Of the people who told the national crime survey that a partner abused them in the last year, "
            + "the share who said that the police did not come to know: 100 less the published share who "
            + "told them.",
        rationale:
            "It is the one figure on hidden abuse that asks victims themselves and counts people on both "
            + "sides.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "a national survey answer; neither force can be held to it", companion: "expected_victims"),
        calculation: .custom(measures: [toldMeasure], by: .whole), unit: .percent,
        breaks: SurveyBands.breaks,
        limits: [
            "England and Wales only: there is no figure for a force or council.",
            "Partner abuse only: abuse by family members is left out.",
            "No interval can be given: neither a standard error nor the number of victims asked is published "
                + "here.",
            "The years to March 2022 and 2023 rest on fewer interviews than usual.",
        ],
        commitments: PublishedShares.commitments,
        satisfiedBy:
            "The next release of the survey with its unweighted base, and a local survey if one is wanted.")

    static func estimates(from inputs: Inputs) -> [Estimate] {
        inputs.areas.flatMap { area in
            inputs.observations(toldMeasure, in: area).filter { $0.breakdown == .whole }.map(estimate)
        }
    }

    private static func estimate(_ told: Observation) -> Estimate {
        var estimate = Estimate(indicator, about: told, from: [told])
        estimate.method = "complement of a published share"
        estimate.formula = "100 - \(NumberText.short(told.value))"
        estimate.statedOf = told.denominator
        estimate.caveats.append(Caveat("no_interval", "the source gives no sample size, so no interval"))
        estimate.caveats.append(
            Caveat(
                "partner_abuse_only",
                "partner abuse only, not abuse by family members"))
        if !told.note.isEmpty { estimate.caveats.append(Caveat("source_note", told.note)) }
        if (0...100).contains(told.value) {
            estimate.value = 100 - told.value
        } else {
            estimate.withheld = .undefined("a share outside 0 to 100 has no complement")
        }
        return estimate
    }
}
