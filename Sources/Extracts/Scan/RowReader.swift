import FrameworkModel

/// How the cells of one input become days, areas, bits, numbers and persons; made for its header.
final class RowReader: Sendable {
    /// Columns of the input.
    let columns: Int
    /// 1 for rows that carry the domestic abuse flag.
    let isDomesticAbuse: TextCell
    let recorded: DateCell
    /// Number of the leaf plus 1, 0 for an unknown area.
    let area: TextCell
    /// 1 for a crime, 2 for an incident, 0 for neither.
    let type: TextCell
    /// Reference of the record, nil when it is not supplied.
    let reference: IdentifierCell?
    /// For each word of bits, what it starts from for a crime and for an incident.
    let initial: [(crime: UInt64, incident: UInt64)]
    /// For each word of bits, the columns that narrow it.
    let narrowing: [[MaskCell]]
    /// For each lag of the plan, both dates; a nil `from` is the date of recording.
    let lags: [(from: DateCell?, to: DateCell)]
    /// For each sum of the plan, its number.
    let sums: [NumberCell]
    /// For each stream of the plan, the subject and the other identifier.
    let subjects: [(subject: IdentifierCell, companion: IdentifierCell?)]

    init(
        _ plan: CountingPlan, header: [String], input: String, places: Places, calendar: Calendar
    ) throws(ExtractError) {
        let cells = CellMaker(
            header: header, input: input, mapping: plan.mapping, fields: plan.declaredFields,
            calendar: calendar)
        try cells.checkColumns()
        columns = header.count
        isDomesticAbuse = try cells.text(.domesticAbuse, words: ["yes"]) { $0 == .word("yes") ? 1 : 0 }
        recorded = try cells.date(RecordField.recordedDate.id)
        let numbers = Dictionary(
            uniqueKeysWithValues: places.codes.prefix(places.leafCount).enumerated().map {
                ($1, UInt64($0) + 1)
            })
        area = try cells.text(.area, words: Array(numbers.keys)) { value in
            if case .word(let code?) = value { numbers[code] ?? 0 } else { 0 }
        }
        type = try cells.text(.recordType, words: ["crime", "incident"]) {
            $0 == .word("crime") ? 1 : $0 == .word("incident") ? 2 : 0
        }
        reference = try cells.identifierIfSupplied(RecordField.record.id)
        var initial: [(crime: UInt64, incident: UInt64)] = []
        var narrowing: [[MaskCell]] = []
        for word in plan.words {
            let narrow = try MaskMaker(word, plan, cells)
            initial.append((narrow.initial("crime"), narrow.initial("incident")))
            narrowing.append(narrow.cells)
        }
        self.initial = initial
        self.narrowing = narrowing
        var lags: [(from: DateCell?, to: DateCell)] = []
        for lag in plan.lags {
            let from = lag.from == RecordField.recordedDate.id ? nil : try cells.date(lag.from)
            lags.append((from, try cells.date(lag.to)))
        }
        self.lags = lags
        var sums: [NumberCell] = []
        for sum in plan.sums { sums.append(try cells.number(sum.field)) }
        self.sums = sums
        var subjects: [(subject: IdentifierCell, companion: IdentifierCell?)] = []
        for stream in plan.streams {
            var companion: IdentifierCell?
            if let other = stream.companion { companion = try cells.identifier(other) }
            subjects.append((try cells.identifier(stream.subject), companion))
        }
        self.subjects = subjects
    }
}

/// Makes the bits of one word out of columns and constants.
private struct MaskMaker {
    private let word: CountingPlan.Word
    private let all: UInt64
    private var constants: UInt64
    private(set) var cells: [MaskCell] = []

    init(_ word: CountingPlan.Word, _ plan: CountingPlan, _ cells: CellMaker) throws(ExtractError) {
        self.word = word
        all = word.terms.reduce(0) { $0 | $1.mask }
        constants = all
        let names = Set(word.terms.flatMap { $0.tests.map(\.field) })
        for name in names.sorted() where name != RecordField.recordType.id {
            guard let field = plan.fields[name] else { continue }
            let tests = word.terms.flatMap(\.tests).filter { $0.field == name }
            if let constant = try cells.constant(field) {
                constants &= mask(name, constant)
            } else {
                self.cells.append(try cells.mask(field, tests: tests) { mask(name, $0) })
            }
        }
    }

    func initial(_ type: String) -> UInt64 { constants & mask(RecordField.recordType.id, .word(type)) }

    /// The bits of terms whose tests of this field all hold of a value.
    private func mask(_ field: String, _ value: CellValue) -> UInt64 {
        var mask = all
        for term in word.terms
        where term.tests.contains(where: { $0.field == field && !$0.isMet(by: value) }) {
            mask &= ~term.mask
        }
        return mask
    }
}
