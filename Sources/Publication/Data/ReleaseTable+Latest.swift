import FrameworkModel

extension ReleaseTable {
    /// The latest value of every indicator in every area of a report and the benchmark; a row without a
    /// period where there is none.
    static func latest(_ content: ReportContent) -> ReleaseTable {
        let words = ReleaseWords(content)
        let known = Dictionary(grouping: content.estimates, by: \.indicator)
        let rows = content.modules.flatMap(\.indicators).flatMap { indicator in
            content.shownAreas.flatMap { area -> [[ReleaseCell]] in
                let figures = (known[indicator.id] ?? []).filter { $0.area == area.code }.latestKnown
                guard !figures.isEmpty else { return [absent(indicator, area)] }
                return figures.map { row($0, indicator, area, words) }
            }
        }
        return ReleaseTable(
            title: "Latest value of each indicator in each area", columns: latestColumns, rows: rows)
    }

    private static let latestColumns: [ReleaseColumn] = [
        ReleaseColumn("indicator_title", "Indicator", .text, "Name of the indicator.", isKey: true),
        ReleaseColumn("area_name", "Area", .text, "Name of the area.", isKey: true),
        ReleaseColumn("part", "Part of population", .text, "Part of the population, or all.", isKey: true),
        ReleaseColumn("period", "Period", .text, "Period of the value.", isKey: true),
        ReleaseColumn("value", "Value", .number, "The value in its unit."),
        ReleaseColumn("lower", "Lower limit", .number, "Lower limit of the interval."),
        ReleaseColumn("upper", "Upper limit", .number, "Upper limit of the interval."),
        ReleaseColumn("unit", "Unit", .text, "Unit of the value.", isRequired: true),
        ReleaseColumn("direction", "Direction", .text, "Which direction is better.", isRequired: true),
        ReleaseColumn("marker", "Marker", .marks, ReleaseColumn.markWords),
        ReleaseColumn("notes", "Notes", .text, "What must be said beside the value."),
    ]

    private static func row(
        _ estimate: Estimate, _ indicator: Indicator, _ area: Area, _ words: ReleaseWords
    ) -> [ReleaseCell] {
        let figures = ValueCells(estimate, indicator)
        let hedge = estimate.qualifier.words(before: estimate.unit)
        let notes = [hedge, words.notes(estimate)].filter { !$0.isEmpty }.joined(separator: "; ")
        return [
            .text(indicator.title), .text(area.name), .text(estimate.part), .text(estimate.when),
            figures.value, figures.lower, figures.upper, .text(estimate.unit.words),
            .text(indicator.polarity.direction.words), .marks(estimate.shorthand), .words(notes),
        ]
    }

    private static func absent(_ indicator: Indicator, _ area: Area) -> [ReleaseCell] {
        [
            .text(indicator.title), .text(area.name), .text("all"), .missing(.notAvailable),
            .missing(.notAvailable), .missing(.notAvailable), .missing(.notAvailable),
            .text(indicator.unit.words), .text(indicator.polarity.direction.words),
            .marks([.notAvailable]), .text("nothing has been published or supplied"),
        ]
    }
}
