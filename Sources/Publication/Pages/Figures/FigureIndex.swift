import Assessment
import FrameworkModel

/// Look-ups that the pages of areas and indicators share, made once for a content.
struct FigureIndex: Sendable {
    let content: ReportContent
    /// All indicators by priority, then title.
    let indicators: [Indicator]
    /// Their identifiers, in the same order; a declaration is large, and going through all is slow.
    let ids: [String]
    /// How many there are of each priority.
    let counts: [Indicator.Priority: Int]
    /// Measures by their keys.
    let measures: [String: Measure]
    /// Titles of measures by their keys.
    let measureTitles: [String: String]
    /// Documents of figures, by the identifiers of the figures.
    let documents: [String: String]
    /// Identifiers of indicators whose module is not official.
    let drafts: Set<String>
    /// Police force areas that have a page.
    let forces: [Area]
    private let modules: [String: Manifest]
    private let children: [AreaCode: [Area]]
    private let areas: [AreaCode: Area]
    private let comparisonsByArea: [AreaCode: [Comparison]]
    private let comparisonsByIndicator: [String: [Comparison]]
    private let trendsByArea: [AreaCode: [Trend]]

    init(_ content: ReportContent) {
        self.content = content
        let order = Dictionary(
            uniqueKeysWithValues: Indicator.Priority.allCases.enumerated().map { ($1, $0) })
        indicators = content.assessment.indicators.sorted {
            (order[$0.priority] ?? 0, $0.title, $0.id) < (order[$1.priority] ?? 0, $1.title, $1.id)
        }
        ids = indicators.map(\.id)
        counts = Dictionary(grouping: indicators, by: \.priority).mapValues(\.count)
        measures = content.measures
        measureTitles = content.measureTitles
        documents = content.figures.mapValues(\.document)
        drafts = content.draftIndicators
        forces = content.places.filter { $0.level == .force }
        modules = Dictionary(
            content.modules.flatMap { module in module.indicators.map { ($0.id, module.manifest) } },
            uniquingKeysWith: { first, _ in first })
        children = Dictionary(
            grouping: content.places.filter { content.parents[$0.code] != nil },
            by: { content.parents[$0.code] ?? $0.code })
        areas = Dictionary(
            content.places.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        comparisonsByArea = Dictionary(grouping: content.comparisons, by: \.area)
        comparisonsByIndicator = Dictionary(grouping: content.comparisons, by: \.indicator.id)
        trendsByArea = Dictionary(grouping: content.review.trends, by: \.area)
    }

    /// Comparisons of the areas of the packs, of one indicator.
    func comparisons(of indicator: String) -> [Comparison] { comparisonsByIndicator[indicator] ?? [] }

    /// Comparisons of one of the areas of the packs.
    func comparisons(in area: AreaCode) -> [Comparison] { comparisonsByArea[area] ?? [] }

    /// Trends in one of the areas of the packs, by indicator.
    func trends(in area: AreaCode) -> [String: [Trend]] {
        Dictionary(grouping: trendsByArea[area] ?? [], by: \.indicator.id)
    }

    /// The module that declares an indicator.
    func module(of indicator: String) -> Manifest? { modules[indicator] }

    /// Areas that lie directly in another.
    func children(of area: AreaCode) -> [Area] { children[area] ?? [] }

    func area(_ code: AreaCode) -> Area? { areas[code] }

    func name(_ code: AreaCode) -> String { content.names[code] ?? code.rawValue }

    func isOfPacks(_ area: AreaCode) -> Bool { content.areas.contains { $0.code == area } }

    /// The areas in which an area lies, the nearest first.
    func ancestors(of area: AreaCode) -> [Area] {
        var path: [Area] = []
        var current = area
        while let parent = content.parents[current], let found = areas[parent],
            !path.contains(where: { $0.code == parent })
        {
            path.append(found)
            current = parent
        }
        return path
    }

    /// The figures of an indicator in an area, earliest first, as far as there is something to show.
    func series(_ indicator: Indicator, in area: AreaCode) -> [Estimate] { series(indicator.id, in: area) }

    private func series(_ id: String, in area: AreaCode) -> [Estimate] {
        let all = content.assessment.series(id, in: area)
        return all.isEmpty ? all : all.filter(\.isShown)
    }

    /// All figures of an area by indicator, in the order of the indicators; only indicators with figures.
    func figures(in area: AreaCode) -> [(indicator: Indicator, series: [Estimate])] {
        ids.indices.compactMap { place in
            let series = series(ids[place], in: area)
            return series.isEmpty ? nil : (indicators[place], series)
        }
    }

    /// How many indicators have a figure in the area.
    func count(in area: AreaCode) -> Int {
        ids.count { id in content.assessment.series(id, in: area).contains(where: \.isFigure) }
    }
}

extension Estimate {
    /// True for a value, and for one that is held back or cannot be worked out; a figure nobody supplied is none.
    var isShown: Bool {
        switch withheld {
        case nil: value != nil
        case .suppressed, .undefined: true
        case .missing: false
        }
    }

    /// True for a value and for one that is held back; what counts when it is said that there is a figure.
    var isFigure: Bool { value != nil || withheld == .suppressed }

    /// True for an estimate that applies a national rate to the local population.
    var isModelled: Bool { caveats.contains { $0.id == "synthetic" } }
}

extension [Estimate] {
    /// The figures of the latest period of each part of the population, the whole first.
    var latest: [Estimate] {
        guard count > 1 else { return self }
        return Dictionary(grouping: self, by: \.breakdown).sorted { $0.key < $1.key }.flatMap { _, part in
            let last = part.compactMap(\.period).max()
            return part.filter { $0.period == last }
        }
    }

    /// The figures of the latest period.
    var latestKnown: [Estimate] {
        let known = filter(\.isFigure)
        let last = known.compactMap(\.period).max()
        return known.filter { $0.period == last }
    }
}
