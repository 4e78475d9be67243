import CoerciveControl
import IndicatorKit
import IndicatorTesting
import Testing

@Suite struct RecordTests {
    @Test func countsAreWellDeclared() {
        #expect(RecordMeasures.problems(of: CoerciveControlModule.self) == [])
    }

    /// Class and outcome of a crime, and how many of the three counts of the offence it belongs to.
    static let crimes: [(offence: String?, outcome: String?, counts: Int)] = [
        ("8U", nil, 1), ("8U", "15", 2), ("8U", "16", 2), ("8U", "1", 3), ("8U", "1A", 3), ("8Q", "1", 0),
        (nil, "1", 0),
    ]

    @Test(arguments: crimes)
    func crimesOfTheClassAndTheirOutcomes(offence: String?, outcome: String?, counts: Int) {
        var record: [RecordField: String] = [.recordType: "crime"]
        record[.offenceCode] = offence
        record[.outcomeCode] = outcome
        let nested = [
            "coercive_control_offences", "coercive_control_with_outcome", "coercive_control_charged",
        ]
        #expect(
            SampleRecord(record).measures(of: CoerciveControlModule.self)
                == ["da_crimes"] + nested.prefix(counts))
    }

    @Test func incidentsWithSignsOfControlAreNotOffences() {
        let incident = SampleRecord([.recordType: "incident", .offenceCode: "8U", .outcomeCode: "1"])
        #expect(incident.measures(of: CoerciveControlModule.self) == [])
    }

    /// Offences followed from recording and cases closed are different things.
    @Test func theTwoSharesOfChargesHaveNoMeasureInCommon() throws {
        let measures = try ["coercive_control_charge_rate", "coercive_control_charged_share"].map { id in
            let found = try #require(CoerciveControlModule.indicators.first { $0.id == id })
            return Set(found.calculation.measures)
        }
        #expect(measures[0].isDisjoint(with: measures[1]))
    }
}
