/// A table with a caption and a header row; the first cell of a row is its header.
///
/// On a narrow screen each row becomes a block in which every cell is led by the name of its column.
struct HTMLTable {
    let caption: String
    let columns: [String]
    /// As many cells in each row as there are columns.
    let rows: [[HTML]]
    /// Positions of columns whose cells are numbers.
    var numbers: Set<Int> = []
    /// Positions of rows whose figure is disputed.
    var disputed: Set<Int> = []
    /// False keeps the caption for screen readers only, where a heading says the same.
    var showsCaption = true

    /// The table within a region that scrolls by itself; empty without rows.
    var html: HTML {
        guard !rows.isEmpty else { return .empty }
        let heads = columns.enumerated().map { place, name in
            "<th scope=\"col\"\(style(place))>\(name)</th>" as HTML
        }
        let lines = rows.enumerated().map { place, row in line(row, isDisputed: disputed.contains(place)) }
        let hidden: HTML = showsCaption ? .empty : " class=\"hidden\""
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(caption)">
            <table>
            <caption\(hidden)>\(caption)</caption>
            <thead><tr>\(heads)</tr></thead>
            <tbody>
            \(lines)</tbody>
            </table>
            </div>

            """
    }

    private func line(_ row: [HTML], isDisputed: Bool) -> HTML {
        let cells = row.enumerated().dropFirst().map { place, cell in
            "<td\(style(place)) data-label=\"\(columns[place])\">\(cell)</td>" as HTML
        }
        let mark: HTML = isDisputed ? " class=\"disputed\"" : .empty
        return "<tr\(mark)><th scope=\"row\">\(row[0])</th>\(cells)</tr>\n"
    }

    private func style(_ place: Int) -> HTML { numbers.contains(place) ? " class=\"number\"" : .empty }
}
