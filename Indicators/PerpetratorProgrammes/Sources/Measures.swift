import IndicatorKit

/// Measures that this module alone reads.
///
/// Figures of programmes carry the breakdown `programme`, because CARA takes first and lesser cases and Drive the
/// gravest ones.
extension PerpetratorProgrammesModule {
    static let starts = atProvider("programme_starts", "People who started a perpetrator programme")

    static let completions = atProvider(
        "programme_completions", "People who completed the perpetrator programme they had started")

    static let completersFollowed = followed(
        "programme_completers_followed", "People who completed a programme, followed for twelve months")

    static let completersReoffended = followed(
        "programme_completers_reoffended",
        "People who completed a programme and were suspected of domestic abuse again within twelve months")

    static let comparisonFollowed = followed(
        "comparison_group_followed", "People like them without the programme, followed for twelve months")

    static let comparisonReoffended = followed(
        "comparison_group_reoffended",
        "People like them without the programme who were suspected of domestic abuse again within twelve months"
    )

    static let conditionalCautions = Measure(
        "cara_conditional_cautions",
        title: "Conditional cautions with a CARA workshop given for domestic abuse", basis: "cautions",
        stage: .police, addsOverAreas: true, heldBy: "the police force")

    /// One person may appear in two districts, so districts are not added up.
    static let peopleInService = Measure(
        "da_support_service_perpetrators", title: "People who abuse in contact with the support service",
        basis: "people", stage: .service, addsOverAreas: false, heldBy: "the Commissioner's office")

    static let behaviourReduction = evaluated(
        "perpetrator_behaviour_reduction",
        "Published fall in the number of programme users who show a behaviour", basis: "people",
        heldBy: "the evaluators of the programme")

    static let riskReducedShare = evaluated(
        "risk_to_victim_reduced_share",
        "Published share of cases in which the risk to the victim was reduced",
        basis: "cases", heldBy: "the evaluators of the programme")

    static let reachedShare = evaluated(
        "perpetrators_receiving_intervention_share",
        "Published share of people who abuse that receive a specialist intervention", basis: "people",
        heldBy: "the Commissioner's office")

    static let serialShare = evaluated(
        "serial_perpetrator_share", "Published estimate of the share of serial perpetrators",
        basis: "people", heldBy: "the council")

    private static func atProvider(_ id: String, _ title: String) -> Measure {
        Measure(
            id, title: title, basis: "people", stage: .service, addsOverAreas: true,
            heldBy: "the provider of the programme")
    }

    private static func followed(_ id: String, _ title: String) -> Measure {
        Measure(
            id, title: title, basis: "people", stage: .police, addsOverAreas: false,
            heldBy: "the police force and the probation service")
    }

    private static func evaluated(
        _ id: String, _ title: String, basis: CountingBasis, heldBy: String
    ) -> Measure {
        Measure(
            id, title: title, unit: .percent, basis: basis, stage: .research, addsOverAreas: false,
            heldBy: heldBy)
    }
}
