import HiddenAbuse
import IndicatorKit
import Testing

@Suite struct CaptureTests {
    static let two = "capture_recapture_two_lists"
    static let several = "capture_recapture_lists"
    static let independent = [
        "police": 212.0, "advocacy": 118, "health": 92, "police+advocacy": 61, "police+health": 41,
        "advocacy+health": 24, "police+advocacy+health": 11,
    ]
    static let dependent = [
        "police": 180.0, "advocacy": 40, "health": 95, "police+advocacy": 150, "police+health": 22,
        "advocacy+health": 6, "police+advocacy+health": 19,
    ]

    static func rows(_ counts: [String: Double], year: Int? = 2023) -> [Observation] {
        counts.sorted { $0.key < $1.key }.map { lists, count in
            let period = year.map { Period(financialYear: $0) }
            return Observation(
                id: "row-\(lists)", area: Figures.area, periodStart: period?.start, periodEnd: period?.end,
                measure: "people_on_lists", value: count, unit: .count,
                breakdown: Breakdown(["lists": lists]), basis: "people", stage: .service, document: "test")
        }
    }

    static func estimate(_ indicator: String, _ rows: [Observation]) throws -> Estimate {
        try #require(try Figures.estimates(indicator, from: rows).first)
    }

    @Test func theAssumptionsStandBesideTheNumber() throws {
        let rows = Self.rows(["police": 260, "advocacy": 110, "police+advocacy": 70])
        let estimate = try Self.estimate(Self.two, rows)
        #expect(
            estimate.caveats.map(\.id) == [
                "closed_period", "same_definition", "correct_matching", "list_dependence",
            ])
        #expect(estimate.breakdown == .whole && estimate.stage == .service && estimate.basis == "people")
        #expect(estimate.numerator == Quantity(measure: "people_on_lists", value: 440))
        #expect(estimate.qualifier == .estimated && Set(estimate.sources) == Set(rows.map(\.id)))
    }

    @Test(arguments: [(1.0, true), (6, true), (7, false), (30, false)])
    func fewerThanSevenOnBothIsUnstable(both: Double, unstable: Bool) throws {
        let estimate = try Self.estimate(
            Self.two, Self.rows(["police": 90, "advocacy": 60, "advocacy+police": both]))
        #expect(estimate.caveats.contains { $0.id == "unstable" } == unstable && estimate.value != nil)
    }

    @Test func noTextGivesASmallOverlapAway() throws {
        let estimate = try Self.estimate(
            Self.two, Self.rows(["police": 90, "advocacy": 60, "advocacy+police": 6]))
        #expect(estimate.formula == "156 seen + 771 on no list")
        #expect(estimate.caveats.allSatisfy { !$0.words.contains("6") })
    }

    @Test(arguments: [(4.0, false), (5, true)])
    func fewerThanFiveOnAPairIsNotPublished(pair: Double, published: Bool) throws {
        let counts = Self.independent.merging(["advocacy+health": pair, "police+advocacy+health": 0]) { $1 }
        let estimate = try Self.estimate(Self.several, Self.rows(counts))
        #expect((estimate.value != nil) == published)
        if !published {
            #expect(
                estimate.withheld?.words == "fewer than 5 people on a pair of lists: advocacy with health")
        }
    }

    @Test(arguments: [(independent, false), (dependent, true)])
    func dependentListsAreSaidToBe(counts: [String: Double], warned: Bool) throws {
        let estimate = try Self.estimate(Self.several, Self.rows(counts))
        #expect(estimate.caveats.contains { $0.id == "lists_depend" } == warned)
        #expect(estimate.method.hasSuffix(warned ? "advocacy with police" : "independent lists"))
        #expect(estimate.caveats.contains { $0.id == "disputed_method" })
    }

    @Test func theRangeOverTheModelsIsGivenInNumbers() throws {
        let estimate = try Self.estimate(Self.several, Self.rows(Self.dependent))
        let range = try #require(estimate.caveats.first { $0.id == "model_range" }?.words)
        #expect(range.contains("4 of the models") && range.contains("from 677 to 1,289 people"))
        let independence = try #require(estimate.caveats.first { $0.id == "independence_model" }?.words)
        #expect(independence.contains("677 people, AIC 134.3 above"))
    }

    @Test(arguments: UInt64(1)...20)
    func theOrderOfRowsAndNamesDoesNotMatter(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let plain = try Self.estimate(Self.several, Self.rows(Self.dependent))
        let mixed = Self.rows(Self.dependent).shuffled(using: &random).map { row in
            var row = row
            let names = (row.breakdown.parts["lists"] ?? "").split(separator: "+").shuffled(using: &random)
            row.breakdown = Breakdown(["lists": names.joined(separator: " + ")])
            return row
        }
        let estimate = try Self.estimate(Self.several, mixed)
        #expect(estimate.value == plain.value && estimate.interval == plain.interval)
        #expect(estimate.caveats == plain.caveats)
    }

    @Test(arguments: UInt64(1)...50)
    func neverFewerThanWereSeen(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        func count() -> Double { Double(Int.random(in: 1...400, using: &random)) }
        let counts = ["police": count(), "advocacy": count(), "police+advocacy": count()]
        let estimate = try Self.estimate(Self.two, Self.rows(counts))
        let seen = counts.values.reduce(0, +)
        let interval = try #require(estimate.interval)
        let value = try #require(estimate.value)
        #expect(interval.lower >= seen && interval.contains(value))
    }

    @Test(arguments: [
        ["police+police": 3.0, "advocacy": 2], ["+": 3, "police": 4],
        ["police+": 2, "police": 4], ["": 3, "police": 4],
    ])
    func namesThatCannotBeReadMakeNoNumber(counts: [String: Double]) throws {
        let estimate = try Self.estimate(Self.two, Self.rows(counts))
        #expect(estimate.withheld?.words.contains("does not name each list once") == true)
    }

    @Test func listsWithoutAPeriodAreRefused() throws {
        let estimate = try Self.estimate(Self.several, Self.rows(Self.independent, year: nil))
        #expect(estimate.withheld?.words.contains("closed period") == true)
    }

    @Test func moreThanFiveListsAreRefused() throws {
        let names = ["a", "b", "c", "d", "e", "f"]
        let estimate = try Self.estimate(
            Self.several, Self.rows(Dictionary(uniqueKeysWithValues: names.map { ($0, 10.0) })))
        #expect(estimate.withheld?.words == "6 lists; at most 5 can be compared")
    }

    @Test func rowsByListAndSexTakeNoPart() throws {
        var rows = Self.rows(Self.independent)
        for index in rows.indices {
            rows[index].breakdown = Breakdown(
                rows[index].breakdown.parts.merging(["sex": "female"]) { first, _ in first })
        }
        #expect(try Figures.estimates(Self.several, from: rows) == [])
    }
}

/// A small generator with a seed, so that a failing case can be run again (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
