import Foundation
import IndicatorKit

/// What stands in the folder of a module beside its sources, read once.
struct ModuleFolder: Sendable {
    /// One example as it was read.
    struct Example: Sendable {
        let name: String
        /// What the module is asked; the words say why that cannot be told.
        let request: Result<ComputeRequest, ConformanceProblem>
        /// What it must answer; the words say why that cannot be told.
        let expected: Result<[ExpectedEstimate], ConformanceProblem>
        /// The sum on paper; nil when there is none.
        let worked: String?
    }

    /// Its last part, such as `VictimsInCourt`.
    let name: String
    let examples: [Example]
    /// Text of `README.md`; nil when there is none.
    let readme: String?
    /// Identifiers that may not be used again; the words say why the table cannot be read.
    let retired: Result<[RetiredIdentifier], ConformanceProblem>

    /// Reads the folder; what is missing in it is for the checks to say.
    init(_ url: URL, measures: [Measure]) throws(ConformanceProblem) {
        var isDirectory: ObjCBool = false
        let path = url.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue
        else { throw ConformanceProblem("there is no folder \(path): give the folder of the module") }
        name = url.lastPathComponent
        examples = ((try? WorkedExample.all(ofModule: url)) ?? []).map { example in
            Example(
                name: example.description,
                request: ConformanceProblem.catching { try example.request(measures: measures) },
                expected: ConformanceProblem.catching { try example.expected() },
                worked: Self.text(example.folder.appending(path: "worked.md")))
        }
        readme = Self.text(url.appending(path: "README.md"))
        retired = RetiredIdentifier.all(in: url.deletingLastPathComponent().appending(path: "retired.csv"))
    }

    /// The example that documents show and that is repeated for many areas; nil when there is none.
    var ordinary: Example? { examples.first { $0.name == Self.ordinaryName } }

    static let ordinaryName = "ordinary"

    private static func text(_ file: URL) -> String? { try? String(contentsOf: file, encoding: .utf8) }
}

/// A line of `Indicators/retired.csv`: an identifier that once meant something and stays taken.
struct RetiredIdentifier: Sendable {
    enum Kind: String {
        case module, indicator, measure
    }

    let id: String
    let kind: Kind
    let retiredOn: String
    let replacement: String

    /// The lines of the table; none when there is no such file.
    static func all(in file: URL) -> Result<[RetiredIdentifier], ConformanceProblem> {
        guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
            return .success([])
        }
        return ConformanceProblem.catching {
            try ExampleTable(file: file).rows.map { row in
                guard let kind = Kind(rawValue: row["kind"]), !row["id"].isEmpty else {
                    throw row.problem("id or kind (module, indicator, measure) cannot be read")
                }
                return RetiredIdentifier(
                    id: row["id"], kind: kind, retiredOn: row["retired_on"], replacement: row["replacement"])
            }
        }
    }
}
