import IndicatorKit

/// Arrests, as a count and against recorded crimes.
extension ArrestsAndConvictionsModule {
    static let arrests = Indicator(
        "da_arrests", title: "Arrests for domestic abuse-related crimes",
        definition: "Arrests made in the period for crimes marked as related to domestic abuse.",
        rationale:
            "It is the numerator of the arrest rate, and shows whether a rate moved by arrests or by crimes.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .none(
            "the number follows recorded crime; the rate is the figure to judge by",
            companion: "arrest_rate"),
        calculation: .count(of: "da_arrests", by: .whole), unit: .count, decimals: 0, breaks: breaks,
        limits: [
            extractArrestLimit,
            "National totals cover the forces that sent data, and that set changes from year to year.",
            "Suspects interviewed by appointment are not in it.",
        ],
        commitments: [positiveActionCommitment],
        satisfiedBy: "Arrests by quarter and local policing area, with voluntary attendance beside them.",
        question:
            "What moved the number of arrests in {area}: the crimes recorded, attendance, or the "
            + "decisions of officers on the scene?",
        importance: .low)

    static let arrestRate = Indicator(
        "arrest_rate", title: "Arrests per 100 domestic abuse-related crimes",
        definition:
            "Arrests for domestic abuse made in the period for every 100 domestic abuse-related crimes "
            + "recorded in it. Events against events: it may exceed 100.",
        rationale:
            "Arrest takes the suspect away from the victim and secures evidence; the strategy of West Mercia "
            + "speaks of a drift away from it.",
        kind: .output, accountability: .performance, priority: .pursuing,
        polarity: .higherIsBetter(
            "arrest is the usual form of positive action, provided the rate did not rise only because fewer "
                + "crimes were recorded",
            companion: "da_crimes_per_1000"),
        calculation: .rate(
            numerator: "da_arrests", denominator: "da_crimes", multiplier: 100, stated: "arrest_rate",
            by: .whole),
        unit: .per100, breaks: breaks,
        limits: [
            lagLimit, extractArrestLimit,
            "One crime may lead to two arrests and one arrest may answer several crimes; it is not a "
                + "share of crimes.",
            "National rates cover only forces with data for both counts, so national totals must not be "
                + "divided.",
            "The strategy of West Mercia prints 26 for 2018/19 beside 38 for the country under the same "
                + "year; the 38 is that of the year before.",
            "Voluntary attendance is not counted.",
        ],
        commitments: [
            positiveActionCommitment,
            Commitment(
                id: "wm-c-088", document: "wm-strategy", section: "5. Scale and impact > Criminal justice",
                promise: "Know how the arrest rate of West Mercia stands to the national one."),
        ],
        satisfiedBy:
            "Arrests, voluntary attendance and recorded crimes by quarter and local policing area, and the "
            + "reasons given where no arrest was made.",
        question:
            "With {value} in {area} ({period}), in which crimes was a suspect named and not arrested, and "
            + "who reviewed that decision?",
        importance: .high)
}
