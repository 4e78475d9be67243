import Assessment
import FrameworkModel

/// Everything there is about one area: where it lies, what stands out, its figures, what is missing.
struct AreaPage {
    let area: Area
    let index: FigureIndex
    let links: SiteLinks
    /// Indicators with figures here, by priority and title.
    let figures: [(indicator: Indicator, series: [Estimate])]
    let sources: PageSources
    /// Comparisons of this area with the benchmark, the year before and targets.
    let comparisons: [Comparison]
    private let comparisonsByIndicator: [String: [Comparison]]
    private let trends: [String: [Trend]]
    /// Local areas below it that have a page, those of the packs' areas in full.
    let local: [Area]

    init(_ area: Area, _ index: FigureIndex, _ links: SiteLinks) {
        self.area = area
        self.index = index
        self.links = links
        let content = index.content
        figures = index.figures(in: area.code)
        local = content.local[area.code] ?? index.children(of: area.code).filter { $0.level.isLocal }
        if index.isOfPacks(area.code) {
            comparisons = index.comparisons(in: area.code)
            trends = index.trends(in: area.code)
        } else {
            let known = Set(figures.map(\.indicator.id))
            comparisons = content.assessment.comparisons(
                of: [area.code], benchmark: content.benchmark?.code, indicators: known)
            trends = Dictionary(
                grouping: content.assessment.trends(of: [area.code], indicators: known), by: \.indicator.id)
        }
        comparisonsByIndicator = Dictionary(grouping: comparisons, by: \.indicator.id)
        let set = comparisons.filter { $0.against == .benchmark }.flatMap {
            [$0.estimate, $0.other].compactMap(\.self)
        }
        sources = PageSources(figures.flatMap(\.series.latest) + set, index)
    }

    var page: Page {
        Page(
            path: SiteLinks.path(of: area.code), title: area.name, section: .areas, lead: lead,
            body: crumbs
                + PageSection.html(
                    [
                        PageSection(id: "findings", title: "What stands out", body: findings),
                        PageSection(id: "spine", title: spineTitle, body: spine),
                    ]
                        + Indicator.Priority.allCases.map { priority in
                            PageSection(
                                id: priority.rawValue, title: priority.name, body: figures(of: priority))
                        } + [
                            PageSection(id: "pipeline", title: "From crime to court", body: pipeline),
                            PageSection(id: "local", title: "Local areas", body: localFigures),
                            PageSection(id: "missing", title: "What is missing", body: missing),
                            PageSection(id: "sources", title: "Sources", body: sources.list(links)),
                        ]))
    }

    private var crumbs: HTML {
        let steps =
            [HTML.link(AreaIndexPage.title, to: links.section(.areas))]
            + index.ancestors(of: area.code).reversed().map {
                HTML.link($0.name, to: links.area($0.code))
            }
        return HTML.crumbs(steps + ["<span aria-current=\"page\">\(area.name)</span>"])
    }

    private var lead: HTML {
        let level = area.level == .countryGroup ? "countries together" : area.level.words
        let above = index.ancestors(of: area.code).first.map { " in \($0.name)" } ?? ""
        let head = "\(level.uppercasedFirst)\(above) (\(area.code)). "
        guard !figures.isEmpty else { return "\(head)No indicator has a figure here." }
        let known = figures.count { $0.series.contains(where: \.isFigure) }
        let count =
            "\(known) of \(index.indicators.count) indicators \(known == 1 ? "has" : "have") a figure here"
        let isModelledOnly = isModelledOnly
        let periods = figures.flatMap(\.series).filter {
            $0.value != nil && (isModelledOnly || !$0.isModelled)
        }.compactMap(\.period)
        guard let first = periods.map(\.start).min(), let last = periods.map(\.end).max() else {
            return "\(head)\(count)."
        }
        return "\(head)\(count), for periods from \(first.inWords) to \(last.inWords)."
    }

    /// True when every figure applies a national rate to the population.
    var isModelledOnly: Bool {
        !figures.isEmpty && figures.allSatisfy { $0.series.allSatisfy(\.isModelled) }
    }

    /// The comparison of a figure, or else that of another figure of the area.
    func comparison(_ estimate: Estimate, _ kind: Against) -> Comparison? {
        let rows = comparisonsByIndicator[estimate.indicator]?.filter {
            $0.against == kind && ($0.estimate == nil || $0.estimate?.breakdown == estimate.breakdown)
        }
        return rows?.first { $0.estimate?.isSameFigure(as: estimate) == true } ?? rows?.first
    }

    func trend(_ estimate: Estimate) -> Trend? {
        trends[estimate.indicator]?.first { $0.breakdown == estimate.breakdown }
    }
}
