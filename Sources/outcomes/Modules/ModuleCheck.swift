public import ArgumentParser
import Foundation
import FrameworkModel
import IndicatorTesting
import Publication

struct ModuleCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Holds modules against the conformance checks and prints a checklist.",
        discussion: """
            A draft is held against the checks that every figure needs, an official module against all. Exit \
            status 1 when a check fails. 'outcomes modules check --list' says what is checked and why.
            """)

    @Argument(
        help:
            "Name or identifier of a module, its library file, or the folder of its sources; all when left out."
    )
    var names: [String] = []
    @Option(help: "Hold against this level, draft or official, instead of the one the module claims.")
    var level: Maturity?
    @Flag(help: "List the checks, and why each is made.")
    var list = false
    @OptionGroup var format: FormatOption
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            guard !list else { return show(Self.checks, format.format) }
            let choice = try ModuleChoice(names, modules)
            let rehearsal = try await Rehearsal.run(choice, level: level, bothRoutes: true)
            if format.format == .table {
                let text = rehearsal.examined.map { "\($0.report)" }.joined(separator: "\n")
                FileHandle.standardOutput.write(Data(text.utf8))
            } else {
                show(Self.results(rehearsal.examined.map(\.report)), format.format)
            }
            for failure in rehearsal.failures { complain("\(failure)") }
            for words in rehearsal.unreadable { complain(words) }
            if !rehearsal.passes { throw Status.found }
        }
    }

    private static var checks: Table {
        Table(
            ["check", "level", "title", "why", "applies_to"],
            rows: ConformanceCheck.all.map { check in
                [check.id, check.level.rawValue, check.title, check.why, check.appliesTo].map { .text($0) }
            })
    }

    /// One row for each finding; a check without findings has one row.
    private static func results(_ reports: [ConformanceReport]) -> Table {
        let rows = reports.flatMap { report in
            report.results.flatMap { result in
                let (state, notes) = Self.words(result.state)
                return (notes.isEmpty ? [""] : notes).map { note -> [Cell] in
                    [report.module, report.level.rawValue, result.check.id, state, note].map { .text($0) }
                }
            }
        }
        return Table(["module", "level", "check", "state", "note"], rows: rows)
    }

    private static func words(_ state: ConformanceResult.State) -> (String, [String]) {
        switch state {
        case .passed: ("passed", [])
        case .failed(let findings): ("failed", findings)
        case .bypassed(let bypass, let findings): ("bypassed", [bypass.reason] + findings)
        case .notApplicable(let reason): ("not_applicable", [reason])
        }
    }
}

extension Maturity: ExpressibleByArgument {}
