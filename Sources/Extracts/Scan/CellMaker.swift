import FrameworkModel

/// Makes the readers of cells for the header of one input.
struct CellMaker {
    let header: [String]
    let input: String
    let mapping: Mapping
    let fields: [RecordField]
    let calendar: Calendar

    /// All columns that the mapping names must be there, once.
    func checkColumns() throws(ExtractError) {
        guard difference.preventsReading else { return }
        throw .headerDiffers(input: input, difference)
    }

    private var difference: HeaderDifference {
        HeaderDifference(mapping: mapping, header: header, fields: fields)
    }

    /// The value of a field that is the same on every row, nil when it has a column.
    func constant(_ field: RecordField) throws(ExtractError) -> CellValue? {
        guard case .constant(let text)? = mapping.sources[field.id] else { return nil }
        switch field.kind {
        case .flag, .category, .code: return text.isEmpty ? .missing : .word(text)
        case .identifier: return text.isEmpty ? .missing : .word(nil)
        case .date: return .day(Int(try date(field.id).constant))
        case .number:
            guard let number = try number(field.id).constant else { return .missing }
            return .number(number)
        }
    }

    /// A table of the texts that mean one of `words`, with a number for each value.
    func text(
        _ field: RecordField, words: [String], _ number: (CellValue) -> UInt64
    ) throws(ExtractError) -> TextCell {
        if let constant = try constant(field) {
            let value = number(constant)
            return TextCell(column: -1, table: TextTable([:], empty: value, other: value))
        }
        let reading = try reading(of: field.id)
        var values: [String: CellValue] = [:]
        if reading.values.isEmpty {
            switch field.kind {
            case .flag: values = ["Y": .word("yes"), "N": .word("no")]
            case .category, .code: for word in words { values[word] = .word(word) }
            case .date, .number, .identifier: break
            }
        } else {
            values = reading.values.mapValues { .word($0) }
        }
        for text in reading.missing { values[text] = .missing }
        return TextCell(
            column: try column(reading),
            table: TextTable(values.mapValues(number), empty: number(.missing), other: number(.word(nil))))
    }

    /// The bits that the values of a field leave.
    func mask(
        _ field: RecordField, tests: [FieldTest], _ mask: (CellValue) -> UInt64
    ) throws(ExtractError) -> MaskCell {
        switch field.kind {
        case .flag, .category, .code, .identifier:
            var words: [String] = []
            for case .isOne(_, let some) in tests.map(\.test) { words += some }
            return .text(try text(field, words: words, mask))
        case .date:
            let limits = Set(tests.compactMap(\.dayLimit)).sorted()
            return .days(
                try date(field.id), limits: limits,
                masks: [mask(.day(Int.min / 2))] + limits.map { mask(.day($0)) }, missing: mask(.missing))
        case .number:
            let limits = Set(tests.compactMap(\.numberLimit)).sorted()
            return .numbers(
                try number(field.id), limits: limits,
                masks: [mask(.number(Int64.min / 2))] + limits.map { mask(.number($0)) },
                missing: mask(.missing))
        }
    }

    func date(_ field: String) throws(ExtractError) -> DateCell {
        if case .constant(let text)? = mapping.sources[field] {
            let day = Day(iso: text).map { Calendar.number(of: $0) } ?? 0
            guard (1...Calendar.lastDay).contains(day) else {
                throw .unusable("the constant of '\(field)' is not a day of 2000 to 2099 written yyyy-mm-dd.")
            }
            return DateCell(
                column: -1, pattern: nil, missing: nil, calendar: calendar, constant: UInt16(day))
        }
        let reading = try reading(of: field)
        var pattern: DatePattern?
        if let format = reading.dateFormat, format != "yyyy-MM-dd" {
            do { pattern = try DatePattern(format) } catch {
                throw .unusable("the date format of '\(field)' cannot be used: \(error)")
            }
        }
        return DateCell(
            column: try column(reading), pattern: pattern, missing: missing(reading), calendar: calendar)
    }

    func number(_ field: String) throws(ExtractError) -> NumberCell {
        if case .constant(let text)? = mapping.sources[field] {
            guard let number = NumberCell.thousandths(Array(text.utf8)) else {
                throw .unusable("the constant of '\(field)' is not a number with at most three decimals.")
            }
            return NumberCell(column: -1, missing: nil, constant: number)
        }
        let reading = try reading(of: field)
        return NumberCell(column: try column(reading), missing: missing(reading), constant: nil)
    }

    func identifier(_ field: String) throws(ExtractError) -> IdentifierCell {
        guard case .column(let reading)? = mapping.sources[field] else {
            throw .unusable("'\(field)' names somebody on every row; give it a column, not a constant.")
        }
        return IdentifierCell(column: try column(reading), missing: missing(reading))
    }

    func identifierIfSupplied(_ field: String) throws(ExtractError) -> IdentifierCell? {
        mapping.sources[field] == nil ? nil : try identifier(field)
    }

    private func reading(of field: String) throws(ExtractError) -> ColumnReading {
        guard case .column(let reading)? = mapping.sources[field] else {
            throw .fieldsNotSupplied([field], mapping: mapping.name)
        }
        return reading
    }

    private func column(_ reading: ColumnReading) throws(ExtractError) -> Int {
        guard let column = header.firstIndex(of: reading.column) else {
            throw .headerDiffers(input: input, difference)
        }
        return column
    }

    private func missing(_ reading: ColumnReading) -> TextTable? {
        let texts = reading.missing.filter { !$0.isEmpty }
        guard !texts.isEmpty else { return nil }
        return TextTable(Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: { $1 }), empty: 1, other: 0)
    }
}

extension FieldTest {
    /// The first day from which the test has another answer.
    fileprivate var dayLimit: Int? {
        switch test {
        case .onOrAfter(_, let day), .before(_, let day): Calendar.number(of: day)
        default: nil
        }
    }

    /// The first thousandth from which the test has another answer.
    fileprivate var numberLimit: Int64? {
        switch test {
        case .atLeast(_, let limit), .below(_, let limit):
            Int64(exactly: min(max(CellValue.thousandths(limit).rounded(.up), -1e18), 1e18))
        default: nil
        }
    }
}
