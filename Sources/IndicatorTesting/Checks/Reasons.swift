import IndicatorKit

extension ConformanceCheck {
    static let reasons = ConformanceCheck(
        "IC16", "The README explains every reason for which a value is withheld",
        why: "An analyst who sees a gap instead of a figure needs to know why and what to do.",
        appliesTo: "reasons in expected.csv, and the table under \"Errors and fixes\"", severity: .upkeep
    ) { examination in
        guard let folder = examination.folder, let text = folder.readme else {
            return .notApplicable("there is no README.md to look into")
        }
        let rows = Readme(text).firstCells("Errors and fixes").map(ReasonPattern.init)
        var findings = Findings()
        for example in folder.examples {
            guard case .success(let expected) = example.expected else { continue }
            for row in expected where !row.withheld.isEmpty && !ReasonPattern.explain(row.withheld, rows) {
                findings.add(
                    "README.md: \"Errors and fixes\" has no row for \"\(row.withheld)\"",
                    at: "Examples/\(example.name)",
                    "add one, with the reason in its first column and ... where words differ")
            }
        }
        return .findings(findings.texts)
    }
}

/// The first cell of a row: words of a reason, with `...` for anything and without regard to numbers.
struct ReasonPattern {
    private let pieces: [String]

    init(_ cell: String) {
        pieces = Self.plain(cell).split(separator: "...").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// Whether the reason holds all words of the cell in their order.
    func matches(_ reason: String) -> Bool {
        var rest = Substring(Self.plain(reason))
        for piece in pieces {
            guard let found = rest.firstRange(of: piece) else { return false }
            rest = rest[found.upperBound...]
        }
        return !pieces.isEmpty
    }

    /// Whether a row explains the reason; of measures that are not supplied, each needs a row that names it.
    static func explain(_ reason: String, _ rows: [ReasonPattern]) -> Bool {
        if rows.contains(where: { $0.matches(reason) }) { return true }
        let missing = Withheld.missing([]).words
        guard reason.hasPrefix(missing) else { return false }
        let named = Set(
            rows.filter { $0.pieces.first?.hasPrefix(missing.trimmed) ?? false }.flatMap(\.measures))
        return reason.dropFirst(missing.count).split(separator: ",").allSatisfy {
            named.contains(String($0).trimmed)
        }
    }

    private var measures: [String] {
        pieces.flatMap { $0.split { $0 == " " || $0 == "," || $0 == ":" }.map(String.init) }
    }

    private static func plain(_ text: String) -> String {
        text.filter { $0 != "`" }.lowercased().split(separator: " ").filter { word in
            let digits = word.filter { $0 != "." && $0 != "," && $0 != "-" }
            return digits.isEmpty || !digits.allSatisfy(\.isASCIIDigit)
        }.joined(separator: " ")
    }
}
