/// What can be wrong with a mapping.
package enum MappingProblem: Hashable, Sendable {
    /// The file cannot be read; `bundled` are the names of the mappings that need no file.
    case unreadable(reason: String, bundled: [String])
    /// The file has more than 1 MiB.
    case tooLarge
    /// The file is not UTF-8.
    case notUTF8
    /// The mappings that come with the program are not beside it.
    case bundledMissing(lookedIn: [String])
    /// The text is not YAML.
    case syntax(String)
    /// A value stands for a text given elsewhere (`&name` and `*name`).
    case alias(String)
    /// Something other than expected stands for `key`.
    case shape(key: String, expected: String)
    /// A key stands twice in one table.
    case repeatedKey(String)
    /// A key without a meaning.
    case unknownKey(String, nearest: String?, known: [String])
    /// A field that no indicator and no standard layout has.
    case unknownField(String, nearest: String?)
    /// Neither `column` nor `constant`, or both.
    case sourceOfField(String)
    /// An empty name of a column.
    case emptyColumn(field: String)
    /// A logical word that the field does not have.
    case unknownWord(field: String, word: String, nearest: String?, known: [String])
    /// A table of values on a field that has none.
    case valuesNotAllowed(field: String, kind: String)
    /// A text that means a value and also that there is none.
    case valueIsMissing(field: String, text: String)
    /// A constant that is no value of the field.
    case badConstant(field: String, text: String, expected: String)
    /// A date pattern on a field that is no date.
    case patternNotAllowed(field: String, kind: String)
    /// A date pattern that cannot be used.
    case badPattern(field: String, DatePatternError)
}

extension MappingProblem: CustomStringConvertible {
    /// What is wrong and what to do, without a full stop.
    package var description: String {
        switch self {
        case .unreadable(let reason, let bundled):
            "it cannot be read: \(reason). Check the path, or name a mapping that comes with the program: "
                + bundled.joined(separator: ", ")
        case .tooLarge:
            "the file has more than 1 MiB, so it is hardly a mapping. Name the mapping, not the extract"
        case .notUTF8: "the file is not UTF-8. Save it as UTF-8"
        case .bundledMissing(let folders):
            "the mappings that come with the program were not found (looked for "
                + folders.joined(separator: ", ") + "). Keep the resource folder beside the program"
        case .syntax(let problem):
            "it is not YAML: \(problem). Put texts with : # , [ ] { } in double quotes"
        case .alias(let name):
            "'*\(name)' repeats what '&\(name)' stands for, which is not allowed here. Write the text out, "
                + "and a star within quotes as \\x2A"
        case .shape(let key, let expected): "'\(key)' has to be \(expected)"
        case .repeatedKey(let key): "'\(key)' stands twice. Keep one"
        case .unknownKey(let key, let nearest, let known):
            "'\(key)' has no meaning here\(Self.hint(nearest)). Known are " + known.joined(separator: ", ")
        case .unknownField(let field, let nearest):
            "there is no field '\(field)'\(Self.hint(nearest)). Names are written as in the standard layout"
        case .sourceOfField(let field):
            "'\(field)' needs either 'column' or 'constant', and not both"
        case .emptyColumn(let field): "the column of '\(field)' has no name. Name it, or leave the field out"
        case .unknownWord(let field, let word, let nearest, let known):
            "'\(word)' is no value of '\(field)'\(Self.hint(nearest)). Write the text of the file on the left, "
                + "and on the right one of " + known.joined(separator: ", ")
        case .valuesNotAllowed(let field, let kind):
            "'\(field)' is \(kind), which is taken as it stands. Remove 'values'"
        case .valueIsMissing(let field, let text):
            "'\(text)' stands under 'values' and under 'missing' of '\(field)'. Keep one"
        case .badConstant(let field, let text, let expected):
            "'\(text)' cannot be the constant of '\(field)'; expected \(expected)"
        case .patternNotAllowed(let field, let kind):
            "'\(field)' is \(kind), not a date. Remove 'date'"
        case .badPattern(let field, let error): "the date pattern of '\(field)' cannot be used: \(error)"
        }
    }

    private static func hint(_ nearest: String?) -> String {
        nearest.map { " (did you mean '\($0)'?)" } ?? ""
    }
}
