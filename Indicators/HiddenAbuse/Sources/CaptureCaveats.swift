import IndicatorKit

extension Caveat {
    /// What every estimate from matched lists takes for granted.
    static let ofMatchedLists: [Caveat] = [
        Caveat(
            "closed_period",
            "assumes a closed period: nobody moved into or out of the area or became a victim within it"),
        Caveat("same_definition", "assumes that every list takes in people by the same definition of abuse"),
        Caveat(
            "correct_matching",
            "assumes that the lists were matched without error; a missed match makes the number too large"),
        Caveat(
            "list_dependence",
            "assumes that being on one list makes nobody likelier to be on another, save for pairs with a "
                + "term of their own; services that refer people to each other make the number too small"),
    ]

    static let disputedMethod = Caveat(
        "disputed_method",
        "the method is disputed for hidden crime: Silverman (2020) argues for it, Whitehead and others "
            + "(2021) against")
}

extension Estimate {
    /// An estimate of people from matched lists, without value yet.
    init(_ indicator: Indicator, from rows: [Observation], _ about: Observation) {
        self.init(indicator, about: about, from: rows)
        breakdown = .whole
        qualifier = .estimated
    }

    /// Sets the number of people and what it was made of.
    ///
    /// The formula names neither the lists' sizes nor their overlap: with the number itself they would tell how
    /// few people are on both.
    mutating func set(_ people: Double, _ interval: Interval, seen: Double) {
        value = people
        self.interval = interval
        formula =
            "\(NumberText.short(seen)) seen + \(NumberText.fixed(people - seen, decimals: 0)) on no list"
        numerator = Quantity(measure: CaptureLists.measure.id, value: seen)
    }
}

/// What both indicators of matched lists have in common.
enum CaptureIndicator {
    static func make(
        _ id: String, title: String, definition: String, companion: String, limits: [String],
        satisfiedBy: String
    ) -> Indicator {
        Indicator(
            id, title: title, definition: definition,
            rationale:
                "Where services can match their lists, the overlap tells something of the people on none "
                + "of them, without a national rate.",
            kind: .context, accountability: .population, priority: .partnership,
            polarity: .none(
                "it estimates how many people there are, which no service can be held to",
                companion: companion),
            calculation: .custom(measures: [CaptureLists.measure.id], by: .whole),
            unit: .count, decimals: 0,
            limits: limits + [
                "It covers people who could have come onto any of the lists, not everybody abused.",
                "Never average it with expected victims or with a survey share: each stands on its own.",
            ],
            commitments: [
                Commitment(
                    id: "tw-c-003", document: "tw-strategy",
                    section: "Partnership > What the needs assessment tells us",
                    promise: "bring the data of agencies together to know how many residents are affected"),
                Commitment(
                    id: "worcs-c-041", document: "worcs-strategy",
                    section: "Picture in Worcestershire > Expected prevalence",
                    promise: "keep in view how many victims are not known to any service"),
            ],
            satisfiedBy: satisfiedBy)
    }
}
