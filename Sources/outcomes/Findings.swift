import ArgumentParser
import Assessment
import Evidence
import Foundation
import Publication

struct Findings: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what stands out, strongest evidence first, each in one sentence with its numbers.")

    @OptionGroup var options: ReviewOptions
    @OptionGroup var format: FormatOption
    @OptionGroup var store: StoreOption
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let (session, review) = try await options.review(try store.open(), modules)
            try session.give(
                Table.findings(review.findings, names: session.geography.names, format: format.format),
                format.format)
            complain("corrected p-values are of one family: \(review.family.name).")
            try session.finish()
        }
    }
}

struct Questions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Turns what stands out into questions with their evidence, and lists what is missing.")

    @OptionGroup var options: ReviewOptions
    @Flag(help: "List the missing figures alone, with who holds them.")
    var missing = false
    @OptionGroup var format: FormatOption
    @OptionGroup var store: StoreOption
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let (session, review) = try await options.review(try store.open(), modules)
            let names = session.geography.names
            if missing {
                try session.give(Table.wanted(review.wanted, names: names), format.format)
            } else if format.format == .table {
                let text = QuestionText(names: names).text(
                    review.questions, wanted: review.wanted, family: review.family, width: terminalWidth())
                FileHandle.standardOutput.write(Data(text.utf8))
                for note in session.release.notes { complain(note) }
            } else {
                try session.give(Table.questions(review.questions, names: names), format.format)
            }
            try session.finish()
        }
    }
}
