/// Texts that may point to a person or a record.
enum PrivateText {
    /// Whether a text may be a reference, a number, a date, an address or free text.
    static func looksPrivate(_ text: String) -> Bool {
        text.count > 40 || text.contains("@") || text.count(where: \.isNumber) >= 5 || isPostcode(text)
    }

    /// Whether the first line of a file looks like a record rather than like names of columns.
    static func looksLikeRecord(_ header: [String]) -> Bool {
        header.contains { cell in
            let digits = cell.count(where: \.isNumber)
            return (digits >= 4 && digits > cell.count(where: \.isLetter)) || cell.contains("@")
                || isPostcode(cell)
        }
    }

    /// Whether the first line repeats what stands below it in three columns, or in half of the columns.
    ///
    /// Names of columns do so seldom; rows that are the first line once more do not count.
    static func recurs(_ header: [String], in rows: [[String]]) -> Bool {
        let others = rows.filter { $0 != header }
        let recurring = header.indices.count { column in
            !header[column].isEmpty && others.contains { column < $0.count && $0[column] == header[column] }
        }
        return recurring >= 3 || (recurring > 0 && 2 * recurring >= header.count)
    }

    /// Whether a text ends like a British postcode: a digit and two letters after two to four characters.
    private static func isPostcode(_ text: String) -> Bool {
        let compact = text.filter { !$0.isWhitespace }
        guard (5...7).contains(compact.count), compact.first?.isLetter == true else { return false }
        let end = Array(compact.suffix(3))
        return end[0].isNumber && end[1].isLetter && end[2].isLetter
            && compact.dropLast(3).contains(where: \.isNumber)
    }
}
