import IndicatorKit

/// Police events for every 100 expected victims: the older way to speak of hidden abuse, kept for continuity.
///
/// Events are not victims, so the unreported share of victims cannot be had from it and is not computed. The
/// interval is that of the expected victims alone: events that repeat within people have no Poisson variance.
enum LegacyEventsRatio {
    static let eventsMeasure = "da_crimes_and_incidents"

    static let indicator = Indicator(
        "legacy_events_ratio", title: "Recorded events for every 100 expected victims (legacy method)",
        definition:
            "Domestic abuse-related crimes and incidents recorded in the year for every 100 victims "
            + "to expect in it; where both exist.",
        rationale:
            "Earlier needs assessments used this ratio; it is kept, under its own name, so that their "
            + "figures can be traced.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "it rises with repeat abuse as well as with reporting, so no direction is better",
            companion: "repeat_victim_rate"),
        calculation: .custom(
            measures: [eventsMeasure] + ExpectedVictims.source.measures, by: .whole),
        unit: .per100, breaks: SurveyBands.breaks,
        limits: [
            "Events are divided by people: one person may stand behind many events, so it may pass 100.",
            "100 less this ratio is not the share of victims who stay hidden; that share would come out too "
                + "small.",
            "Recorded events include victims of all ages, expected victims those of the survey's ages.",
        ],
        commitments: PublishedShares.commitments,
        satisfiedBy:
            "Distinct victims of the survey's ages known to the police in the survey year, from which a true "
            + "share can be made.")

    static func estimates(from inputs: Inputs) -> [Estimate] {
        let makers = ExpectedVictims.makers(inputs)
        return inputs.areas.flatMap { area in
            makers.compactMap { maker in
                inputs.counterpart(eventsMeasure, in: area, during: maker.year, breakdown: .whole).map {
                    ratio($0, to: maker.expectation(in: area).estimate)
                }
            }
        }
    }

    private static func ratio(_ events: Observation, to expected: Estimate) -> Estimate {
        var estimate = Estimate(indicator, about: events, from: [events])
        estimate.numerator = events.quantity
        estimate.method = "events over expected victims, interval of the expected victims"
        estimate.status = max(estimate.status, expected.status)
        estimate.qualifier = .estimated
        estimate.sources += expected.sources
        estimate.caveats += [Caveat.legacyMethod] + expected.caveats
        if expected.standing.grade > estimate.standing.grade { estimate.standing = expected.standing }
        guard let victims = expected.value, victims > 0 else {
            estimate.withheld = expected.withheld ?? .undefined("no victims to expect")
            return estimate
        }
        estimate.denominator = Quantity(measure: ExpectedVictims.indicator.id, value: victims)
        estimate.formula =
            "100 × \(NumberText.short(events.value)) / \(NumberText.fixed(victims, decimals: 0))"
        estimate.value = 100 * events.value / victims
        if events.value > 0, let interval = expected.interval, interval.lower > 0 {
            estimate.interval = Interval(
                lower: 100 * events.value / interval.upper, upper: 100 * events.value / interval.lower,
                confidence: interval.confidence)
        }
        return estimate
    }
}

extension Caveat {
    static let legacyMethod = Caveat(
        "legacy_method", "legacy method: events are set against people, so this is no share of victims")
}
