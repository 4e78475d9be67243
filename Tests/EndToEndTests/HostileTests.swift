import Foundation
import ModuleConfinement
import Testing

/// What a folder of modules that do harm costs a user.
@Suite struct HostileTests {
    @Test(
        .enabled(
            if: module_confinement_offered() & UInt32(MODULE_CONFINEMENT_CALLS) != 0,
            "this system has no filters of calls, so that the modules would do their harm"))
    func modulesThatDoHarmCostNothingButTheirOwnFigures() throws {
        let hostile = try HostileFolder()
        defer { hostile.remove() }
        let file = hostile.store.path(percentEncoded: false)
        let arguments = ["compute", "--store", file, "--format", "csv", "--area", "West Mercia"]
        let calm = try Command.run(arguments)
        #expect(calm.status == 0, "\(calm.messages)")
        let store = try Data(contentsOf: hostile.store)
        let names = try Self.names(around: hostile)

        let run = try Command.run(arguments + ["--modules", hostile.folder.path(percentEncoded: false)])
        #expect(run.status == 1)
        #expect(run.output == calm.output)
        #expect(run.output.count > 1_000)
        for name in HostileFolder.behaviours.keys {
            #expect(run.messages.contains("module \(name) 1.0.0: "), "\(run.messages)")
        }
        #expect(!run.messages.contains("the store is mine"))
        #expect(try Data(contentsOf: hostile.store) == store)
        #expect(try Self.names(around: hostile) == names)
    }

    private static func names(around hostile: HostileFolder) throws -> [[String]] {
        try [hostile.folder, hostile.store.deletingLastPathComponent()].map { folder in
            try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
        }
    }
}
