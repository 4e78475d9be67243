import FrameworkModel

extension IndicatorPage {
    /// With more values than this the latest of the whole population are shown, one period for each area; with
    /// more areas than this, those of the packs, their local areas, forces and whatever is wider.
    private static let most = 150

    /// Every value, areas from the widest on, the latest period first.
    var values: HTML {
        let all = figures.flatMap { area, series in Self.newestFirst(series) }
        guard !all.isEmpty else { return .empty }
        let shown = isCut ? cut : all
        var notes = FigureNotes("value-note")
        let table = FigureTable(
            caption: "All values of \(indicator.title)", shown, indicator, index, sources, links, &notes,
            showsCaption: false)
        let data: HTML = "<a href=\"\(links.file("data/values.csv"))\">data/values.csv</a>"
        let note: HTML =
            isCut
            ? "<p>Shown are the \(shown.count) latest values, for the whole population where there is one. All "
                + "\(all.count) values, with earlier periods, parts of the population and further local areas, are "
                + "in \(data).</p>\n"
            : "<p>\(all.count.things("value", "values")). The same values for a program: \(data).</p>\n"
        return "\(note)\(table.common)\(table.table.html)\(notes.list)"
    }

    /// True where the table leaves earlier values to the data files.
    var isCut: Bool { estimates.count > Self.most }

    private var cut: [Estimate] {
        let latest = figures.map { (area: $0.area, values: Self.wholes($0.series.latest)) }
        guard latest.count > Self.most else { return latest.flatMap(\.values) }
        let content = index.content
        let near = Set((content.areas + content.local.values.joined()).map(\.code))
        return latest.filter { near.contains($0.area.code) || !$0.area.level.isLocal }.flatMap(\.values)
    }

    static func newestFirst(_ series: [Estimate]) -> [Estimate] {
        series.sorted { one, other in
            guard one.period != other.period else { return one.breakdown < other.breakdown }
            guard let left = one.period else { return false }
            guard let right = other.period else { return true }
            return left > right
        }
    }

    private static func wholes(_ latest: [Estimate]) -> [Estimate] {
        let whole = latest.filter { $0.breakdown == .whole }
        return whole.isEmpty ? latest : whole
    }
}
