import Foundation
import FrameworkModel
import Testing

@testable import Evidence

/// The bundled counts of all recorded crime and the populations below them, against the published tables.
@Suite struct RecordedCrimeTests {
    static let groups = [
        "all_recorded_crimes": "Total recorded crime (excluding fraud)",
        "violence_against_the_person_offences": "Violence against the person",
        "violence_with_injury_offences": "Violence with injury",
        "stalking_and_harassment_offences": "Stalking and harassment",
        "sexual_offences": "Sexual offences",
    ]

    /// What the British Transport Police recorded: in the figures of England and Wales and in no others.
    static let transportPolice: [String: [Double]] = [
        "all_recorded_crimes": [59_785, 66_613],
        "violence_against_the_person_offences": [10_803, 12_168],
        "violence_with_injury_offences": [2_928, 3_289],
        "stalking_and_harassment_offences": [153, 273],
        "sexual_offences": [1_822, 1_905],
    ]

    /// How the codes of forces, regions, countries and England with Wales begin.
    private static let kinds = ["E23", "W15", "E12", "E92", "W92", "K04"]

    private func figures(_ measure: Measure, _ end: String) throws -> [AreaCode: Double] {
        let store = try Support.bundled()
        let areas = store.geography().areas.map(\.code).filter { code in
            Self.kinds.contains { code.rawValue.hasPrefix($0) }
        }
        let found = try store.observations(of: [measure], in: areas)
            .filter { $0.periodEnd == Day(iso: end) && $0.breakdown == .whole }
        return Dictionary(found.map { ($0.area, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    private func sum(_ figures: [AreaCode: Double], _ kind: String) -> Double {
        figures.filter { $0.key.rawValue.hasPrefix(kind) }.values.reduce(0, +)
    }

    @Test(arguments: groups.keys.sorted(), [0, 1])
    func forcesAndRegionsAddUp(measure: String, year: Int) throws {
        let found = try figures(.count(measure), ["2018-03-31", "2019-03-31"][year])
        let forces = try Support.bundled().geography().forces.map(\.code)
        #expect(forces.filter { found[$0] == nil } == [])
        let transport = try #require(Self.transportPolice[measure]?[year])
        let whole = try #require(found[.englandAndWales])
        #expect(sum(found, "E23") + sum(found, "W15") + transport == whole)
        #expect(sum(found, "E12") == found["E92000001"])
        #expect(sum(found, "W15") == found["W92000004"])
    }

    @Test(arguments: groups.keys.sorted())
    func countsAreThoseOfThePublishedRates(measure: String) throws {
        let found = try figures(.count(measure), "2019-03-31")
        let cells = try PublishedCells.read().filter { $0.group == Self.groups[measure] }
        #expect(cells.count == 44)
        for cell in cells { #expect(found[cell.area] == cell.offences, "\(cell.name)") }
    }

    /// The publisher divides by the mid-2017 population; ours is the same number, printed rounded to 100.
    ///
    /// Up to 50 people weigh most in the City of London, 7,654 printed as 7,700: 0.6 %. Elsewhere they are at
    /// most one in ten thousand.
    @Test func populationOfTheYearBeforeIsThePublishers() throws {
        let worst = try largestGap(at: "2017-06-30") { ours, printed in
            #expect((ours / 100).rounded(.toNearestOrAwayFromZero) * 100 == printed)
        }
        #expect(worst.size < 0.006, "largest relative difference: \(worst)")
        let next = try largestGap(at: "2017-06-30", except: "E23000034")
        #expect(next.size < 0.0001, "largest relative difference: \(next)")
    }

    /// Our rates divide by the population of the 30 June within the year, a year later than the publisher's.
    ///
    /// Every force area grew: the City of London, with few people, by 13 %, the others by 0.1 to 1.1 %.
    @Test func populationWithinTheYearIsALittleLarger() throws {
        let city = try largestGap(at: "2018-06-30")
        #expect(city.name == "City of London" && city.size < 0.131, "largest relative difference: \(city)")
        let worst = try largestGap(at: "2018-06-30", except: "E23000034") { ours, printed in
            #expect(ours > printed)
        }
        #expect(worst.size < 0.0115, "largest relative difference: \(worst)")
    }

    /// All recorded crime per 1,000 people 2018/19: as published and by the population within the year.
    @Test(arguments: [
        ("E23000016", 68.2, 67.7), ("E23000015", 75.4, 75.1), ("K04000001", 89.5, 88.9),
    ])
    func theYearOfThePopulationMovesTheRate(area: AreaCode, published: Double, ours: Double) throws {
        let crimes = try #require(try figures(.count("all_recorded_crimes"), "2019-03-31")[area])
        let rates = try ["2017-06-30", "2018-06-30"].map { day in
            let people = try #require(try figures(.people, day)[area])
            return (10_000 * crimes / people).rounded() / 10
        }
        #expect(rates == [published, ours])
    }

    private struct Gap: CustomStringConvertible {
        let name: String
        let size: Double
        var description: String { "\(name), \(size)" }
    }

    /// The largest difference between our populations of a day and those printed, in parts of those.
    private func largestGap(
        at day: String, except left: AreaCode? = nil, _ check: (Double, Double) -> Void = { _, _ in }
    ) throws -> Gap {
        let people = try figures(.people, day)
        let printed = try PublishedCells.read().filter { $0.group == "Homicide" && $0.area != left }
        let gaps = try printed.map { cell in
            let ours = try #require(people[cell.area], "no population of \(cell.name) at \(day)")
            check(ours, cell.denominator)
            return Gap(name: cell.name, size: abs(ours - cell.denominator) / cell.denominator)
        }
        return try #require(gaps.max { $0.size < $1.size })
    }
}
