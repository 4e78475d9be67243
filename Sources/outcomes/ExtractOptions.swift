import ArgumentParser
import Extracts
import Foundation
import FrameworkModel

/// Which extract is read and how.
struct ExtractOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "One or more CSV files with the same header, also compressed with gzip; '-' is standard input.",
            valueName: "file"))
    var files: [String] = []
    @Option(
        help: ArgumentHelp(
            "Which columns carry what: a mapping file, or the name of a bundled layout.", valueName: "mapping"
        ))
    var mapping = "standard"
    @Flag(help: "Leave out rows whose reference was on an earlier row.")
    var dedupe = false
    @Option(help: "Length of the periods: month, quarter, financial-year or calendar-year.")
    var period: PeriodLength = .financialYear

    var inputs: [ExtractInput] { files.map { $0 == "-" ? .standardInput : .file($0) } }

    /// How to count what the modules declare.
    func extraction(_ declared: RecordDeclarations, areas: AreaHierarchy) throws -> Extraction {
        var options = ScanOptions()
        options.removesDuplicates = dedupe
        options.threads = threads
        return Extraction(
            measures: declared.measures, fields: declared.fields,
            mapping: try Mapping.resolve(mapping, fields: declared.fields), areas: areas, period: period,
            options: options)
    }

    /// The cores of the machine, or what `OUTCOMES_THREADS` says.
    private var threads: Int {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let asked = ProcessInfo.processInfo.environment["OUTCOMES_THREADS"].flatMap { Int($0) }
        return min(max(asked ?? cores, 1), 64)
    }
}

extension PeriodLength: ExpressibleByArgument {}
