import Assessment
import FrameworkModel
import Publication

/// Contents for packs: indicators that moved as the test wants, in two forces and a benchmark.
struct PackSample {
    /// What an indicator does from 2017/18 to 2018/19 in the first force.
    enum Course {
        /// Rises, and higher is better.
        case better
        /// Falls, and higher is better.
        case worse
        /// Rises, and neither direction is better.
        case moved
        /// Falls where higher is better, but must be read with the first indicator.
        case companioned
        /// Moves by less than chance would.
        case still
        /// Has one year only.
        case single
        /// Has no figure.
        case absent
    }

    var courses: [Course]
    var priority = Indicator.Priority.prevention
    var kind = Indicator.Kind.outcome
    var accountability = Indicator.Accountability.performance
    var maturity: Maturity? = .official
    var heldBy = "the police force"
    var stage = SourceStage.police
    /// Where set, the benchmark is level with the first force's earlier year.
    var hasBenchmark = false
    var targets: [Target] = []
    var actions: [Action] = []
    var contradictions: [ReportContradiction] = []
    var figures: [String: Observation] = [:]
    var further: [Indicator] = []
    var estimates: [Estimate] = []
    var change: @Sendable (inout [Estimate]) -> Void = { _ in }

    static let alder = Area(code: "A", name: "Alder & Ash", level: .force)
    static let birch = Area(code: "B", name: "Birch", level: .force)
    static let nation = Area(code: .englandAndWales, name: "England and Wales", level: .countryGroup)
    static let year = Period(financialYear: 2018)

    var content: ReportContent {
        let areas = [Self.alder, Self.birch]
        let names = Dictionary(
            (areas + [Self.nation]).map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        var values = courses.enumerated().flatMap { place, course in figures(of: course, place) } + estimates
        change(&values)
        let assessment = Assessment(
            modules: [module], estimates: values, surroundings: Surroundings(names: names))
        let benchmark = hasBenchmark ? Self.nation : nil
        return ReportContent(
            areas: areas, benchmark: benchmark, local: [:], places: areas, assessment: assessment,
            review: assessment.review(
                ReviewScope(areas: areas.map(\.code), benchmark: benchmark?.code, targets: targets)),
            targets: targets, names: names, contradictions: contradictions, failures: [], documents: [:],
            figures: figures, licenceNotice: "OGL", madeOn: Day(year: 2020, month: 1, day: 31),
            actions: actions)
    }

    /// The text of a page; empty when there is none.
    func page(_ path: String) -> String {
        Site(content, pack: path.hasPrefix("board") ? .board : .holdingToAccount).text(path) ?? ""
    }

    var account: String { page("holding-to-account-alder-ash.html") }

    var board: String { page("board-alder-ash.html") }

    private var module: ModuleDescription {
        let own = courses.indices.map(indicator)
        let keys = courses.indices.flatMap { ["events\($0)", "base\($0)"] } + ["other"]
        return ModuleDescription(
            manifest: Manifest(
                id: "m", title: "M", summary: "", version: "1", maintainer: "", maturity: maturity),
            measures: keys.map {
                Measure(
                    $0, title: "The \($0)", basis: "crimes", stage: stage, addsOverAreas: true, heldBy: heldBy
                )
            }, indicators: own + further)
    }

    private func indicator(_ place: Int) -> Indicator {
        let companion = courses[place] == .companioned ? "share0" : nil
        return Self.indicator(
            "share\(place)", "Share \(place)",
            courses[place] == .moved
                ? .none("it is context") : .higherIsBetter("it helps", companion: companion),
            .proportion(numerator: "events\(place)", denominator: "base\(place)", stated: nil, by: .whole),
            .percent, kind, accountability, priority)
    }

    static func indicator(
        _ id: String, _ title: String, _ polarity: Polarity, _ calculation: Calculation, _ unit: Unit,
        _ kind: Indicator.Kind = .outcome, _ accountability: Indicator.Accountability = .performance,
        _ priority: Indicator.Priority = .prevention
    ) -> Indicator {
        Indicator(
            id, title: title, definition: "What \(title) means.", rationale: "a test", kind: kind,
            accountability: accountability, priority: priority, polarity: polarity, calculation: calculation,
            unit: unit, limits: ["It cannot tell why \(title) moves."], commitments: [],
            satisfiedBy: "The counts of \(title).", question: "What explains \(title) in {area}?")
    }

    private func figures(of course: Course, _ place: Int) -> [Estimate] {
        let pair: (Double?, Double?) =
            switch course {
            case .better, .moved: (400, 600)
            case .worse, .companioned: (600, 400)
            case .still: (500, 505)
            case .single: (nil, 500)
            case .absent: (nil, nil)
            }
        let own = zip([2017, 2018], [pair.0, pair.1]).compactMap { year, events in
            events.map { Self.share(place, "A", year, $0) }
        }
        guard hasBenchmark, let level = pair.0 else { return own }
        return own + [Self.share(place, .englandAndWales, 2018, level * 100, of: 100_000)]
    }

    static func share(
        _ place: Int, _ area: AreaCode, _ year: Int, _ events: Double, of base: Double = 1_000
    ) -> Estimate {
        let value = 100 * events / base
        return Estimate(
            indicator: "share\(place)", definitionVersion: 1, area: area, period: Period(financialYear: year),
            value: value, unit: .percent,
            interval: Interval(lower: value - 3, upper: value + 3, confidence: 0.95),
            numerator: Quantity(measure: "events\(place)", value: events),
            denominator: Quantity(measure: "base\(place)", value: base), basis: "crimes", stage: .police)
    }
}
