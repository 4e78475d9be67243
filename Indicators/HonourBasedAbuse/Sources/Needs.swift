import IndicatorKit

/// What is published about victims at risk of honour-based abuse who reached a service.
extension HonourBasedAbuseModule {
    static let severalAbusers = Indicator(
        "honour_based_several_abusers_share", title: "Victims abused by several people",
        definition:
            "Domestic abuse victims at a service who were abused by several people, as a printed share of "
            + "those at risk of honour-based abuse and of those not at risk of it.",
        rationale:
            "A plan that keeps one man away does not make somebody safe from a family; the two shares show how "
            + "far apart the cases are.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "it describes the abuse and nobody's work", companion: "honour_based_years_before_help"),
        calculation: .stated("abused_by_multiple_people_share", by: .by(["victim_group"])), unit: .percent,
        decimals: 0, limits: [studyLimit, notLocalLimit, undatedLimit], commitments: [violenceCommitment],
        satisfiedBy: "The number of people who harm, for each victim at the local service.")

    static let yearsBeforeHelp = Indicator(
        "honour_based_years_before_help", title: "Years of abuse before help was sought",
        definition:
            "Mean length of the abuse, in years, when victims at risk of honour-based abuse, and those not at "
            + "risk of it, came to a service, as printed.",
        rationale:
            "Each year is a year in which somebody could have asked; the gap is what stands in the way.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "it is of a study and not of an area, so that it cannot show whether help comes sooner here",
            companion: "honour_based_offences"),
        calculation: .stated("abuse_duration_before_help", by: .by(["statistic", "victim_group"])),
        unit: .years, decimals: 0,
        limits: [
            studyLimit, notLocalLimit, undatedLimit,
            "A mean; a few very long histories raise it.",
        ],
        commitments: [violenceCommitment],
        satisfiedBy: "The same question asked of every victim at the local service, with the median.")

    static let interpreter = Indicator(
        "honour_based_interpreter_share", title: "Victims of honour-based abuse who needed an interpreter",
        definition:
            "Victims of honour-based abuse at a service who needed an interpreter, as a printed share.",
        rationale: "An interpreter who knows the family can be a danger; the service must have others.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "it describes a need and nobody's work", companion: "honour_based_no_recourse_share"),
        calculation: .stated("needing_interpreter_share", by: .by(["victim_group"])), unit: .percent,
        decimals: 0,
        limits: [
            studyLimit, notLocalLimit, undatedLimit,
            "The 5 % that refuges in Staffordshire print is of all who came to them and is left out here.",
        ],
        commitments: [violenceCommitment],
        satisfiedBy: "Interpreters asked for and found, by language, at the local service.")

    static let noRecourse = Indicator(
        "honour_based_no_recourse_share",
        title: "Victims of honour-based abuse with no recourse to public funds",
        definition:
            "Victims of honour-based abuse at a service who had no recourse to public funds, as a printed "
            + "share.",
        rationale:
            "Without public funds there is no housing support, so leaving may mean the street or going back.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "it describes a need and nobody's work", companion: "honour_based_interpreter_share"),
        calculation: .stated("no_recourse_to_public_funds_share", by: .by(["victim_group"])), unit: .percent,
        decimals: 0, limits: [studyLimit, notLocalLimit, undatedLimit], commitments: [violenceCommitment],
        satisfiedBy: "People without public funds who asked the local service, and where they could stay.")
}
