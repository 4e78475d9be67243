public import IndicatorKit

/// The page `Indicators/README.md`: every module, and every check that a module goes through.
public enum Catalogue {
    /// The whole page, modules in order of name.
    public static func text(of modules: [(name: String, description: ModuleDescription)]) -> String {
        let sorted = modules.sorted { $0.name < $1.name }
        let lines =
            ["# Indicator modules", ""] + opening + ["", "## Modules", ""] + table(sorted).lines
            + ["", "## Checks", ""] + aboutChecks + [""] + checks.lines
        return lines.joined(separator: "\n") + "\n"
    }

    private static let opening = [
        "Each folder here is a module: a library of its own that the host finds beside its executable, checks,",
        "and runs in a process of its own. `outcomes modules check NAME` puts a module through the checks below",
        "and prints the list with what to mend. This page is generated: `swift package update-indicator-docs`",
        "writes it anew.",
    ]

    private static let aboutChecks = [
        "A module that is a draft must pass the checks marked draft, an official one all of them. A manifest may",
        "bypass a check until a day, with a reason and somebody who sees to it.",
    ]

    private static func table(
        _ modules: [(name: String, description: ModuleDescription)]
    ) -> MarkdownTable {
        MarkdownTable(
            columns: ["Module", "What it answers", "Indicators", "Kinds", "Maturity"],
            rows: modules.map { name, description in
                let kinds = Indicator.Kind.allCases.filter { kind in
                    description.indicators.contains { $0.kind == kind }
                }
                return [
                    "[\(description.manifest.title)](\(name)/README.md)", description.manifest.summary,
                    description.indicators.map(\.id.inBackticks).joined(separator: ", "),
                    kinds.map(\.rawValue).joined(separator: ", "),
                    (description.manifest.maturity ?? .draft).rawValue,
                ]
            })
    }

    private static var checks: MarkdownTable {
        MarkdownTable(
            columns: ["Check", "What must hold", "Why", "Looks at", "Counts from", "If it does not hold"],
            rows: ConformanceCheck.all.map { check in
                [
                    check.id, check.title, check.why, check.appliesTo, check.level.rawValue,
                    check.severity.words,
                ]
            })
    }
}
