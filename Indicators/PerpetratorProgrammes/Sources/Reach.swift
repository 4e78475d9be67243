import IndicatorKit

/// Who is reached.
extension PerpetratorProgrammesModule {
    static let started = Indicator(
        "programme_starts", title: "People who started a perpetrator programme",
        definition: "People who began a perpetrator programme in the period, by programme.",
        rationale: "Nobody changes on a programme that was not begun; it is the first thing money must buy.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .none(
            "more starts help only if people stay and the right ones are taken",
            companion: "programme_completion_share"),
        calculation: .count(of: "programme_starts", by: .asPublished), unit: .count, decimals: 0,
        limits: [
            mixLimit, "Somebody who begins twice counts twice.",
            "It does not say how many were referred, refused or waiting.",
        ],
        commitments: [planCommitment] + behaviourCommitments,
        satisfiedBy: "Referrals, refusals, starts and the waiting time for each programme and quarter.")

    static let completionShare = Indicator(
        "programme_completion_share", title: "People who completed the programme they started",
        definition:
            "People who started the programme in the period and completed it, as a share of all who started it "
            + "in the period.",
        rationale:
            "A programme does nothing for those who leave it, and they may be the more dangerous ones.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .higherIsBetter(
            "a programme works only on those who stay, but alone it rewards taking easy cases",
            companion: "reoffending_after_programme_share"),
        calculation: .proportion(
            numerator: "programme_completions", denominator: "programme_starts", stated: nil,
            by: .by(["programme"])),
        unit: .percent,
        limits: [
            mixLimit, "A provider that takes easier cases or calls less a completion has a higher share.",
            "Those still on the programme count as not completed; wait until all of the period could have been.",
            "Somebody who completed a programme need not have changed.",
        ],
        commitments: behaviourCommitments,
        satisfiedBy:
            "All who started in a closed period by how it ended, with risk at the start and what the victim "
            + "was told of those who left.",
        question: "Who leaves the programmes in {area} early, and who tells the victim when they do?")

    static let cautions = Indicator(
        "cara_conditional_cautions", title: "Conditional cautions with a CARA workshop",
        definition:
            "Conditional cautions that the police gave in the period for domestic abuse on the condition of a "
            + "CARA workshop.",
        rationale:
            "It is a way out of court for a first and lesser offence; its trial found less re-offending where a "
            + "workshop went with the caution.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .none(
            "it is right for few cases; more may mean that graver ones are kept out of court",
            companion: "reoffending_after_programme_share"),
        calculation: .count(of: "cara_conditional_cautions", by: .whole), unit: .count, decimals: 0,
        limits: [
            "It may be given only in forces that were allowed to; 0 elsewhere is a rule and not a choice.",
            "The outcome code of an extract does not tell it from other cautions.",
        ],
        commitments: cautionCommitments,
        satisfiedBy: "Cautions with the workshop by risk and earlier record, and those who did not attend.")

    static let inService = Indicator(
        "perpetrators_in_service", title: "People who abuse in contact with the support service",
        definition:
            "People who abuse whom the commissioned domestic abuse service worked with in the period, as "
            + "published.",
        rationale: "It shows whether the service that victims know also works with those who harm them.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .none(
            "more may be more reach or more need", companion: "programme_completion_share"),
        calculation: .count(of: "da_support_service_perpetrators", by: .whole), unit: .count, decimals: 0,
        limits: [
            "Contact is not a programme; how long or how often is not said.",
            "The one figure there is comes from the first three months of a new service.",
            "Small districts have very few, which are withheld when figures are published.",
        ],
        commitments: [planCommitment] + behaviourCommitments,
        satisfiedBy: "People by quarter and district with the kind of work done and how it ended.")

    static let reached = Indicator(
        "perpetrators_reached_share", title: "People who abuse that receive a specialist intervention",
        definition:
            "People who abuse that receive a specialist intervention, as a printed share of all people who "
            + "abuse.",
        rationale:
            "Whatever a programme does for those on it, it changes little while hardly anybody is on one.",
        kind: .output, accountability: .population, priority: .pursuing,
        polarity: .higherIsBetter(
            "more people reached is the aim, as long as programmes are good enough to be worth it",
            companion: "reoffending_after_programme_share"),
        calculation: .stated("perpetrators_receiving_intervention_share", by: .whole), unit: .percent,
        decimals: 0,
        limits: [
            "It is a bound (\"less than\") for the country, without a year and without counts.",
            "How many people abuse can only be estimated, so the share can be no more than a rough one.",
        ],
        commitments: [planCommitment],
        satisfiedBy: "People on programmes in the area beside suspects of domestic abuse in the same year.",
        question: "How many suspects of domestic abuse in {area} are offered work on their behaviour?")

    static let serial = Indicator(
        "serial_perpetrator_share", title: "Serial perpetrators, as estimated",
        definition:
            "People thought to abuse one victim after another, as an estimated share of people who used "
            + "abusive behaviour in the past year.",
        rationale: "Programmes such as Drive are made for them; the share says how many places are wanted.",
        kind: .context, accountability: .population, priority: .pursuing,
        polarity: .none(
            "it is a model's estimate and moves with its assumptions",
            companion: "suspects_with_several_victims_share"),
        calculation: .stated("serial_perpetrator_share", by: .whole), unit: .percent, decimals: 0,
        limits: [
            "It is modelled from national rates for a needs assessment and counts nobody in the area.",
            "The source does not say what makes a perpetrator serial.",
            "Suspects with several victims in police records are another and smaller group.",
        ],
        commitments: [needsCommitment],
        satisfiedBy: "Suspects by number of victims over three years, and those of them on a programme.")
}
