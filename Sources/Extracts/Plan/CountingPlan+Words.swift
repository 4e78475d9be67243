import FrameworkModel

extension CountingPlan: CustomStringConvertible {
    /// The plan for people: how rows are accepted, what is looked up in each column, and what each measure is
    /// made of.
    package var description: String {
        var lines = ["rows are read once, by the layout '\(mapping.name)'", "", "a row counts when"]
        lines += [
            "  \(place(RecordField.domesticAbuse.id)) is yes",
            "  \(place(RecordField.recordedDate.id)) is a day of 2000 to 2099",
            "  \(place(RecordField.area.id)) is a local authority that is counted",
            "  \(place(RecordField.recordType.id)) is crime or incident", "",
            "looked up for each row that counts",
        ]
        for (number, word) in words.enumerated() {
            let fields = Set(word.terms.flatMap { $0.tests.map(\.field) }).sorted()
            lines.append(
                "  word \(number + 1), \(word.terms.count) terms: \(fields.map(place).joined(separator: ", "))"
            )
        }
        for stream in streams {
            lines.append(
                "  people: \(place(stream.subject))\(stream.companion.map { " with \(place($0))" } ?? ""), "
                    + "\(stream.filters.count) filters, \(stream.outputs.count) counts")
        }
        for lag in lags { lines.append("  days: from \(place(lag.from)) to \(place(lag.to))") }
        for sum in sums { lines.append("  sum: \(place(sum.field))") }
        lines += ["", "measures"]
        for measure in measures {
            guard let count = counts[measure.id] else { continue }
            lines.append("  \(measure.id): \(count.aggregate.words), where \(count.filter.words)")
        }
        if !notCounted.isEmpty { lines += ["", "not counted, because nobody supplies"] }
        for (measure, fields) in notCounted.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(measure): \(fields.joined(separator: ", "))")
        }
        if !refused.isEmpty { lines += ["", "not counted, because their declarations cannot be used"] }
        for (measure, reason) in refused.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(measure): \(reason)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func place(_ field: String) -> String {
        switch mapping.sources[field] {
        case .column(let reading)? where reading.column == field: field
        case .column(let reading)?: "\(field) (column '\(reading.column)')"
        case .constant(let value)?: "\(field) (always '\(value)')"
        case nil: field
        }
    }
}

extension RecordAggregate {
    fileprivate var words: String {
        switch self {
        case .records: "records"
        case .sum(let field): "sum of \(field)"
        case .subjects(let subject, let times) where times <= 1: "different \(subject)"
        case .subjects(let subject, let times): "different \(subject) with \(times) or more records"
        case .subjectsMeeting(let subject, let times, let other):
            "different \(subject) with \(times) or more different \(other)"
        case .recordsAfterEarlier(let subject, let days):
            "records whose \(subject) had an earlier one within \(days) days"
        case .subjectsAfterEarlier(let subject, let days):
            "different \(subject) with a record that had an earlier one within \(days) days"
        case .days(let from, let to, let quantile): "quantile \(quantile) of the days from \(from) to \(to)"
        case .daysSinceEarlier(let subject, let days, let quantile):
            "quantile \(quantile) of the days since the latest earlier record of the \(subject) within \(days) days"
        }
    }
}

extension RecordFilter {
    fileprivate var words: String {
        switch self {
        case .everything: "any record"
        case .yes(let field): "\(field) is yes"
        case .isOne(let field, let values): "\(field) is \(values.joined(separator: " or "))"
        case .missing(let field): "\(field) is missing"
        case .atLeast(let field, let number): "\(field) is at least \(NumberText.short(number))"
        case .below(let field, let number): "\(field) is below \(NumberText.short(number))"
        case .onOrAfter(let field, let day): "\(field) is on or after \(day)"
        case .before(let field, let day): "\(field) is before \(day)"
        case .all(let parts): parts.isEmpty ? "any record" : parts.map(\.bracketed).joined(separator: " and ")
        case .any(let parts): parts.isEmpty ? "no record" : parts.map(\.bracketed).joined(separator: " or ")
        case .not(let part): "not \(part.bracketed)"
        }
    }

    private var bracketed: String {
        switch self {
        case .all, .any, .not: "(\(words))"
        default: words
        }
    }
}
