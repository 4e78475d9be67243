import FrameworkModel

/// Spellings of the logical words that belong together, as in `Y` and `N`.
struct WordFamily {
    /// The text in small letters and the logical word, for each word of the family.
    let words: [(text: String, word: String)]

    /// Every family of a field, those that are met most first.
    static func families(of field: RecordField) -> [WordFamily] {
        let texts: [[(String, String)]] =
            switch field.words {
            case RecordField.victimSex.words:
                [
                    [("f", "female"), ("m", "male"), ("u", "other")],
                    [("female", "female"), ("male", "male"), ("unknown", "other")],
                    [("female", "female"), ("male", "male"), ("other", "other")],
                    [("woman", "female"), ("man", "male")],
                    [("indeterminate", "other")], [("x", "other")], [("non-binary", "other")],
                    [("not known", "other")], [("not specified", "other")], [("unspecified", "other")],
                ]
            case RecordField.riskLevel.words:
                [
                    [("standard", "standard"), ("medium", "medium"), ("high", "high")],
                    [("s", "standard"), ("m", "medium"), ("h", "high")],
                    [("std", "standard"), ("med", "medium"), ("high", "high")],
                    [("standard risk", "standard"), ("medium risk", "medium"), ("high risk", "high")],
                ]
            case RecordField.recordType.words:
                [
                    [("crime", "crime"), ("incident", "incident")],
                    [("crime", "crime"), ("non-crime", "incident")],
                    [("crime", "crime"), ("non crime", "incident")],
                    [("crime", "crime"), ("noncrime", "incident")],
                    [("c", "crime"), ("i", "incident")], [("c", "crime"), ("n", "incident")],
                    [("recorded crime", "crime")], [("notifiable", "crime"), ("non-notifiable", "incident")],
                    [("non-crime incident", "incident")], [("crime related incident", "incident")],
                ]
            default: []
            }
        let flags: [[(String, String)]] = [
            [("y", "yes"), ("n", "no")], [("yes", "yes"), ("no", "no")], [("true", "yes"), ("false", "no")],
            [("1", "yes"), ("0", "no")], [("t", "yes"), ("f", "no")],
        ]
        let own = field.words.map { ($0, $0) }
        return ((field.kind == .flag ? flags : texts) + [own]).filter { !$0.isEmpty }.map {
            WordFamily(words: $0)
        }
    }

    /// The table of values for the texts of a column, and the texts that no family has.
    ///
    /// With a text come the other words of its family in the same spelling, as a sample may lack them.
    static func table(
        for texts: [String], field: RecordField
    ) -> (values: [String: String], unknown: [String]) {
        let families = families(of: field)
        var values: [String: String] = [:]
        var others: [String: String] = [:]
        var unknown: [String] = []
        for text in texts {
            let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
            let members = families.filter { $0.words.contains { $0.text == plain } }
            // The family that covers the most texts, so that `crime` brings the right word for the rest.
            let spelled = texts.map { $0.lowercased() }
            let family = members.max { left, right in
                left.words.count { spelled.contains($0.text) }
                    < right.words.count { spelled.contains($0.text) }
            }
            guard let family, let word = family.words.first(where: { $0.text == plain })?.word else {
                unknown.append(text)
                continue
            }
            values[text] = word
            for other in family.words where other.text != plain {
                others[respell(other.text, as: text)] = other.word
            }
        }
        return (values.merging(others) { seen, _ in seen }, unknown)
    }

    private static func respell(_ text: String, as model: String) -> String {
        if model == model.lowercased() { return text }
        if model == model.uppercased() { return text.uppercased() }
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
