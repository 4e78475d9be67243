import ArgumentParser
import Assessment
import Evidence
import Foundation
import Publication

struct Findings: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what stands out, strongest evidence first, each in one sentence with its numbers.")

    @OptionGroup var options: ReviewOptions

    func run() async throws {
        try await reporting {
            let format = options.format.format
            let review = try await options.give { Table.findings($0.findings, names: $1, format: format) }
            complain("corrected p-values are of one family: \(review.family.name).")
        }
    }
}

struct Questions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Turns what stands out into questions with their evidence, and lists what is missing.")

    @OptionGroup var options: ReviewOptions
    @Flag(help: "List the missing figures alone, with who holds them.")
    var missing = false

    func run() async throws {
        try await reporting {
            guard options.format.format == .table, !missing else {
                let missing = missing
                _ = try await options.give {
                    missing ? Table.wanted($0.wanted, names: $1) : Table.questions($0.questions, names: $1)
                }
                return
            }
            let (session, review) = try await options.review()
            let text = QuestionText(names: session.geography.names).text(
                review.questions, wanted: review.wanted, family: review.family, width: terminalWidth())
            FileHandle.standardOutput.write(Data(text.utf8))
            for note in session.release.notes { complain(note) }
            try session.finish()
        }
    }
}
