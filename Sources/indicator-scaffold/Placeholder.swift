/// Text that the author of a module replaces.
struct Placeholder {
    static let mark = "REPLACE:"

    let path: String
    let line: Int
    /// What is wanted there.
    let wanted: String

    /// The text that stands where something is wanted.
    static func text(_ wanted: String) -> String { "\(mark) \(wanted)" }

    /// Every place of a file, in order.
    static func all(in file: ModuleFiles.File) -> [Placeholder] {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().flatMap { index, line in
            line.split(separator: mark, omittingEmptySubsequences: false).dropFirst().map { rest in
                let wanted = rest.prefix { $0 != "\"" && $0 != "|" }.drop { $0 == " " }
                return Placeholder(
                    path: file.path, line: index + 1,
                    wanted: String(wanted.reversed().drop { $0 == " " }.reversed()))
            }
        }
    }

    var words: String { "\(path):\(line): \(wanted)" }
}
