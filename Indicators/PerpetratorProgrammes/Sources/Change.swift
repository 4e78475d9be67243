import IndicatorKit

/// What changed for those on a programme and for those they harmed.
extension PerpetratorProgrammesModule {
    static let reoffendingAfterProgramme = Indicator(
        "reoffending_after_programme_share", title: "Suspected again within a year of completing a programme",
        definition:
            "People who completed the programme in the period and were suspected of domestic abuse again "
            + "within the twelve months after, as a share of those who completed it and could be followed.",
        rationale:
            "A programme is paid for so that abuse stops; this is the nearest thing to it that records can "
            + "show.",
        kind: .outcome, accountability: .performance, priority: .pursuing,
        polarity: .lowerIsBetter(
            "fewer suspected again is the aim, but completers are the willing ones and would do well by "
                + "themselves",
            companion: "reoffending_comparison_share"),
        calculation: .proportion(
            numerator: "programme_completers_reoffended", denominator: "programme_completers_followed",
            stated: nil, by: .by(["programme"])),
        unit: .percent,
        limits: [
            suspicionLimit, matchingLimit, chosenLimit, mixLimit,
            "People who dropped out are not in it; a programme that loses its hardest cases looks good.",
            "It cannot be known before a year has passed since the last completion of the period.",
        ],
        commitments: behaviourCommitments + cautionCommitments,
        satisfiedBy:
            "All who started, by whether they completed and were suspected again, beside a group like them, "
            + "with what victims say.",
        question:
            "Of all who started a programme in {area}, dropouts among them, how many abused again, and whom?")

    static let reoffendingInComparison = Indicator(
        "reoffending_comparison_share", title: "Suspected again within a year without a programme",
        definition:
            "People like those on the programme who were not on it and were suspected of domestic abuse again "
            + "within twelve months, as a share of those who could be followed.",
        rationale:
            "Without it nobody can tell whether those on the programme would have stopped by themselves.",
        kind: .context, accountability: .population, priority: .pursuing,
        polarity: .none(
            "it is a yardstick; a high one makes a programme look good and is no merit of anybody",
            companion: "reoffending_after_programme_share"),
        calculation: .proportion(
            numerator: "comparison_group_reoffended", denominator: "comparison_group_followed", stated: nil,
            by: .by(["programme"])),
        unit: .percent,
        limits: [
            suspicionLimit, chosenLimit,
            "A yardstick is only as good as the likeness of the group: same risk, same record, same months.",
        ],
        commitments: cautionCommitments,
        satisfiedBy:
            "How the group was chosen, with age, earlier offences and risk of both groups side by side.")

    static let behaviour = Indicator(
        "drive_behaviour_reduction", title: "Programme users who show a behaviour, fall as published",
        definition:
            "Fall in the number of users of the programme who show a kind of abusive behaviour, from the start "
            + "to the end of their case, in percent of those who showed it at the start, as printed.",
        rationale:
            "It says by how much each kind of abuse can be expected to fall where the programme is run well.",
        kind: .outcome, accountability: .population, priority: .pursuing,
        polarity: .higherIsBetter(
            "a greater fall means that more people stopped; who stops being seen is counted as well",
            companion: "risk_to_victim_reduced_share"),
        calculation: .stated("perpetrator_behaviour_reduction", by: .by(["behaviour", "programme"])),
        unit: .percent, decimals: 0,
        limits: [
            pilotLimit, "The source prints \"over\" and no counts, so there is no interval.",
            "Case workers reported the behaviour; what they did not learn of counts as stopped.",
            "Nobody without the programme stands beside it here.",
        ],
        commitments: behaviourCommitments,
        satisfiedBy: "The same counts for the local cases, at the start and at the end, with dropouts.",
        question: "What did the local evaluation of the programme find in {area}, and was it published?")

    static let riskToVictim = Indicator(
        "risk_to_victim_reduced_share", title: "Cases in which the risk to the victim was reduced",
        definition:
            "Cases of the programme in which the advocate of the victim said that the risk to the victim was "
            + "reduced, as a printed share of the cases.",
        rationale: "Safety of the victim is what counts; a change of behaviour is the means to it.",
        kind: .outcome, accountability: .population, priority: .pursuing,
        polarity: .higherIsBetter(
            "lower risk is the aim, but support for the victim lowers it as well as work with the perpetrator",
            companion: "drive_behaviour_reduction"),
        calculation: .stated("risk_to_victim_reduced_share", by: .by(["programme"])), unit: .percent,
        decimals: 0,
        limits: [
            pilotLimit, "It is the judgement of advocates who knew that the programme ran.",
            "The number of cases is not printed, so there is no interval.",
        ],
        commitments: behaviourCommitments,
        satisfiedBy:
            "Risk at the start and at the end of each local case, as the victim and advocate see it.",
        question: "How do victims in {area} judge their safety at the end of a case, and a year later?")
}
