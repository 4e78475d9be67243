import ArgumentParser
import Evidence
import Extracts
import Foundation

struct Measures: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Counts the measures of all modules from record-level extracts into a file; stores nothing."
    )

    @OptionGroup var extract: ExtractOptions
    @Option(
        help: ArgumentHelp(
            "A table of areas: area_code, force_code, and codes of further larger areas. All of England and "
                + "Wales when left out.", valueName: "file"))
    var areas: String?
    @Option(help: ArgumentHelp("Where to write; standard output when left out.", valueName: "file"))
    var output: String?
    @Option(
        help: ArgumentHelp(
            "Count this measure alone; may be repeated. All measures when left out.", valueName: "id"))
    var measure: [String] = []
    @Flag(help: "Print what would be done with each row, and read nothing.")
    var explainPlan = false
    @OptionGroup var modules: ModuleOptions

    func validate() throws {
        if extract.files.isEmpty, !explainPlan {
            throw ValidationError("name the extract to count, or ask for --explain-plan.")
        }
    }

    func run() async throws {
        try await reporting {
            let declared = try await RecordDeclarations.load(modules).counting(measure)
            let hierarchy = try areas.map { try AreaHierarchy.read(file: $0) }
            let extraction = try extract.extraction(
                declared, areas: try hierarchy ?? AreaHierarchy(EvidenceStore.bundled().geography()))
            if explainPlan {
                FileHandle.standardOutput.write(Data(try extraction.plan().description.utf8))
                return
            }
            PrivateMemory.protect()
            let counts = try extraction.scan(extract.inputs)
            try Self.write(MeasureFile(counts).bytes, to: output)
            for (measure, reason) in counts.refused.sorted(by: { $0.key < $1.key }) {
                complain("\(measure) was not counted: \(reason)")
            }
            if declared.isIncomplete || !counts.refused.isEmpty { throw Status.found }
        }
    }

    private static func write(_ bytes: Data, to output: String?) throws {
        guard let output else { return FileHandle.standardOutput.write(bytes) }
        do {
            try bytes.write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw Failure(
                Status.noInput,
                "\(output) cannot be written: \(error.localizedDescription). Name a file in a folder that you may "
                    + "write to.")
        }
    }
}
