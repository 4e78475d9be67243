import IndicatorKit

extension Homelessness {
    static let dutyOwed = Indicator(
        "homelessness_duty_owed", title: "People owed a homelessness duty because of domestic abuse",
        definition: "People to whom the authority found that it owed a homelessness duty in the year.",
        rationale: "It is the work that the law gives the council, in people.",
        kind: .output, accountability: .performance, priority: .provision,
        polarity: .none("it follows from approaches and from the law", companion: "homelessness_approaches"),
        calculation: .count(of: "homeless_da_duty_owed", by: .whole), unit: .count, decimals: 0,
        limits: limits, commitments: commitments,
        satisfiedBy: "Duties owed by kind and how each of them ended.",
        question: "How many of those owed a duty in {area} found a safe home, and how long did it take?")

    static let dutyShare = Indicator(
        "homelessness_duty_owed_share", title: "Approaches where a homelessness duty was owed",
        definition: "People owed a duty as a share of people who approached in the same year.",
        rationale: "Large gaps between districts are a reason to ask how decisions are made.",
        kind: .output, accountability: .performance, priority: .provision,
        polarity: .none(
            "the law decides who is owed a duty; a low share may be help given earlier, a high one early "
                + "refusal",
            companion: "homelessness_approaches"),
        calculation: .proportion(
            numerator:
                "homeless_da_duty_owed", denominator: "homeless_da_approaches", stated: nil, by: .whole),
        unit: .percent,
        limits: limits + [
            "A district where every approach is owed a duty may count approaches only after that decision."
        ],
        commitments: commitments,
        satisfiedBy: "Approaches by decision and reason in every district, on one definition.",
        question: "What happened to those in {area} who approached and were owed no duty?")

    static let prevention = Indicator(
        "homelessness_prevention", title: "Homelessness prevention because of domestic abuse",
        definition: "People under the heading of prevention in the council's table for the year.",
        rationale: "A home that is kept, and made safe, spares a household the move to another one.",
        kind: .outcome, accountability: .performance, priority: .provision,
        polarity: .none(
            "the source does not say whether these are duties taken on or homes kept",
            companion: "homelessness_approaches"),
        calculation: .count(of: "homeless_da_prevention", by: .whole), unit: .count, decimals: 0,
        limits: limits + ["The meaning of the heading is not given, so it may overlap with duties owed."],
        commitments: commitments,
        satisfiedBy: "Homes kept or found before homelessness, apart from duties taken on.",
        question: "What worked where homelessness was prevented in {area}, and was it safe to stay?")

    static let preventionShare = Indicator(
        "homelessness_prevention_share", title: "Approaches counted under prevention",
        definition:
            "People under the heading of prevention as a share of people who approached in the same year.",
        rationale: "Where a district reports none, it has to be asked whether that is practice or recording.",
        kind: .outcome, accountability: .performance, priority: .provision,
        polarity: .none(
            "the meaning of the heading is not given, so no direction can be called better",
            companion: "homelessness_duty_owed_share"),
        calculation: .proportion(
            numerator: "homeless_da_prevention", denominator: "homeless_da_approaches", stated: nil,
            by: .whole),
        unit: .percent,
        limits: limits + ["Prevention and duties owed must not be added: they may overlap."],
        commitments: commitments,
        satisfiedBy: "The definition each district uses, and homes kept safe with sanctuary measures.",
        question: "What worked where homelessness was prevented in {area}, and was it safe to stay?")
}
