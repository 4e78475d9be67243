import Foundation
import FrameworkModel

/// The tables of one worked example.
struct ExampleFolder {
    private let input: [[String: String]]
    private let expected: [String]

    /// All examples of a module, by name.
    static func all(of module: URL) throws -> [String: ExampleFolder] {
        let top = module.appending(path: "Examples")
        let names = try FileManager.default.contentsOfDirectory(atPath: top.path(percentEncoded: false))
        return Dictionary(
            uniqueKeysWithValues: try names.map { ($0, try ExampleFolder(top.appending(path: $0))) })
    }

    private init(_ folder: URL) throws {
        func lines(_ file: String) throws -> [String] {
            try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                .split(separator: "\n").map(String.init)
        }
        func cells(_ line: String) -> [String] {
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let rows = try lines("input.csv").map(cells)
        input = rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
        expected = Array(try lines("expected.csv").dropFirst())
    }

    /// What is asked of the module.
    var request: ComputeRequest {
        let figures = input.enumerated().map { number, row in
            Observation(
                id: "row-\(number)", area: AreaCode(rawValue: row["area"] ?? ""),
                periodStart: row["period_start"].flatMap { Day(iso: $0) },
                periodEnd: row["period_end"].flatMap { Day(iso: $0) }, measure: row["measure"] ?? "",
                value: row["value"].flatMap(Double.init) ?? .nan,
                unit: row["unit"].flatMap(Unit.init(rawValue:)) ?? .multiple, document: "example")
        }
        return ComputeRequest(areas: Set(figures.map(\.area)).sorted(), observations: figures)
    }

    /// Rows that were expected and not given, and the other way round.
    func differences(_ estimates: [Estimate]) -> Set<String> {
        Set(expected).symmetricDifference(estimates.map(Self.row))
    }

    private static func row(_ estimate: Estimate) -> String {
        let numbers = [estimate.value, estimate.interval?.lower, estimate.interval?.upper]
            .map { $0.map { NumberText.fixed($0, decimals: 4).replacing(",", with: "") } ?? "" }
        let period = estimate.period.map { period in
            period.wholeYears == 1 ? "\(period)" : "\(period.start)..\(period.end)"
        }
        return
            ([estimate.indicator, estimate.area.rawValue, period ?? "", "\(estimate.breakdown)"] + numbers
            + [estimate.withheld?.words ?? ""]).joined(separator: ",")
    }
}
