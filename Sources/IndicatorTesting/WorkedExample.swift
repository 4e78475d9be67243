public import Foundation
public import IndicatorKit

/// One folder under a module's `Examples/`: `input.csv`, `expected.csv` and the sum on paper in `worked.md`.
///
/// `input.csv` has the columns of the import format that the case needs; `expected.csv` has
/// `indicator,area,period,breakdown,value,lower,upper,withheld`. For each indicator named in the expected table
/// every estimate must be listed. Cells hold no commas, quotes or line breaks.
public struct WorkedExample: Sendable, CustomStringConvertible {
    /// Folder of the example.
    public let folder: URL

    /// Name of the folder.
    public var description: String { folder.lastPathComponent }

    /// All examples of the module whose test file is at `testFile`, in order of name.
    ///
    /// Throws when the folder `Examples` beside `Tests` is missing or holds none.
    public static func all(besideTests testFile: String) throws -> [WorkedExample] {
        let examples = URL(fileURLWithPath: testFile).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples")
        let names = try FileManager.default.contentsOfDirectory(atPath: examples.path(percentEncoded: false))
        let found = names.filter { !$0.hasPrefix(".") }.sorted().map {
            WorkedExample(folder: examples.appending(path: $0))
        }
        guard !found.isEmpty else {
            throw ExampleProblem(file: "Examples", line: 0, problem: "holds no example")
        }
        return found
    }

    /// What a module computes otherwise than the example expects; empty when all agrees.
    public func differences(_ module: any IndicatorModule.Type) throws -> [String] {
        let expected = try ExampleTable(file: folder.appending(path: "expected.csv"))
        let observations = try input(measures: module.measures)
        var areas: [AreaCode] = []
        for observation in observations where !areas.contains(observation.area) {
            areas.append(observation.area)
        }
        let reply = try module.compute(ComputeRequest(areas: areas, observations: observations))
        let wanted = Set(expected.rows.map { $0["indicator"] })
        let got = reply.estimates.filter { wanted.contains($0.indicator) }.map(ExpectedEstimate.init)
        var remaining = got
        var differences: [String] = []
        for row in expected.rows {
            let expectation = try ExpectedEstimate(row)
            if let index = remaining.firstIndex(where: { expectation.agrees(with: $0) }) {
                remaining.remove(at: index)
            } else {
                let near = got.filter { $0.isAbout(expectation) }.map(\.description).joined(separator: " or ")
                differences.append("expected \(expectation), got \(near.isEmpty ? "nothing" : near)")
            }
        }
        return differences + remaining.map { "not expected: \($0)" }
    }

    private func input(measures: [Measure]) throws -> [Observation] {
        let table = try ExampleTable(file: folder.appending(path: "input.csv"))
        return try table.rows.enumerated().map { number, row in
            guard let value = Double(row["value"]), let unit = Unit(rawValue: row["unit"]),
                let breakdown = Breakdown(text: row["breakdown"])
            else { throw row.problem("value, unit or breakdown cannot be read") }
            let measure = measures.first { $0.id == row["measure"] }
            guard let measure else {
                throw row.problem("the module does not declare measure '\(row["measure"])'")
            }
            return Observation(
                id: row["id"].isEmpty ? "row-\(number + 1)" : row["id"],
                area: AreaCode(rawValue: row["area"]),
                periodStart: Day(iso: row["period_start"]), periodEnd: Day(iso: row["period_end"]),
                measure: measure.id, value: value, unit: unit,
                qualifier: Qualifier(rawValue: row["qualifier"]) ?? .exact, breakdown: breakdown,
                denominator: row["denominator"], basis: measure.basis, stage: measure.stage,
                document: "example")
        }
    }
}
