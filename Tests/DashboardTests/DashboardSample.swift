import Assessment
import FrameworkModel
import Publication

@testable import Dashboard

/// A small office: three areas and a nation, a rate, a count, a protected figure, an indicator without any.
enum DashboardSample {
    static let areas = [
        Area(code: "A", name: "Alder", level: .force), Area(code: "B", name: "Birch & Beech", level: .force),
        Area(code: "C", name: "Cedar", level: .force, aliases: ["Old Cedar"]),
    ]
    static let nation = Area(code: .englandAndWales, name: "England and Wales", level: .countryGroup)
    static let local = Area(code: "A1", name: "Alder North", level: .district)

    /// `rise` is added to every count, to tell one content from the next.
    static func material(rise: Double = 0, files: [ReportFile] = []) -> DashboardMaterial {
        let content = content(rise: rise)
        return DashboardMaterial(
            content: content, files: files,
            readArea: { text in
                let wanted = text.lowercased()
                let found = content.places.filter { area in
                    ([area.name, area.code.rawValue] + area.aliases).contains { $0.lowercased() == wanted }
                }
                return found.count == 1
                    ? .area(found[0].code)
                    : .none(
                        nearest: content.places.filter {
                            $0.name.lowercased().first == wanted.first
                        }.map(\.code))
            },
            nearest: { text, names in names.filter { $0.first == text.first } })
    }

    static func content(rise: Double = 0) -> ReportContent {
        let places = [nation] + areas + [local]
        let names = Dictionary(
            places.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        let assessment = Assessment(
            modules: [module], estimates: estimates(rise), surroundings: Surroundings(names: names))
        let codes = areas.prefix(2).map(\.code)
        return ReportContent(
            areas: Array(areas.prefix(2)), benchmark: nation, local: ["A": [local]], places: places,
            parents: ["A1": "A"], assessment: assessment,
            review: assessment.review(ReviewScope(areas: codes, benchmark: nation.code)), names: names,
            contradictions: [], failures: [], documents: [:], figures: [:],
            licenceNotice: "Contains public sector information.", madeOn: Day(year: 2021, month: 6, day: 1))
    }

    static let module = ModuleDescription(
        manifest: Manifest(
            id: "board", title: "Board", summary: "What boards ask", version: "1.0.0", maintainer: "Office"),
        measures: ["arrests", "crimes"].map {
            Measure(
                $0, title: "\($0) recorded", basis: CountingBasis(rawValue: $0), stage: .police,
                addsOverAreas: true, heldBy: "the police force")
        },
        indicators: [
            indicator("arrest_rate", "Arrests per 100 crimes", .per100),
            indicator("crimes", "Crimes <recorded>", .count), indicator("rare", "Rare events", .per100),
            indicator("absent", "Never counted", .per100),
        ])

    private static func indicator(_ id: String, _ title: String, _ unit: Unit) -> Indicator {
        Indicator(
            id, title: title, definition: "\(title), defined.", rationale: "Boards ask for it.",
            kind: .outcome, accountability: .performance, priority: .pursuing,
            polarity: unit == .count ? .none("a count") : .higherIsBetter("victims are safer"),
            calculation: unit == .count
                ? .count(of: "crimes", by: .whole)
                : .rate(
                    numerator: "arrests", denominator: "crimes", multiplier: 100, stated: nil, by: .whole),
            unit: unit, decimals: unit == .count ? 0 : 1, limits: ["It cannot tell why."], commitments: [],
            satisfiedBy: "Counts by year.")
    }

    private static func estimates(_ rise: Double) -> [Estimate] {
        var list: [Estimate] = []
        for (index, area) in (areas + [nation]).enumerated() {
            for year in 2014...2019 {
                let crimes = area.code == nation.code ? 700_000.0 : 10_000 + Double(1_000 * index)
                let share = 0.2 + 0.03 * Double(index) + 0.01 * Double(year - 2014)
                let events = (crimes * share).rounded() + rise
                list.append(figure("arrest_rate", area.code, year, events, crimes))
                list.append(figure("crimes", area.code, year, crimes, nil))
            }
        }
        let period = Period(financialYear: 2018)
        for area in ["A", "A1"] {
            list.append(
                Estimate(
                    indicator: "rare", definitionVersion: 1, area: AreaCode(rawValue: area), period: period,
                    unit: .per100, withheld: .suppressed))
        }
        return list
    }

    private static func figure(
        _ indicator: String, _ area: AreaCode, _ year: Int, _ events: Double, _ base: Double?
    ) -> Estimate {
        let value = base.map { 100 * events / $0 } ?? events
        return Estimate(
            indicator: indicator, definitionVersion: 1, area: area, period: Period(financialYear: year),
            value: value, unit: base == nil ? .count : .per100,
            interval: base == nil
                ? nil : Interval(lower: value * 0.97, upper: value * 1.03, confidence: 0.95),
            numerator: base == nil ? nil : Quantity(measure: "arrests", value: events),
            denominator: base.map { Quantity(measure: "crimes", value: $0) }, basis: "crimes",
            stage: .police, sources: ["f1"])
    }
}
