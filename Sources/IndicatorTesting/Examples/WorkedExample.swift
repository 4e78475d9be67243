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
        let module = URL(fileURLWithPath: testFile).deletingLastPathComponent().deletingLastPathComponent()
        return try all(ofModule: module)
    }

    /// All examples of the module in a folder such as `Indicators/Name`, in order of name.
    ///
    /// Throws when its folder `Examples` is missing or holds none.
    public static func all(ofModule module: URL) throws -> [WorkedExample] {
        let examples = module.appending(path: "Examples")
        let names = try FileManager.default.contentsOfDirectory(atPath: examples.path(percentEncoded: false))
        let found = names.filter { !$0.hasPrefix(".") }.sorted().map {
            WorkedExample(folder: examples.appending(path: $0))
        }
        guard !found.isEmpty else {
            throw ExampleProblem(file: "Examples", line: 0, problem: "holds no example")
        }
        return found
    }

    /// What a module computes otherwise than the example expects, a line each; empty when all agrees.
    public func differences(_ module: any IndicatorModule.Type) throws -> [String] {
        try comparison(module).map(\.description)
    }

    /// What a module computes otherwise than the example expects, a row each; empty when all agrees.
    public func comparison(_ module: any IndicatorModule.Type) throws -> [ExampleDifference] {
        try comparison(with: module.compute(request(measures: module.measures)).estimates)
    }

    /// Where these estimates, the answer to the example's request, differ from what it expects.
    ///
    /// Throws when `expected.csv` is missing or cannot be read.
    public func comparison(with estimates: [Estimate]) throws -> [ExampleDifference] {
        try Self.comparison(of: expected(), with: estimates)
    }

    /// What a module is asked: every row of `input.csv`, for the areas in order of their first row.
    ///
    /// Throws for a row that cannot be read and for a measure that is not among those declared.
    public func request(measures: [Measure]) throws -> ComputeRequest {
        let observations = try input(measures: measures)
        var areas: [AreaCode] = []
        for observation in observations where !areas.contains(observation.area) {
            areas.append(observation.area)
        }
        return ComputeRequest(areas: areas, observations: observations)
    }

    func expected() throws -> [ExpectedEstimate] {
        try ExampleTable(file: folder.appending(path: "expected.csv")).rows.map(ExpectedEstimate.init)
    }

    static func comparison(
        of expected: [ExpectedEstimate], with estimates: [Estimate]
    ) -> [ExampleDifference] {
        let wanted = Set(expected.map(\.indicator))
        var remaining = estimates.filter { wanted.contains($0.indicator) }.map(ExpectedEstimate.init)
        let unmatched = expected.filter { expectation in
            guard let index = remaining.firstIndex(where: { expectation.agrees(with: $0) }) else {
                return true
            }
            remaining.remove(at: index)
            return false
        }
        let differences = unmatched.map { expectation in
            let near = remaining.filter { $0.isAbout(expectation) }.map(\.result)
            return ExampleDifference(expectation, expected: expectation.result, got: near)
        }
        remaining.removeAll { other in unmatched.contains { $0.isAbout(other) } }
        return differences + remaining.map { ExampleDifference($0, expected: nil, got: [$0.result]) }
    }

    private func input(measures: [Measure]) throws -> [Observation] {
        let table = try ExampleTable(file: folder.appending(path: "input.csv"))
        return try table.rows.enumerated().map { number, row in
            guard let value = Double(row["value"]), let unit = Unit(rawValue: row["unit"]),
                let breakdown = Breakdown(text: row["breakdown"])
            else { throw row.problem("value, unit or breakdown cannot be read") }
            guard let measure = measures.first(where: { $0.id == row["measure"] }) else {
                throw row.problem("the module does not declare measure '\(row["measure"])'")
            }
            return Observation(
                id: row["id"].isEmpty ? "row-\(number + 1)" : row["id"],
                area: AreaCode(rawValue: row["area"]),
                periodStart: try row.optional("period_start") { Day(iso: $0) },
                periodEnd: try row.optional("period_end") { Day(iso: $0) },
                measure: measure.id, value: value, unit: unit,
                qualifier: try row.optional("qualifier") { Qualifier(rawValue: $0) } ?? .exact,
                breakdown: breakdown, denominator: row["denominator"], basis: measure.basis,
                stage: measure.stage, document: "example")
        }
    }
}
