import ArgumentParser
import Evidence
import FrameworkModel
import Publication

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Checks published figures against each other; contradictions first, with what would repair them.")

    @Flag(help: "Print only what contradicts itself.")
    var contradictions = false
    @OptionGroup var format: FormatOption
    @OptionGroup var store: StoreOption

    func run() async throws {
        try await reporting {
            let results = try store.open().check().results
            let order: [CheckResult.Verdict] = [.contradicts, .notEvaluated, .rounding, .holds]
            let sorted = order.flatMap { verdict in results.filter { $0.verdict == verdict } }
            let found = sorted.filter { $0.verdict == .contradicts || $0.verdict == .notEvaluated }
            show(
                Table(
                    ["check", "verdict", "relation", "stated", "recomputed", "explanation", "repair"],
                    rows: (contradictions ? found : sorted).map(Self.row)),
                format.format)
            let counts = order.map { verdict in results.count { $0.verdict == verdict } }
            complain(
                "\(counts[0]) contradict, \(counts[1]) could not be evaluated, "
                    + "\(counts[2]) are explained by rounding, \(counts[3]) hold.")
            if !found.isEmpty { throw Status.found }
        }
    }

    private static func number(_ value: Double) -> Cell {
        value.isNaN ? .empty : .number(value, decimals: value == value.rounded() ? 0 : 4)
    }

    private static func row(_ result: CheckResult) -> [Cell] {
        [
            .text(result.relation.id), .text(result.verdict.rawValue), .text(result.relation.text),
            number(result.stated),
            number(result.recomputed), .text(result.explanation),
            .text(result.repairs.map(\.words).joined(separator: "; ")),
        ]
    }
}
