import FrameworkModel

/// How a column is probably read as a field, from the texts of a sample.
struct ReadingDraft {
    private(set) var reading: ColumnReading
    private(set) var notes: [MappingSuggestion.Note] = []
    private let field: RecordField
    private let column: ColumnSample

    init(_ column: ColumnSample, field: RecordField) {
        self.field = field
        self.column = column
        reading = ColumnReading(column: column.name, missing: field.kind == .flag ? [] : column.placeholders)
        guard column.total > 0 else {
            note("the sample has no text in this column, so nothing is known about its values", isDoubt: true)
            return
        }
        switch field.kind {
        case .date: readDates()
        case .flag, .category: readWords()
        case .code: readCodes()
        case .number: readNumbers()
        case .identifier: readReferences()
        }
    }

    private mutating func readDates() {
        guard let guess = DateGuess(column.texts) else { return }
        if guess.format != "yyyy-MM-dd" { reading.dateFormat = guess.format }
        if let rival = guess.rival {
            let text = "the sample does not tell \(guess.format) from \(rival); find a day after the 12th"
            note(text, isDoubt: true)
        } else if guess.format.hasPrefix("M") {
            note("the month stands before the day: no other order fits as many texts", isDoubt: false)
        }
        if guess.fitting < guess.total {
            let odd = guess.total - guess.fitting
            note("\(odd) of \(guess.total) texts are no such date and will be refused", isDoubt: true)
        }
    }

    private mutating func readWords() {
        let texts = column.counts.keys.sorted()
        let found = WordFamily.table(for: texts + column.placeholders, field: field)
        let plain =
            field.kind == .flag
            ? ["Y": "yes", "N": "no"]
            : Dictionary(field.words.map { ($0, $0) }) { first, _ in first }
        if found.values.contains(where: { plain[$0.key] != $0.value }) { reading.values = found.values }
        reading.missing.removeAll { found.values[$0] != nil }
        let unknown = found.unknown.filter { column.counts[$0] != nil }
        guard !unknown.isEmpty else { return }
        let expected = field.kind == .flag ? "yes or no" : field.words.joined(separator: ", ")
        note("\(listed(unknown)) not understood; add to values, as \(expected)", isDoubt: true)
    }

    private mutating func readCodes() {
        guard field.id == RecordField.area.id else { return }
        let names = column.counts.keys.filter { !Self.isAreaCode($0) }.sorted()
        guard !names.isEmpty else { return }
        let text = "\(listed(names)) no code of nine characters; give the code of each"
        note(text + ", as in values: {\"Name\": E07000000}", isDoubt: true)
    }

    private mutating func readNumbers() {
        let odd = column.texts.count { Double($0) == nil }
        if odd > 0 { note("\(odd) of \(column.total) texts are no number", isDoubt: true) }
    }

    private mutating func readReferences() {
        let most = column.counts.values.max() ?? 0
        guard most >= 20, 20 * most >= column.total else { return }
        let text =
            "one text stands on \(most) of \(column.total) rows; if it means not known, add it to missing"
        note(text, isDoubt: true)
    }

    /// The texts that may be shown, and how many others there are, as the beginning of a sentence.
    private func listed(_ texts: [String]) -> String {
        let shown = column.showable(texts, of: field)
        let others = texts.count - shown.count
        let rest = others == 1 ? "1 text" : "\(others) texts"
        let verb = texts.count == 1 ? " is" : " are"
        if shown.isEmpty { return rest + verb }
        let list = shown.map(YAMLText.quoted).joined(separator: ", ")
        return (others == 0 ? list : "\(list) and \(rest) more") + verb
    }

    /// Whether a text has the form of an official area code: a letter and eight digits.
    private static func isAreaCode(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 9 && (0x41...0x5A).contains(bytes[0])
            && bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }

    private mutating func note(_ text: String, isDoubt: Bool) {
        notes.append(.init(field: field.id, text: text, isDoubt: isDoubt))
    }
}
