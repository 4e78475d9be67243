import FrameworkModel

extension AreaPage {
    /// Fewest local areas with a figure of an indicator for a table of its own.
    private static let leastForTable = 3

    private typealias Figure = (place: Area, indicator: Indicator, estimate: Estimate)

    /// The local areas, and the latest figures of each indicator in them.
    var localFigures: HTML {
        guard !local.isEmpty else { return .empty }
        let items = local.map { place -> HTML in
            let count = index.count(in: place.code)
            let link = HTML.link(place.name, to: links.area(place.code))
            return "\(link), \(place.level.words) (\(count.things("indicator", "indicators")) with a figure)"
        }
        var notes = FigureNotes("local-note")
        var tables: [HTML] = []
        var single: [Figure] = []
        let known = local.map { index.figures(in: $0.code) }
        let places = Dictionary(
            grouping: zip(local, known).flatMap { place, figures in
                figures.map { (place: place, indicator: $0.indicator, series: $0.series) }
            }, by: \.indicator.id)
        for id in index.ids {
            guard let rows = places[id], let indicator = rows.first?.indicator else { continue }
            let found = rows.flatMap { row in
                Self.parts(row.series.latest).shown.map {
                    Figure(place: row.place, indicator: indicator, estimate: $0)
                }
            }
            if Set(found.map(\.place.code)).count >= Self.leastForTable {
                tables.append(table(indicator, found, &notes))
            } else {
                single += found
            }
        }
        return """
            \(HTML.list(items, style: "columns"))<p>Sources and comparisons are on the page of each local \
            area.</p>
            \(tables)\(table(single, &notes))\(notes.list)
            """
    }

    /// One indicator in all local areas.
    private func table(_ indicator: Indicator, _ figures: [Figure], _ notes: inout FigureNotes) -> HTML {
        let estimates = figures.map(\.estimate)
        let shared = FigureNotes.shared(estimates)
        let common = notes.common(shared, of: estimates)
        let table = HTMLTable(
            caption: "\(indicator.title) in the local areas of \(area.name)",
            columns: ["Area", "Value and interval", "Counts", "Period"],
            rows: figures.map { [name($0.place, $0.estimate)] + cells($0, shared, &notes) },
            disputed: Self.disputed(figures), showsCaption: false)
        let lacking = local.count - Set(figures.map(\.place.code)).count
        let rest: HTML =
            lacking > 0
            ? "<p>\(lacking.things("local area has", "local areas have")) no figure.</p>\n" : .empty
        return """
            <h3>\(HTML.link(indicator.title, to: links.indicator(indicator.id)))</h3>
            \(multiples(indicator))\(map(indicator, estimates))\(common)\(table.html)\(rest)
            """
    }

    /// Indicators with a figure in one or two local areas.
    private func table(_ figures: [Figure], _ notes: inout FigureNotes) -> HTML {
        guard !figures.isEmpty else { return .empty }
        let table = HTMLTable(
            caption: "Figures of one or two local areas of \(area.name)",
            columns: ["Indicator", "Area", "Value and interval", "Counts", "Period"],
            rows: figures.map { figure in
                let title = HTML.link(figure.indicator.title, to: links.indicator(figure.indicator.id))
                return [title, name(figure.place, figure.estimate)] + cells(figure, [], &notes)
            }, disputed: Self.disputed(figures), showsCaption: false)
        return "<h3>Figures of one or two local areas</h3>\n\(table.html)"
    }

    private func name(_ place: Area, _ estimate: Estimate) -> HTML {
        HTML.link(place.name, to: links.area(place.code)) + FigureCells.below("\(estimate.breakdown.words)")
    }

    private func cells(_ figure: Figure, _ shared: Set<String>, _ notes: inout FigureNotes) -> [HTML] {
        [
            FigureCells.value(
                figure.estimate, figure.indicator, index, &notes, showsInterval: true, except: shared),
            FigureCells.counts(figure.estimate),
            "\(figure.estimate.when)",
        ]
    }

    private static func disputed(_ figures: [Figure]) -> Set<Int> {
        Set(figures.indices.filter { figures[$0].estimate.standing.grade == .disputed })
    }

    /// The areas directly below this one on a map; empty unless enough of them have one of these figures.
    ///
    /// A force leaves the districts of its counties to the pages of the counties.
    private func map(_ indicator: Indicator, _ estimates: [Estimate]) -> HTML {
        let below = index.children(of: area.code).filter { $0.level.isLocal }
        let found = MapFigures(
            indicator, of: below, least: AreaMap.leastAreas,
            series: { code in estimates.filter { $0.area == code } })
        guard let found else { return .empty }
        return Boundaries.html { boundaries in
            let map = found.map(
                id: "map-\(indicator.id.replacing("_", with: "-"))", boundaries: boundaries)
            let figure = map.figure(source: "the documents of each local area")
            return HTML.figure(figure.title, figure.drawing, caption: figure.caption)
        }
    }

    /// One small chart for each local area; empty unless some counted series is long enough for a line.
    private func multiples(_ indicator: Indicator) -> HTML {
        let estimates = local.flatMap { index.series(indicator, in: $0.code) }.filter { !$0.isModelled }
        guard estimates.count >= SmallMultiples.panelsNeeded * LineChart.pointsNeeded else { return .empty }
        let comparator = index.content.benchmark.map { index.series(indicator, in: $0.code) } ?? []
        let chart = SmallMultiples(
            indicator, estimates + comparator, areas: local, comparator: index.content.benchmark,
            source: "the documents of each local area")
        let isSeries = chart.drawn.contains { $0.drawn.count >= LineChart.pointsNeeded }
        return isSeries && chart.drawn.count >= SmallMultiples.panelsNeeded ? chart.figure.html : .empty
    }
}
