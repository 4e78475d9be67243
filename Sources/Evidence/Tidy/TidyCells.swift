import FrameworkModel

/// The cells of one row, read one by one; what cannot be read is kept as a problem.
struct TidyCells {
    let line: Int
    private(set) var problems: [RowProblem] = []
    private let record: [CSVField]
    private let header: TidyHeader

    init(_ record: [CSVField], _ header: TidyHeader) {
        self.record = record
        self.header = header
        line = record.first?.line ?? 0
        for column in TidyColumn.allCases where column.isRequired && record.count == header.width {
            if text(column).isEmpty { report(column, "", column.meaning) }
        }
    }

    mutating func report(_ column: TidyColumn, _ value: String, _ expected: String) {
        report(column.rawValue, value, expected)
    }

    mutating func report(_ column: String, _ value: String, _ expected: String) {
        problems.append(RowProblem(line: line, column: column, value: value, expected: expected))
    }

    /// The text of a cell without spaces at its ends; empty for a column the file does not have.
    func text(_ column: TidyColumn) -> String {
        guard let position = header.positions[column], position < record.count else { return "" }
        return record[position].text.trimmed
    }

    mutating func area(in geography: Geography) -> AreaCode? {
        let text = text(.area)
        guard !text.isEmpty else { return nil }
        let code = AreaCode(rawValue: text)
        if geography.area(code) != nil { return code }
        do {
            return try geography.resolve(text).code
        } catch {
            report(.area, text, error.expectation)
            return nil
        }
    }

    mutating func day(_ column: TidyColumn) -> Day? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        if let day = Day(iso: text) { return day }
        report(column, text, column.meaning)
        return nil
    }

    mutating func period() -> (start: Day?, end: Day?) {
        let start = day(.periodStart)
        let end = day(.periodEnd)
        if let start, let end, end < start {
            report(.periodEnd, "\(end)", "a day on or after period_start, \(start)")
        }
        return (start, end)
    }

    mutating func word<Word: RawRepresentable>(_ column: TidyColumn, _: Word.Type) -> Word?
    where Word.RawValue == String {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        if let word = Word(rawValue: text) { return word }
        report(column, text, column.meaning)
        return nil
    }

    mutating func breakdown() -> Breakdown {
        let text = text(.breakdown)
        guard !text.isEmpty else { return .whole }
        let pieces = text.split(separator: ";", omittingEmptySubsequences: false)
        let keys = pieces.map { $0.prefix { $0 != "=" } }
        let wellFormed = zip(pieces, keys).allSatisfy { piece, key in
            !key.isEmpty && piece.utf8.count > key.utf8.count + 1
        }
        if wellFormed, Set(keys).count == keys.count, let breakdown = Breakdown(text: text) {
            return breakdown
        }
        report(.breakdown, text, TidyColumn.breakdown.meaning)
        return .whole
    }

    /// Area and period of the row as they stand in it: ` for West Mercia, 2023/24`.
    private var place: String {
        let days = [text(.periodStart), text(.periodEnd)]
        var period = days.filter { !$0.isEmpty }.joined(separator: " to ")
        if let start = Day(iso: days[0]), let end = Day(iso: days[1]), start <= end {
            period = Period(start: start, end: end)?.description ?? period
        }
        return " for \(text(.area)), \(period.isEmpty ? "undated" : period)"
    }

    mutating func number(measure: String, unit: FrameworkModel.Unit?) -> PrintedNumber? {
        let text = text(.value)
        guard !text.isEmpty else { return nil }
        guard let number = PrintedNumber(text) else {
            report(.value, text, TidyColumn.value.meaning)
            return nil
        }
        if let unit, let expected = ValueRule.broken(by: number.value, measure: measure, unit: unit) {
            report(.value, text, expected + place)
            return nil
        }
        return number
    }
}
