import IndicatorKit

/// The share of expected victims who are not among the victims the police recorded.
///
/// Both sides count people of the same ages in the same year; anything else is refused.
enum UnreportedVictims {
    static let indicator = Indicator(
        "unreported_share", title: "Share of expected victims whom the police did not record",
        definition:
            "100 less the distinct victims of domestic abuse-related crimes recorded in the survey year, of "
            + "the survey's ages, for every 100 victims to expect.",
        rationale:
            "The one local share that sets people against people, where the force can count its victims by "
            + "age.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "it moves with the national rate, with recording and with reporting alike",
            companion: "survey_not_told_police_share"),
        calculation: .custom(
            measures: [Measure.recordedVictims.id] + ExpectedVictims.source.measures, by: .whole),
        unit: .percent, breaks: SurveyBands.breaks,
        limits: [
            "Recorded victims are victims of crimes; the survey also counts abuse that is no crime.",
            "Victims are counted where the crime was recorded, expected victims where they live.",
            "It takes the national rate for the local one: a place with more abuse looks as if it reported "
                + "more.",
            "Never set beside the published hidden shares: they are shares of other things.",
        ],
        commitments: PublishedShares.commitments,
        satisfiedBy:
            "Distinct recorded victims of the survey's ages for the survey year, with the breakdown "
            + "age=16-74 or whatever the ages of the survey were, and survey rates by age and sex.")

    /// One estimate for each area and year in which recorded victims stand beside expected ones.
    static func estimates(from inputs: Inputs) -> [Estimate] {
        let makers = ExpectedVictims.makers(inputs)
        return inputs.areas.flatMap { area in
            makers.compactMap { maker -> Estimate? in
                let recorded = inputs.observations(Measure.recordedVictims.id, in: area).filter {
                    $0.period == maker.year && $0.standing.grade != .disputed
                        && ($0.breakdown == .whole || $0.breakdown.keys == ["age"])
                }
                guard let first = recorded.first else { return nil }
                let expected = maker.expectation(in: area)
                let fitting = recorded.first { ages(of: $0) == expected.ages && expected.ages != nil }
                return share(of: fitting ?? first, expected)
            }
        }
    }

    private static func ages(of recorded: Observation) -> AgeBand? {
        recorded.breakdown.parts["age"].flatMap(AgeBand.init(text:))
    }

    private static func share(of recorded: Observation, _ expected: Expectation) -> Estimate {
        var estimate = Estimate(indicator, about: recorded, from: [recorded])
        estimate.breakdown = .whole
        estimate.numerator = recorded.quantity
        estimate.status = max(estimate.status, expected.estimate.status)
        estimate.qualifier = .estimated
        estimate.sources += expected.estimate.sources
        estimate.caveats += [.crimesAgainstSurvey] + expected.estimate.caveats
        if expected.estimate.standing.grade > estimate.standing.grade {
            estimate.standing = expected.estimate.standing
        }
        guard let number = expected.estimate.value, let error = expected.standardError,
            let ages = expected.ages
        else {
            estimate.withheld = expected.estimate.withheld ?? .undefined("no victims to expect")
            return estimate
        }
        guard ages == self.ages(of: recorded) else {
            let whom = self.ages(of: recorded).map { "aged \($0.words)" } ?? "of all ages"
            estimate.withheld = .undefined(
                "recorded victims \(whom) cannot be set against expected victims aged \(ages.words): count "
                    + "those of these ages")
            return estimate
        }
        estimate.denominator = Quantity(measure: ExpectedVictims.indicator.id, value: number)
        estimate.method = "recorded over expected victims, log interval, recorded number as Poisson"
        estimate.formula =
            "100 × (1 - \(NumberText.short(recorded.value)) / \(NumberText.fixed(number, decimals: 0)))"
        let basis = UnreportedShare.Basis(
            definition: "victims of domestic abuse", population: ages.words,
            period: expected.estimate.period?.description ?? "")
        do {
            let result = try UnreportedShare.share(
                recorded: recorded.value, recordedBasis: basis, estimate: number, standardError: error,
                estimateBasis: basis,
                confidence: expected.estimate.interval?.confidence ?? 0.95)
            estimate.value = 100 * result.share
            estimate.interval = result.lower.map {
                Interval(lower: 100 * $0, upper: 100 * result.upper, confidence: result.confidence)
            }
            if result.recordedExceedsEstimate { estimate.caveats.append(.moreRecordedThanExpected) }
        } catch {
            estimate.withheld = .undefined("no share: \(error)")
        }
        return estimate
    }
}

extension Caveat {
    static let crimesAgainstSurvey = Caveat(
        "crimes_against_survey",
        "recorded victims of crimes are set against survey victims of any abuse, crime or not")
    static let moreRecordedThanExpected = Caveat(
        "recorded_exceeds_estimate",
        "more victims are recorded than expected: the two figures do not cover the same people, and this "
            + "does not show that everybody reports")
}
