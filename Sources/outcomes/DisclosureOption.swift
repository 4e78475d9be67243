import ArgumentParser
import Assessment
import Evidence
import Foundation
import FrameworkModel
import Publication

/// How small counts are treated before figures leave the program.
struct DisclosureOption: ParsableArguments {
    @Option(help: "Counts from 1 to below this number are withheld, with all that would give them back.")
    var hideBelow = 5
    @Option(help: "Shown counts are rounded to a multiple of this number, for example 5.")
    var roundTo = 1
    @Flag(help: "Leave figures that are already published or official as they are.")
    var officialSource = false
    @Flag(help: "Withhold nothing; for use inside the office only, not for publication.")
    var `internal` = false

    func validate() throws {
        if `internal`, officialSource || hideBelow != 5 || roundTo != 1 {
            throw ValidationError(
                "--internal withholds nothing; leave the other options on small counts out.")
        }
        _ = try policy()
    }

    func policy() throws -> DisclosurePolicy {
        guard !`internal` else { return .internal }
        do {
            return try DisclosurePolicy(
                hiddenBelow: hideBelow, roundingBase: roundTo, leavesOfficial: officialSource)
        } catch {
            throw ValidationError("--hide-below takes 2 to 1000 and --round-to 1 to 1000. \(error)")
        }
    }
}

extension DisclosureControl {
    /// The control of a store: its geography, and what left it before.
    init(_ policy: DisclosurePolicy, _ modules: [ModuleDescription], _ store: EvidenceStore) throws {
        let geography = store.geography()
        self.init(
            policy: policy, modules: modules,
            children: { area in
                let children = geography.children(of: area)
                let leaves = geography.leaves(of: area)
                return children.isEmpty ? [] : children == leaves ? [children] : [children, leaves]
            }, exported: try store.exportedCells())
    }
}

extension Session {
    /// Prints a table; in a form for other programs it has left, and its counts are remembered in the store.
    func give(_ table: Table, _ format: TableFormat) throws {
        if format != .table { try remember() }
        show(table, format)
        for note in release.notes { complain(note) }
    }

    /// Remembers which counts leave, so that a later export cannot give one of the withheld ones back.
    ///
    /// The bundled evidence is published and never remembers; nor does what is not for publication.
    func remember() throws {
        guard store.file != nil, policy != .internal, let today = Day.today else { return }
        try store.recordExport(release.shown, on: today)
    }
}

extension Day {
    /// The day by the clock of the machine.
    static var today: Day? {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
        return Day(year: year, month: month, day: day)
    }
}
