import Assessment
import FrameworkModel
import Publication

/// A report as a board might get it: eight indicators, three areas and a benchmark, several periods,
/// refusals, disputed, withheld, missing and undated figures.
enum BoardSample {
    static let areas = [
        Area(code: "A", name: "Alder", level: .force), Area(code: "B", name: "Birch & Beech", level: .force),
        Area(code: "C", name: "Cedar", level: .force),
    ]
    static let nation = Area(code: .englandAndWales, name: "England and Wales", level: .countryGroup)
    static let local = [
        Area(code: "A1", name: "Alder North", level: .district),
        Area(code: "A2", name: "Alder South", level: .unitary),
    ]

    static func content(
        benchmark: Area? = nation, listing: FigureListing = FigureListing(),
        madeOn: Day? = Day(year: 2021, month: 6, day: 1),
        change: (inout [Estimate]) -> Void = { _ in }
    ) -> ReportContent {
        var estimates = estimates
        change(&estimates)
        let names = Dictionary(
            (areas + [nation] + local).map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        let assessment = Assessment(
            modules: [module], estimates: estimates,
            surroundings: Surroundings(
                names: names, contains: { outer, inner in outer == .englandAndWales && inner != outer }))
        return ReportContent(
            areas: areas, benchmark: benchmark, local: ["A": local], places: [nation] + areas + local,
            parents: ["A1": "A", "A2": "A"], assessment: assessment,
            review: assessment.review(ReviewScope(areas: areas.map(\.code), benchmark: benchmark?.code)),
            names: names,
            contradictions: [
                ReportContradiction(
                    id: "check-001", statement: "7 + 5 is 12, not 13", repairs: ["12 instead of 13"],
                    figures: ["f1"]),
                ReportContradiction(
                    id: "check-002", statement: "no repair", repairs: [], figures: ["unknown"]),
            ],
            failures: [
                ReportFailure(
                    module: "Broken", reason: "it stopped with signal 4", lastWords: "", nextStep: "mend it")
            ],
            documents: [
                "plan": Document(
                    id: "plan", title: "Strategy <2019>", publisher: "Office", year: "2019",
                    address: "https://example.org/plan?a=1&b=2", licence: "OGL", trust: "C", note: ""),
                "page": Document(
                    id: "page", title: "A page", publisher: "Office", year: "", address: "", licence: "",
                    trust: "A", note: ""),
            ],
            figures: [
                "f1": Observation(
                    id: "f1", area: "A", measure: "arrests", value: 1, unit: .count, document: "plan"),
                "f2": Observation(
                    id: "f2", area: "B", measure: "arrests", value: 1, unit: .count, document: "page"),
            ],
            listing: listing, licenceNotice: "Contains public sector information.", madeOn: madeOn)
    }

    static func page(benchmark: Area? = nation) throws -> String {
        let site = Site(content(benchmark: benchmark))
        return site.paths.compactMap { site.text($0) }.joined()
    }
}

extension BoardSample {
    static let module = ModuleDescription(
        manifest: Manifest(id: "board", title: "Board", summary: "", version: "1.0.0", maintainer: ""),
        measures: ["arrests", "crimes", "victims", "people"].map {
            Measure(
                $0, title: "\($0.prefix(1).uppercased() + $0.dropFirst()) recorded",
                basis: CountingBasis(rawValue: $0), stage: .police,
                addsOverAreas: true, heldBy: $0 == "victims" ? "the support service" : "the police force")
        },
        indicators: [
            indicator("arrest_rate", "Arrests per 100 crimes", .higherIsBetter("victims are safer"), .per100),
            indicator(
                "repeat_rate", "Repeat victim rate", .lowerIsBetter("less harm", companion: "crime_rate"),
                .percent, .prevention),
            indicator(
                "crime_rate", "Crimes per 1,000 people", .none("more recorded is not more abuse"),
                .ratePer1000, .prevention),
            Indicator(
                "crimes", title: "Crimes recorded", definition: "Crimes.", rationale: "It is the workload.",
                kind: .context, accountability: .population, priority: .prevention,
                polarity: .none("a count"), calculation: .count(of: "crimes", by: .whole), unit: .count,
                decimals: 0, limits: ["It depends on recording."], commitments: [], satisfiedBy: "Counts."),
            indicator("stated", "Conviction rate as printed", .higherIsBetter("justice"), .percent),
            indicator("undated", "Undated share", .range("too low or too high"), .percent),
            indicator("withheld", "Homicides for every 100 crimes", .none("small"), .per100),
            indicator("absent", "Victims offered support", .higherIsBetter("help"), .percent, .provision),
        ])

    private static func indicator(
        _ id: String, _ title: String, _ polarity: Polarity, _ unit: Unit,
        _ priority: Indicator.Priority = .pursuing
    ) -> Indicator {
        let multiplier = unit == .ratePer1000 ? 1_000.0 : 100
        return Indicator(
            id, title: title, definition: "\(title), defined \"plainly\".", rationale: "Boards ask for it.",
            kind: .outcome, accountability: .performance, priority: priority, polarity: polarity,
            calculation: unit == .percent
                ? .proportion(
                    numerator: "arrests", denominator: id == "absent" ? "victims" : "crimes", stated: nil,
                    by: .whole)
                : .rate(
                    numerator: "arrests", denominator: "crimes", multiplier: multiplier, stated: nil,
                    by: .whole),
            unit: unit,
            breaks: [
                SeriesBreak(
                    from: Day(year: 2023, month: 7, day: 1) ?? Period(financialYear: 2023).start,
                    reason: "counting rules changed")
            ],
            limits: ["It cannot tell why."],
            commitments: [Commitment(document: "plan", section: "3", promise: "Do more & better")],
            satisfiedBy: "Counts by quarter.")
    }

    static let estimates: [Estimate] = {
        var list: [Estimate] = []
        for (index, area) in (areas + [nation]).enumerated() {
            for year in 2016...2019 {
                let crimes = area.code == .englandAndWales ? 700_000.0 : 10_000 + Double(1_000 * index)
                let events = (crimes * (0.2 + 0.03 * Double(index) + 0.01 * Double(year - 2016))).rounded()
                list.append(ratio("arrest_rate", area.code, year, events, crimes, .per100, 100))
                list.append(ratio("repeat_rate", area.code, year, events, crimes, .percent, 100))
                list.append(
                    ratio(
                        "crime_rate", area.code, year, crimes, crimes * Double(80 - 12 * index), .ratePer1000,
                        1_000))
                list.append(ratio("crimes", area.code, year, crimes, 1, .count, 1))
            }
        }
        list[0].standing = Standing(
            grade: .disputed, checks: ["check-001"], reason: "7 + 5 is 12, not 13.")
        list.append(
            Estimate(
                indicator: "stated", definitionVersion: 1, area: "A", period: Period(financialYear: 2018),
                value: 82.5, unit: .percent, stage: .cps, sources: ["f1"]))
        list.append(
            Estimate(
                indicator: "stated", definitionVersion: 1, area: "B", period: Period(financialYear: 2018),
                value: 80, unit: .percent, stage: .cps, qualifier: .about, sources: ["f2"]))
        for (area, value) in [(AreaCode("A"), 40.0), ("B", 50)] {
            list.append(
                Estimate(
                    indicator: "undated", definitionVersion: 1, area: area, period: nil, value: value,
                    unit: .percent, stage: .survey, sources: ["f1"]))
        }
        list.append(
            Estimate(
                indicator: "withheld", definitionVersion: 1, area: "A", period: Period(financialYear: 2018),
                unit: .per100, withheld: .suppressed))
        list.append(
            Estimate(
                indicator: "withheld", definitionVersion: 1, area: "A1", period: Period(financialYear: 2018),
                unit: .per100, withheld: .suppressed))
        var district = ratio("arrest_rate", "A2", 2018, 300, 1_500, .per100, 100)
        district.standing = Standing(grade: .disputed, checks: ["check-001"], reason: "It is in doubt.")
        return list + [district]
    }()

    private static func ratio(
        _ indicator: String, _ area: AreaCode, _ year: Int, _ events: Double, _ base: Double, _ unit: Unit,
        _ multiplier: Double
    ) -> Estimate {
        let value = multiplier * events / base
        return Estimate(
            indicator: indicator, definitionVersion: 1, area: area, period: Period(financialYear: year),
            value: value, unit: unit,
            interval: Interval(lower: value * 0.97, upper: value * 1.03, confidence: 0.95),
            numerator: Quantity(measure: "arrests", value: events),
            denominator: unit == .count ? nil : Quantity(measure: "crimes", value: base), basis: "crimes",
            stage: .police,
            caveats: indicator == "crime_rate" ? [Caveat("independence", "events may repeat")] : [],
            sources: [area == "A" ? "f1" : "f2"])
    }
}

extension AreaCode {
    fileprivate init(_ text: String) { self.init(rawValue: text) }
}
