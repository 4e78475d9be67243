import ArgumentParser
import Evidence
import FrameworkModel
import ModuleHost
import Publication

struct Indicators: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the indicators, or says everything about one.")

    @Argument(help: "Identifier of an indicator.")
    var id: String?
    @OptionGroup var format: FormatOption
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let run = try await Session.describe(modules)
            let wanted = try run.indicators(id.map { [$0] } ?? [])
            let declared = run.modules.flatMap { module in
                module.description.indicators.map { (module.description.manifest.id, $0) }
            }
            if let wanted, let (module, indicator) = declared.first(where: { wanted.contains($0.1.id) }) {
                show(Self.card(indicator, of: module), format.format)
            } else {
                show(Self.list(declared), format.format)
            }
            try run.finish()
        }
    }

    private static func list(_ declared: [(String, Indicator)]) -> Table {
        Table(
            ["indicator", "title", "kind", "unit", "polarity", "priority", "definition", "module"],
            rows: declared.map { module, indicator in
                [
                    .text(indicator.id), .text(indicator.title), .text(indicator.kind.rawValue),
                    .text(indicator.unit.rawValue), .text(indicator.polarity.direction.rawValue),
                    .text(indicator.priority.rawValue),
                    .number(Double(indicator.definitionVersion), decimals: 0), .text(module),
                ]
            })
    }

    private static func card(_ indicator: Indicator, of module: String) -> Table {
        var rows: [(String, String)] = [
            ("indicator", indicator.id), ("title", indicator.title), ("module", module),
            ("definition", "version \(indicator.definitionVersion): \(indicator.definition)"),
            ("why it is watched", indicator.rationale), ("kind", indicator.kind.rawValue),
            ("who answers for it", indicator.accountability.rawValue),
            ("priority", indicator.priority.rawValue),
            ("polarity", "\(indicator.polarity.direction.rawValue): \(indicator.polarity.reason)"),
            ("read with", indicator.polarity.companion ?? ""), ("unit", indicator.unit.words),
            ("measures", indicator.calculation.measures.joined(separator: ", ")),
        ]
        rows += [indicator.deprecation].compactMap(\.self).map { ("to be removed", $0.words) }
        rows += indicator.breaks.map { ("break in the series", "\($0.from.inWords): \($0.reason)") }
        rows += indicator.limits.map { ("what it cannot tell", $0) }
        rows += indicator.commitments.map { commitment in
            let id = commitment.id.map { " (\($0))" } ?? ""
            return ("commitment", "\(commitment.document), \(commitment.section): \(commitment.promise)\(id)")
        }
        rows.append(("what would answer a question", indicator.satisfiedBy))
        return Table(["field", "value"], rows: rows.map { [.text($0.0), .text($0.1)] })
    }
}
