/// The name of a column as words, in which spelling and word order no longer matter.
struct ColumnName: Hashable {
    /// The words in their order, in small letters, each in its usual form: `VictimRef` is `victim id`.
    let words: [String]
    /// The same without order.
    let set: Set<String>
    /// The letters and digits of the text as it was, in small letters: `victimref` is `Victim Ref`.
    let compact: String

    init(_ text: String) {
        compact = text.filter { $0.isLetter || $0.isNumber }.lowercased()
        words = Self.split(text).flatMap { Self.usual[$0] ?? [$0] }
        set = Set(words)
    }

    /// The words beside each other.
    var joined: String { words.joined(separator: " ") }

    /// Whether two names probably mean the same column.
    func resembles(_ other: ColumnName) -> Bool {
        guard !words.isEmpty, !other.words.isEmpty else { return false }
        if set == other.set || compact == other.compact || isMisspelling(of: other) { return true }
        let common = set.intersection(other.set).count
        return common > 0 && 3 * common >= 2 * max(set.count, other.set.count)
    }

    /// Whether one word, of four letters or more, is written a little differently.
    func isMisspelling(of other: ColumnName) -> Bool {
        guard words.count == other.words.count, words.count <= 20 else { return false }
        let different = zip(words, other.words).filter { $0 != $1 }
        guard different.count == 1, let (left, right) = different.first else { return false }
        let length = min(left.utf8.count, right.utf8.count)
        guard length >= 4, max(left.utf8.count, right.utf8.count) <= 40 else { return false }
        return NearestName.distance(Array(left.utf8), Array(right.utf8)) <= (length >= 8 ? 2 : 1)
    }

    /// Other forms of a word; nothing when the word does not matter.
    private static let usual: [String: [String]] = {
        var usual: [String: [String]] = [
            "ho": ["home", "office"], "la": ["local", "authority"], "auth": ["authority"],
            "dv": ["domestic", "violence"], "da": ["domestic", "abuse"], "dt": ["date"],
            "offense": ["offence"], "occ": ["occurrence"], "rec": ["recorded"], "gender": ["sex"],
            "kids": ["children"], "child": ["children"],
        ]
        let sameMeaning = [
            "id": [
                "ref", "reference", "no", "num", "nbr", "number", "urn", "identifier", "pseudonym", "key",
            ],
            "flag": ["marker", "indicator", "ind", "qualifier", "tag", "yn"],
            "victim": ["aggrieved", "ip", "complainant", "vic"],
            "suspect": ["offender", "perpetrator", "perp", "defendant", "accused", "susp"],
        ]
        for (word, others) in sameMeaning { for other in others { usual[other] = [word] } }
        for word in ["of", "the", "a", "an", "is", "was", "in", "for", "at", "y", "n"] { usual[word] = [] }
        return usual
    }()

    /// Runs of letters and digits in small letters, also split where a capital follows a small letter.
    private static func split(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            guard character.isLetter || character.isNumber else {
                if !word.isEmpty { words.append(word) }
                word = ""
                continue
            }
            let before = index > 0 ? characters[index - 1] : " "
            let after = index + 1 < characters.count ? characters[index + 1] : " "
            let startsWord = before.isLowercase || (before.isUppercase && after.isLowercase)
            if character.isUppercase, startsWord, !word.isEmpty {
                words.append(word)
                word = ""
            }
            word += character.lowercased()
        }
        return word.isEmpty ? words : words + [word]
    }
}
