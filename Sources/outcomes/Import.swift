import ArgumentParser
import Evidence
import Foundation
import FrameworkModel
import Publication

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Takes a file of figures into a store: all of it, or nothing and the list of bad rows.")

    @Argument(help: "A CSV file in the import format; '--template' prints one.")
    var file: String?
    @Flag(help: "Store the good rows although others are bad.")
    var acceptValid = false
    @Flag(help: "Print an empty file in the import format, with one example row.")
    var template = false
    @OptionGroup var format: FormatOption
    @OptionGroup var store: StoreOption

    func validate() throws {
        guard !template else { return }
        guard file != nil else { throw ValidationError("name the file to import, or ask for --template.") }
        guard store.store != nil else {
            throw ValidationError("name the store that takes the figures: --store FILE.")
        }
    }

    func run() async throws {
        try await reporting {
            guard !template, let file else {
                FileHandle.standardOutput.write(Data(TidyFormat.template.utf8))
                return
            }
            let report = try store.open().importFile(file, acceptValid: acceptValid)
            if !report.problems.isEmpty {
                show(
                    Table(
                        ["line", "column", "value", "expected"],
                        rows: report.problems.map {
                            [
                                .number(Double($0.line), decimals: 0), .text($0.column), .text($0.value),
                                .text($0.expected),
                            ]
                        }),
                    format.format)
            }
            guard report.stored else {
                throw Failure(
                    Status.badData,
                    "\(file): \(report.rejected) of \(report.rejected + report.accepted) rows are bad, so nothing was "
                        + "stored. Mend them, or store the others with --accept-valid.")
            }
            complain(
                "\(file): \(report.accepted) rows stored as batch \(report.batch), \(report.rejected) left out."
            )
            if report.rejected > 0 { throw Status.found }
        }
    }
}

struct Correct: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Puts a published figure right in your store, with the reason; the printed value is kept.")

    @Argument(help: "Identifier of the figure, for example wm-strategy-0084.")
    var figure: String
    @Argument(help: "The corrected value.")
    var value: Double
    @Option(help: "Why, for whoever reads it later.")
    var reason: String
    @OptionGroup var store: StoreOption

    func validate() throws {
        try store.requireOwn("corrections")
        guard value.isFinite else { throw ValidationError("'\(value)' is not a number a figure can have.") }
    }

    func run() async throws {
        try await reporting {
            let old = try store.open().correct(figure: figure, value: value, reason: reason)
            complain("\(figure): \(NumberText.short(old)) is now read as \(NumberText.short(value)).")
        }
    }
}
