import IndicatorKit
import IndicatorTesting
import RepeatVictimisation
import Testing

@Suite struct RecordTests {
    typealias Module = RepeatVictimisationModule

    static let ofVictims = [
        "da_crimes_with_victim", "da_recorded_victims", "median_days_since_earlier_crime",
        "repeat_crimes_12_months", "repeat_victims", "repeat_victims_12_months",
    ]

    @Test func countsAreWellDeclared() {
        #expect(RecordMeasures.problems(of: Module.self) == [])
    }

    /// Aggregates of subjects pass over records without one; the count of crimes with a victim must do so itself.
    @Test func onlyCrimesTakePart() {
        let crime = SampleRecord([.recordType: "crime", .victim: "a", .suspect: "s"])
        let unnamed = SampleRecord([.recordType: "crime"])
        let incident = SampleRecord([.recordType: "incident", .victim: "a", .suspect: "s"])
        let counted = Set(crime.measures(of: Module.self))
        #expect(counted.isSuperset(of: Self.ofVictims))
        #expect(counted.subtracting(unnamed.measures(of: Module.self)) == ["da_crimes_with_victim"])
        #expect(incident.measures(of: Module.self) == [])
    }

    @Test func theTwoRatesAreDefinedApart() throws {
        let pair = try ["repeat_victim_rate", "repeat_victim_rate_12_months"].map { id in
            try #require(Module.indicators.first { $0.id == id })
        }
        let numerators = pair.map { $0.calculation.measures[0] }.compactMap { id in
            Module.measures.first { $0.id == id }?.counted?.aggregate
        }
        #expect(
            numerators == [.subjects(.victim, withAtLeast: 2), .subjectsAfterEarlier(.victim, within: 365)])
        #expect(pair.map { $0.calculation.measures[1] } == ["da_recorded_victims", "da_recorded_victims"])
        #expect(pair[0].definition.contains("rolling rate"))
        #expect(pair[1].definition.contains("financial year"))
    }

    @Test(arguments: Module.indicators.filter { $0.polarity.direction == .lowerIsBetter })
    func noRepeatFigureIsReadAlone(_ indicator: Indicator) {
        #expect(indicator.polarity.companion != nil && indicator.polarity.companion != indicator.id)
    }

    /// What the check of declarations must find: each fault is named with its measure.
    @Test(arguments: [
        (fault(.subjects(.victim), adds: true), "addsOverAreas is true, its count says otherwise"),
        (fault(.records, adds: false), "addsOverAreas is false, its count says otherwise"),
        (fault(.medianDays(from: .recordedDate, to: .outcomeDate), adds: false), "its count gives days"),
        (fault(.records, where: .equals(.riskLevel, "High"), adds: true), "never holds [\"High\"]"),
        (fault(.records, where: .yes(.outcomeCode), adds: true), "is used otherwise than a code"),
        (fault(.records, where: .yes("hospital"), adds: true), "field 'hospital' is not declared"),
        (fault(.subjects(.recordedDate), adds: false), "is used otherwise than a date"),
    ])
    func faultsAreNamed(measure: Measure, words: String) throws {
        let problems = RecordMeasures.problems(of: [measure], fields: RecordField.standard)
        #expect(problems.count == 1)
        #expect(try #require(problems.first).hasPrefix("faulty: "))
        #expect(try #require(problems.first).hasSuffix(words))
    }

    private static func fault(
        _ aggregate: RecordAggregate, where filter: RecordFilter = .crime, adds: Bool
    ) -> Measure {
        Measure(
            "faulty", title: "Faulty", basis: "crimes", stage: .police, addsOverAreas: adds, heldBy: "nobody",
            counted: RecordCount(aggregate, where: filter))
    }
}
