import FrameworkModel
import Testing

@testable import Evidence

@Suite struct ObservationsTests {
    private func value(
        _ found: [Observation], _ area: AreaCode, _ end: String, _ breakdown: Breakdown = .whole
    )
        -> Observation?
    {
        found.first { $0.area == area && $0.periodEnd == Day(iso: end) && $0.breakdown == breakdown }
    }

    @Test(arguments: [
        ("E23000016", "2018-06-30", 1_282_237), ("E23000015", "2018-06-30", 1_131_052),
    ])
    func populationOfForces(area: String, end: String, people: Double) throws {
        let code = AreaCode(rawValue: area)
        let found = try Support.bundled().observations(of: [.people], in: [code])
        let figure = try #require(value(found, code, end))
        #expect(figure.value == people)
        #expect(figure.id == "sum:\(area):population:\(end):")
        #expect(figure.document == "mye-2018")
        #expect(figure.locator.hasPrefix("sum of \(figure.parts.count) areas: "))
        #expect(figure.status == .official)
        #expect(figure.basis == "people")
        let bands = found.filter { $0.periodEnd == Day(iso: end) && $0.breakdown != .whole }
        #expect(bands.reduce(0) { $0 + $1.value } == people)
    }

    @Test func populationBeforeTheCountyTotals() throws {
        let found = try Support.bundled().observations(of: [.people], in: ["E10000034", "K04000001"])
        let figure = try #require(value(found, "E10000034", "2016-06-30"))
        #expect(figure.parts.count == 6)
        #expect(figure.locator.hasPrefix("sum of 6 areas: Bromsgrove, "))
        #expect(value(found, "K04000001", "2018-06-30")?.parts == [])
    }

    @Test func approachesOfDistrictsAddUpForTheCounty() throws {
        let measure = Measure.count("homeless_da_approaches")
        let store = try Support.bundled()
        let found = try store.observations(of: [measure], in: ["E10000034"])
        let sum = try #require(value(found, "E10000034", "2021-03-31"))
        let own = try store.figures(matching: measure.id).filter { $0.area == "E10000034" }
        #expect(sum.value == 386)
        #expect(sum.parts.isEmpty == !own.isEmpty)
        let distinct = Measure.count("homeless_da_approaches", adds: false)
        #expect(try store.observations(of: [distinct], in: ["E23000016"]).filter { !$0.parts.isEmpty } == [])
    }

    @Test func aMissingPartGivesNoSum() throws {
        let store = try Support.store()
        let rows = ["E06000019", "E06000020", "E10000034"].map {
            "\($0),2023-04-01,2024-03-31,da_marac_cases,100,count,extract\n"
        }
        let header = "area,period_start,period_end,measure,value,unit,document\n"
        _ = try store.importFile(try Support.file(header + rows.joined()), acceptValid: false)
        let measure = Measure.count("da_marac_cases")
        #expect(try store.observations(of: [measure], in: ["E23000016"]) == [])
        let last = header + "E06000051,2023-04-01,2024-03-31,da_marac_cases,55,count,other-extract\n"
        _ = try store.importFile(try Support.file(last), acceptValid: false)
        let sum = try #require(try store.observations(of: [measure], in: ["E23000016"]).first)
        #expect(sum.value == 355)
        #expect(sum.document == "sum")
        #expect(sum.status == .local)
        #expect(sum.parts == ["batch-1-2", "batch-1-3", "batch-2-2", "batch-1-4"])
    }

    @Test func restatementsAreLeftOut() throws {
        let found = try Support.bundled().observations(of: [.count("da_crimes")], in: ["E23000016"])
        let year = found.filter { $0.period == Period(financialYear: 2018) && $0.breakdown == .whole }
        #expect(year.map(\.id) == ["wm-strategy-0045"])
    }

    @Test func publishedNamesBecomeTheMeasure() throws {
        let measure = Measure.count("da_crimes", publishedAs: ["da_crimes_recorded"])
        let found = try Support.bundled().observations(of: [measure], in: [.englandAndWales])
        #expect(found.allSatisfy { $0.measure == "da_crimes" && $0.stage == .police })
        let year = try #require(value(found, .englandAndWales, "2024-03-31"))
        #expect(year.id == "ew-017")
        #expect(year.note.contains("also given as 857,810 by "))
    }

    @Test func orderAndRestriction() throws {
        let store = try Support.bundled()
        let measures = [Measure.count("da_incidents"), .people, .count("da_crimes")]
        let some = try store.observations(of: measures, in: ["E23000016", "E23000015"])
        #expect(Set(some.map(\.area)) == ["E23000016", "E23000015"])
        let keys = some.map {
            ($0.measure, $0.area.rawValue, $0.periodEnd?.number ?? 0, $0.breakdown.description)
        }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
        let all = try store.observations(of: measures, in: nil)
        #expect(all.filter { $0.area == "E23000016" || $0.area == "E23000015" } == some)
    }
}
