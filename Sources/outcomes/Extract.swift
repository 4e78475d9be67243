import ArgumentParser
import Evidence
import Extracts
import Foundation
import FrameworkModel
import Publication

struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Counts the measures of all modules from record-level extracts and stores the counts.",
        discussion: """
            The rows are counted and dropped. Stored are counts of areas and periods that the extract covers as a \
            whole: every local authority of the area, every month of the period.
            """)

    @OptionGroup var extract: ExtractOptions
    @Flag(help: "Store the counts although more than 1 % of the rows are faulty.")
    var acceptValid = false
    @OptionGroup var format: FormatOption
    @OptionGroup var store: StoreOption
    @OptionGroup var modules: ModuleOptions

    func validate() throws {
        guard !extract.files.isEmpty else { throw ValidationError("name the extract to count.") }
        guard store.store != nil else {
            throw ValidationError("name the store that takes the counts: --store FILE.")
        }
    }

    func run() async throws {
        try await reporting {
            PrivateMemory.protect()
            let declared = try await RecordDeclarations.load(modules)
            let store = try store.open()
            let geography = store.geography()
            var extraction = try extract.extraction(declared, areas: AreaHierarchy(geography))
            if extraction.mapping.header == nil {
                extraction.mapping.header = try store.header(ofLayout: extraction.mapping.name)
            }
            let counts = try extraction.scan(extract.inputs)
            show(Table.rejections(counts, files: extract.files), format.format)
            let figures = StorableCounts(counts, measures: declared.measures)
            try check(counts, figures)
            let batch = try store.importExtract(
                figures.observations,
                from: ExtractOrigin(
                    files: extract.inputs.map(\.shortName).joined(separator: ", "),
                    mapping: extraction.mapping.name, header: counts.header, accepted: counts.rowsAccepted,
                    rejected: counts.rowsRead - counts.rowsAccepted))
            for note in figures.notes(names: geography.names) + headerNotes(extraction, counts) {
                complain(note)
            }
            complain(
                "\(figures.observations.count) figures of \(counts.rowsAccepted) rows stored as \(batch); "
                    + "\(counts.rowsRead - counts.rowsAccepted) rows left out.")
            if declared.isIncomplete || counts.faulty > 0 || !counts.refused.isEmpty { throw Status.found }
        }
    }

    private func check(_ counts: ExtractCounts, _ figures: StorableCounts) throws {
        guard counts.faulty * 100 <= counts.rowsConcerned || acceptValid else {
            throw Failure(
                Status.badData,
                "\(counts.faulty) of \(counts.rowsConcerned) rows are faulty, more than 1 %, so nothing was stored. "
                    + "Mend the mapping or the rows, or store the others with --accept-valid.")
        }
        guard !figures.observations.isEmpty else {
            throw Failure(
                Status.badData,
                "no area and period is covered as a whole, so there is nothing to store. Look at the rejected rows "
                    + "and at --period.")
        }
    }

    private func headerNotes(_ extraction: Extraction, _ counts: ExtractCounts) -> [String] {
        let difference = HeaderDifference(
            mapping: extraction.mapping, header: counts.header, fields: extraction.fields)
        return difference.isEmpty ? [] : [difference.words]
    }
}

extension ExtractInput {
    /// The name without its folder.
    fileprivate var shortName: String {
        if case .file(let path) = self { URL(fileURLWithPath: path).lastPathComponent } else { name }
    }
}

extension ExtractCounts {
    /// Rejected rows that ought to have counted.
    var faulty: Int { rejected.filter(\.key.isFault).values.reduce(0, +) }

    /// Rows about domestic abuse, and those of which it cannot be told.
    var rowsConcerned: Int { rowsRead - (rejected[.notDomesticAbuse] ?? 0) }
}

extension Table {
    /// Lines of each reason that are printed.
    private static let printed = 20

    /// Rejected rows by reason, with the lines where the first stand; never what stands there.
    fileprivate static func rejections(_ counts: ExtractCounts, files: [String]) -> Table {
        let reasons = RejectReason.allCases.filter { counts.rejected[$0] ?? 0 > 0 }
        return Table(
            ["reason", "rows", "lines"],
            rows: reasons.map { reason in
                let places = counts.lines[reason] ?? []
                let shown = places.prefix(printed).map { place in
                    files.count > 1 ? "\(files[place.input]):\(place.line)" : "\(place.line)"
                }
                let total = counts.rejected[reason] ?? 0
                return [
                    .text(reason.words), .number(Double(total), decimals: 0),
                    .text(shown.joined(separator: " ") + (total > shown.count ? " ..." : "")),
                ]
            })
    }
}
