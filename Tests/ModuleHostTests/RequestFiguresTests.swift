import IndicatorKit
import ModuleHost
import TestSupport
import Testing

/// A module is sent what its calculations read, and answers as if it had been sent everything.
@Suite("What a module is sent")
struct RequestFiguresTests {
    private enum Sample: IndicatorModule {
        static let manifest = Manifest(
            id: "sample", title: "Sample", summary: "Sums.", version: "1.0.0", maintainer: "tests")
        static let measures = ["crimes", "people", "grants", "printed"].map {
            Measure($0, title: $0, basis: "crimes", stage: .police, addsOverAreas: true, heldBy: "the force")
        }
        static let indicators: [Indicator] = [
            .rate(
                numerator: "crimes", denominator: "people", multiplier: 1_000, stated: "printed",
                by: .asPublished),
            .amountEach(numerator: "grants", denominator: "people"),
            .pointsOnYear(numerator: "crimes", denominator: "people"),
        ].enumerated().map { index, calculation in
            RequestFiguresTests.indicator("sum_\(index)", calculation)
        }
    }

    private static func indicator(_ id: String, _ calculation: Calculation) -> Indicator {
        Indicator(
            id, title: id, definition: "A sum.", rationale: "A test.", kind: .outcome,
            accountability: .performance, priority: .pursuing, polarity: .none("It is a test."),
            calculation: calculation, unit: .count, limits: [], commitments: [], satisfiedBy: "Nothing.")
    }

    private static func figure(
        _ measure: String, _ area: AreaCode, _ parts: [String: String] = [:], year: Int = 2018,
        value: Double = 8
    ) -> Observation {
        let period = Period(financialYear: year)
        return Observation(
            id: "\(measure)-\(area)-\(Breakdown(parts))-\(year)", area: area, periodStart: period.start,
            periodEnd: period.end, measure: measure, value: value, unit: .count,
            breakdown: Breakdown(parts), document: "d")
    }

    /// Crimes of women in A, a grant in B, people in A, B and C.
    private static let figures =
        [figure("crimes", "A", ["sex": "female"]), figure("grants", "B")]
        + (["A", "B", "C"] as [AreaCode]).flatMap { area in
            [
                figure("people", area), figure("people", area, ["sex": "female"]),
                figure("people", area, ["sex": "male"]),
            ]
        }

    @Test("leaves out what nothing is divided by")
    func denominators() {
        let sent = RequestFigures(Self.figures).request(for: Sample.description, in: ["A", "B", "C"])
        #expect(
            sent.observations.map(\.id) == [
                "crimes-A-sex=female-2018", "people-A--2018", "people-A-sex=female-2018", "people-B--2018",
                "grants-B--2018",
            ])
        #expect(sent.areas == ["A", "B", "C"])
    }

    @Test("leaves nothing out for a calculation of the module's own")
    func custom() {
        let description = ModuleDescription(
            manifest: Sample.manifest, measures: Sample.measures,
            indicators: [Self.indicator("own", .custom(measures: ["people"], by: .whole))])
        let sent = RequestFigures(Self.figures).request(for: description, in: ["A"])
        #expect(sent.observations == Self.figures.filter { $0.measure == "people" })
    }

    @Test("makes no difference to the answer", arguments: 0..<40)
    func sameAnswer(round: Int) throws {
        var random = SeededGenerator(state: UInt64(round) &* 77 &+ 1)
        let areas: [AreaCode] = ["A", "B", "C", "D"]
        var figures: [Observation] = []
        for measure in Sample.measures.map(\.id) {
            for area in areas {
                for year in 2016...2018 {
                    for parts in [[:], ["sex": "female"], ["sex": "male"]] where random.next() % 3 == 0 {
                        let value = Double(random.next() % 50)
                        figures.append(Self.figure(measure, area, parts, year: year, value: value))
                    }
                }
            }
        }
        let asked = areas.filter { _ in random.next() % 4 != 0 }
        let sent = RequestFigures(figures).request(for: Sample.description, in: asked)
        let all = ComputeRequest(areas: asked, observations: figures)
        #expect(try Sample.compute(sent) == Sample.compute(all))
    }

}
