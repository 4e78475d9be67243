/// A table that leaves the program, from which every file with its figures is made.
package struct ReleaseTable: Sendable {
    /// What it holds, for people.
    package let title: String
    /// Where its figures come from, within a sentence.
    let source: String
    package let columns: [ReleaseColumn]
    /// As many cells in each row as there are columns.
    package let rows: [[ReleaseCell]]

    init(
        title: String, source: String = fromIndicators, columns: [ReleaseColumn], rows: [[ReleaseCell]]
    ) {
        self.title = title
        self.source = source
        self.columns = columns
        self.rows = rows
    }

    /// Makes a table of rows that lack the column `ReleaseColumn.alternative`, which is counted here.
    init(
        title: String, source: String = fromIndicators, columns: [ReleaseColumn],
        uncounted rows: [[ReleaseCell]]
    ) {
        let place = columns.firstIndex { $0.name == ReleaseColumn.alternative.name } ?? columns.count
        let rest = columns.filter { $0.name != ReleaseColumn.alternative.name }
        let key = rest.indices.filter { rest[$0].isKey }
        var counts: [[ReleaseCell]: Int] = [:]
        self.init(
            title: title, source: source, columns: columns,
            rows: rows.map { row in
                let own = key.map { row[$0] }
                let number = counts[own, default: 0] + 1
                counts[own] = number
                return row.prefix(place) + [.number(Double(number), decimals: 0)] + row.dropFirst(place)
            })
    }

    /// Where figures come from that have no source of their own beside them.
    static let fromIndicators = "the documents named in table_6 for each indicator"

    /// Names of the columns that together tell one row from all others.
    var key: [String] { columns.filter(\.isKey).map(\.name) }

    /// Every shorthand that stands in a cell of the table or in a column of marks.
    var shorthand: [Shorthand] {
        let marks = Set(
            rows.joined().flatMap { cell -> [String] in
                switch cell {
                case .missing(let mark): [mark.rawValue]
                case .marks(let marks): marks.map(\.rawValue)
                default: []
                }
            })
        return Shorthand.allCases.filter { marks.contains($0.rawValue) }
    }

    /// Titles of the columns with a cell that says nothing.
    var blankColumns: [String] {
        columns.enumerated().filter { place, _ in rows.contains { $0[place].isBlank } }.map(\.element.title)
    }

    /// The rows for a data file: what is missing is empty, the marks say why.
    var table: Table { Table(columns.map(\.name), rows: rows.map { $0.map(\.cell) }) }
}

/// A column of a table that leaves the program.
package struct ReleaseColumn: Sendable {
    /// What its cells hold.
    package enum Kind: Sendable, Hashable {
        case text
        /// One of these words.
        case choice([String])
        /// A day, written `yyyy-mm-dd`.
        case day
        /// A whole number.
        case whole
        case number
        /// Shorthand, several parted by a space.
        case marks
    }

    /// Name for programs, lower case with underscores.
    package let name: String
    /// Name for people.
    package let title: String
    package let kind: Kind
    /// What stands in it, with its unit, in one sentence.
    package let description: String
    /// Whether every row has it.
    package let isRequired: Bool
    /// Whether it takes part in telling one row from all others.
    package let isKey: Bool

    init(
        _ name: String, _ title: String, _ kind: Kind, _ description: String, isRequired: Bool = false,
        isKey: Bool = false
    ) {
        self.name = name
        self.title = title
        self.kind = kind
        self.description = description
        self.isRequired = isRequired || isKey
        self.isKey = isKey
    }
}

/// A cell of a table that leaves the program.
package enum ReleaseCell: Hashable, Sendable {
    case text(String)
    /// A number, and the decimals people see; every file carries all of it.
    case number(Double, decimals: Int)
    /// No number or word, and why.
    case missing(Shorthand)
    case marks([Shorthand])
    /// Nothing to say.
    case blank

    /// A finite number; a limit that is infinite does not apply.
    static func number(_ value: Double?, decimals: Int, else mark: Shorthand) -> ReleaseCell {
        guard let value else { return .missing(mark) }
        return value.isFinite ? .number(value, decimals: decimals) : .missing(.notApplicable)
    }

    /// Words, or that there is nothing to say.
    static func words(_ text: String) -> ReleaseCell { text.isEmpty ? .blank : .text(text) }

    /// Words, or why there are none.
    static func words(_ text: String?, else mark: Shorthand) -> ReleaseCell {
        text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .missing(mark)
    }

    var isBlank: Bool {
        switch self {
        case .blank: true
        case .marks(let marks): marks.isEmpty
        default: false
        }
    }

    /// The cell of a data file.
    var cell: Cell {
        switch self {
        case .text(let words): .text(words)
        case .number(let value, let decimals): .number(value, decimals: decimals)
        case .marks(let marks): marks.isEmpty ? .empty : .text(marks.written)
        case .missing, .blank: .empty
        }
    }
}

extension [Shorthand] {
    /// `[p] [r]`.
    var written: String { map(\.rawValue).joined(separator: " ") }
}
