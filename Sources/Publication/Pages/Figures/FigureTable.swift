import FrameworkModel

/// Values of one indicator, area by area.
struct FigureTable {
    let table: HTMLTable
    /// A line on the notes that all figures have, to stand before the table.
    let common: HTML

    init(
        caption: String, _ estimates: [Estimate], _ indicator: Indicator, _ index: FigureIndex,
        _ sources: PageSources, _ links: SiteLinks, _ notes: inout FigureNotes, showsCaption: Bool = true
    ) {
        let shared = FigureNotes.shared(estimates)
        common = notes.common(shared, of: estimates)
        var rows: [[HTML]] = []
        var disputed: Set<Int> = []
        for estimate in estimates {
            if estimate.standing.grade == .disputed { disputed.insert(rows.count) }
            rows.append([
                HTML.link(index.name(estimate.area), to: links.area(estimate.area))
                    + FigureCells.below("\(estimate.breakdown.words)"),
                "\(estimate.when)",
                FigureCells.value(estimate, indicator, index, &notes, showsInterval: false, except: shared),
                FigureCells.interval(estimate, indicator), FigureCells.counts(estimate),
                FigureCells.status(estimate, sources),
            ])
        }
        table = HTMLTable(
            caption: caption,
            columns: ["Area", "Period", "Value", "Interval", "Counts", "Status and source"], rows: rows,
            disputed: disputed, showsCaption: showsCaption)
    }
}
