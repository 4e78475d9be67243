import ArrestsAndConvictions
import IndicatorKit
import IndicatorTesting
import Testing

@Suite struct RecordTests {
    typealias Module = ArrestsAndConvictionsModule

    @Test func countsAreWellDeclared() {
        #expect(RecordMeasures.problems(of: Module.self) == [])
    }

    /// The crimes of the example `from-extract`, and one incident.
    @Test(arguments: [
        (["outcome_code": "1", "arrested": "yes"], ["da_arrests", "da_crimes_charged"]),
        (["outcome_code": "1A", "arrested": "no"], ["da_crimes_charged"]),
        (["outcome_code": "14"], ["da_crimes_victim_not_supporting"]),
        (["outcome_code": "16", "arrested": "yes"], ["da_arrests", "da_crimes_victim_not_supporting"]),
        (["outcome_code": "15"], []),
    ])
    func crimesWithAnOutcome(values: [String: String], counted: [String]) {
        let measures = SampleRecord.crime(values).measures(of: Module.self)
        #expect(
            measures.sorted()
                == (counted + ["da_crimes", "da_crimes_with_outcome", "median_days_to_outcome"]).sorted())
    }

    @Test func crimesStillOpen() {
        #expect(SampleRecord.crime([:]).measures(of: Module.self) == ["da_crimes"])
    }

    @Test func incidentsAreNotCrimes() {
        let incident = SampleRecord([.recordType: "incident", .arrested: "yes", .outcomeCode: "1"])
        #expect(incident.measures(of: Module.self) == [])
    }

    @Test func aMedianIsTheMiddleOfDays() throws {
        let measure = try #require(Module.measures.first { $0.id == "median_days_to_outcome" })
        #expect(measure.counted?.aggregate == .days(from: "recorded_date", to: "outcome_date", quantile: 0.5))
        #expect(!measure.addsOverAreas && measure.unit == .days)
    }

    /// Only a figure that records cannot give is called printed.
    @Test(arguments: [
        ("median_days_to_outcome", "median_days_to_outcome", Unit.days, "as supplied"),
        ("charge_rate", "charge_rate", .percent, "as published"),
    ])
    func figuresAreCalledPrintedOnlyWhereTheyAre(
        measure: String, indicator: String, unit: Unit, method: String
    ) throws {
        let estimate = try #require(
            try Module.estimates(of: indicator, from: [.of(measure, 12, unit)]).first)
        #expect(estimate.method == method)
        #expect(estimate.formula.hasPrefix("printed") == (method == "as published"))
        #expect(estimate.value == 12 && estimate.unit == unit && estimate.interval == nil)
    }
}

extension SampleRecord {
    /// A crime with further values by the keys of their fields.
    static func crime(_ values: [String: String]) -> SampleRecord {
        var record: [RecordField: String] = [.recordType: "crime"]
        for field in RecordField.standard { record[field] = values[field.id] ?? record[field] }
        return SampleRecord(record)
    }
}
