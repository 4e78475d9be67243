import IndicatorKit

/// A module that leaves nothing out: every case and every part that may be left out occurs in what it says.
enum ContractSample: IndicatorModule {
    static let manifest = Manifest(
        id: "sample", title: "Sample", summary: "Every part of a description.", version: "1.2.3",
        maintainer: "tests", maturity: .official,
        bypasses: [Bypass(check: "IC01", reason: "Shows a bypass.", owner: "tests", expires: day(2030))])

    static let fields = [
        RecordField("bail", title: "Bail", kind: .category, words: ["none", "police"]),
        RecordField("cost", title: "Cost", kind: .number),
    ]

    /// A measure for each unit; stages, ways of counting and filters take turns.
    static let measures = Unit.allCases.enumerated().map { index, unit in
        Measure(
            "measure_\(unit.rawValue)", title: "Measure", unit: unit, basis: "crimes",
            stage: SourceStage.allCases[index % SourceStage.allCases.count],
            timing: index % 2 == 0 ? .flow : .stock, addsOverAreas: index % 2 == 0,
            publishedAs: ["printed_\(unit.rawValue)"], heldBy: "the police force",
            counted: RecordCount(aggregates[index % aggregates.count], where: filters[index % filters.count]))
    }

    /// An indicator for each way of calculating.
    static let indicators = calculations.enumerated().map { index, calculation in
        Indicator(
            "indicator_\(index)", title: "Indicator", definition: "A sum.", definitionVersion: 2,
            rationale: "It is watched.", kind: Indicator.Kind.allCases[index % 4],
            accountability: index % 2 == 0 ? .population : .performance,
            priority: Indicator.Priority.allCases[index % 4],
            polarity: polarities[index % 4], calculation: calculation, unit: .percent, decimals: 2,
            breaks: [SeriesBreak(from: day(2023), reason: "Other rules.")], limits: ["It cannot tell all."],
            commitments: [
                Commitment(id: "promise-1", document: "strategy", section: "1", promise: "Do better.")
            ],
            satisfiedBy: "An answer.", question: "Why?",
            importance: Indicator.Importance.allCases[index % 3],
            deprecation: Deprecation(
                since: day(2027), removal: day(2029), replacement: "indicator_0", reason: "Replaced."))
    }

    /// Its figures are of a measure that nothing is calculated of, so that the answer is the module's own alone.
    static let request = ComputeRequest(
        areas: ["E23000015", "E23000016"], confidence: 0.998,
        observations: Qualifier.allCases.enumerated().map { index, qualifier in
            Observation(
                id: "figure-\(index)", area: "E23000015", periodStart: day(2018), periodEnd: day(2019),
                measure: "measure_months", value: 12.5, precision: 0.5, unit: .months, qualifier: qualifier,
                breakdown: Breakdown(["age": "16-17", "sex": "female"]), denominator: "all crimes",
                basis: "crimes", stage: .police, status: SourceStatus.allCases[index % 4],
                coverage: "39 forces", document: "strategy", locator: "line 1", note: "Read \"with\" care.",
                vintage: day(2020), standing: standing(index), parts: ["part-1", "part-2"])
        })

    static func estimates(for indicator: Indicator, from inputs: Inputs) -> [Estimate] {
        estimates(of: indicator)
    }

    /// One with a value, and one for each reason to withhold it.
    static func estimates(of indicator: Indicator) -> [Estimate] {
        reasons.enumerated().map { index, reason in
            Estimate(
                indicator: indicator.id, definitionVersion: 2, area: "E23000015",
                period: Period(financialYear: 2018), breakdown: Breakdown(["sex": "female"]),
                value: reason == nil ? 12.5 : nil, unit: .percent,
                interval: reason == nil ? Interval(lower: 10, upper: .infinity, confidence: 0.998) : nil,
                numerator: Quantity(measure: "measure_count", value: 1),
                denominator: Quantity(measure: "measure_people", value: 8), method: "Wilson",
                formula: "100 × 1 / 8", basis: "crimes", stage: .police, status: .local, qualifier: .about,
                statedOf: "all crimes", standing: standing(index), withheld: reason,
                caveats: [Caveat("coverage", "Some are missing.")], sources: ["figure-0"])
        }
    }

    private static let reasons: [Withheld?] = [
        nil, .missing(["measure_count"]), .suppressed, .undefined("nothing to divide by"),
    ]

    private static let calculations: [Calculation] = [
        .count(of: "measure_count", by: .whole),
        .proportion(
            numerator: "measure_count", denominator: "measure_people", stated: "measure_percent",
            by: .by(["age", "sex"])),
        .rate(
            numerator: "measure_count", denominator: "measure_people", multiplier: 1_000,
            stated: "measure_rate_per_1000", by: .asPublished),
        .amountEach(numerator: "measure_gbp", denominator: "measure_people"),
        .changeOnYear(of: "measure_count", stated: "measure_percent"),
        .pointsOnYear(numerator: "measure_count", denominator: "measure_people"),
        .stated("measure_percent", by: .whole), .custom(measures: ["measure_count"], by: .whole),
    ]

    private static let polarities: [Polarity] = [
        .higherIsBetter("Good.", companion: "indicator_0"), .lowerIsBetter("Bad.", companion: "indicator_0"),
        .range("Neither.", companion: "indicator_0"), .none("Context.", companion: "indicator_0"),
    ]

    private static let aggregates: [RecordAggregate] = [
        .records, .sum(of: "cost"), .subjects("victim_id", withAtLeast: 2),
        .subjectsMeeting("suspect_id", atLeast: 2, of: "victim_id"),
        .recordsAfterEarlier("victim_id", within: 365), .subjectsAfterEarlier("victim_id", within: 365),
        .days(from: "recorded_date", to: "outcome_date", quantile: 0.5),
        .daysSinceEarlier("victim_id", within: 365, quantile: 0.75),
    ]

    private static let filters: [RecordFilter] = [
        .everything, .yes("arrested"), .isOne("bail", of: ["none", "police"]), .missing("outcome_code"),
        .atLeast("cost", 1.5), .below("cost", 2), .onOrAfter("recorded_date", day(2018)),
        .before("recorded_date", day(2019)), .all([.everything, .crime]), .any([.crime, .incident]),
        .not(.yes("arrested")),
    ]

    private static func standing(_ index: Int) -> Standing {
        let grades: [Standing.Grade] = [.corrected, .questioned, .disputed]
        return Standing(grade: grades[index % 3], checks: ["check-001"], reason: "It does not add up.")
    }

    private static func day(_ year: Int) -> Day { Period(financialYear: year).start }
}
