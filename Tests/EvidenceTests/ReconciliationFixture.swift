import Evidence
import Foundation
import FrameworkModel
import Testing

/// The bundled relations and strategy figures, and the verdicts worked out by hand.
enum ReconciliationFixture {
    struct Expected: Sendable {
        let id: String
        let stated: String
        let recomputed: String
        let difference: String
        let verdict: String
    }

    static func expected() throws -> [Expected] {
        try rows(folder.appending(path: "Fixtures/reconciliation-verdicts.csv")).map { row in
            Expected(
                id: try #require(row["id"]), stated: try #require(row["stated"]),
                recomputed: try #require(row["recomputed"]),
                difference: try #require(row["abs_difference"]), verdict: try #require(row["verdict"]))
        }
    }

    static func relations() throws -> [Relation] { try bundledRelations.get() }

    static func figures() throws -> [String: Observation] { try bundledFigures.get() }

    private static let bundledRelations = Result { try readRelations() }
    private static let bundledFigures = Result { try readFigures() }

    private static func readRelations() throws -> [Relation] {
        try rows(packs.appending(path: "relations.csv")).map { row in
            let other = try #require(row["alternative_to"])
            return Relation(
                id: try #require(row["id"]), text: try #require(row["relation"]),
                kind: try #require(Relation.Kind(rawValue: row["kind"] ?? "")),
                tests: try #require(Relation.Subject(rawValue: row["tests"] ?? "")),
                alternativeTo: other.isEmpty ? nil : other)
        }
    }

    private static func readFigures() throws -> [String: Observation] {
        var figures: [String: Observation] = [:]
        for row in try rows(packs.appending(path: "strategies.csv")) {
            let id = try #require(row["id"])
            let printed = try #require(row["value"])
            figures[id] = Observation(
                id: id, area: try #require(row["area"].map { AreaCode(rawValue: $0) }),
                periodStart: Day(iso: row["period_start"] ?? ""),
                periodEnd: Day(iso: row["period_end"] ?? ""), measure: row["measure"] ?? "",
                value: try #require(Double(printed)), precision: precision(of: printed),
                unit: try #require(Unit(rawValue: row["unit"] ?? "")),
                qualifier: try #require(Qualifier(rawValue: row["qualifier"] ?? "")),
                denominator: row["denominator"] ?? "", document: row["document"] ?? "")
        }
        return figures
    }

    /// Size of the last printed digit; of trailing zeros those behind the second digit do not count.
    static func precision(of printed: String) -> Double {
        let parts = printed.split(separator: ".")
        if parts.count == 2 { return pow(10, -Double(parts[1].count)) }
        let digits = printed.filter(\.isNumber)
        let zeros = digits.reversed().prefix { $0 == "0" }.count
        return pow(10, Double(max(0, min(zeros, digits.count - 2))))
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    private static let packs = folder.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/Evidence/Packs")

    private static func rows(_ file: URL) throws -> [[String: String]] {
        let text = try String(contentsOf: file, encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline).map { fields(of: String($0)) }
        let header = try #require(lines.first)
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }

    private static func fields(of line: String) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
        }
        return fields
    }
}
