import Foundation
import FrameworkModel
import ModuleHost
import Testing

@Suite struct GeneratedModuleTests {
    /// Compiled as it was written, with nothing replaced; the host runs it on its own examples.
    @Test(arguments: Wanted.kinds.keys.sorted())
    func compilesLoadsAndReproducesItsExamples(kind: String) async throws {
        let package = try PackageCopy()
        let written = try Program.scaffold(package, [Wanted.title] + (Wanted.kinds[kind] ?? []))
        #expect(written.status == 0, "\(written.messages)")
        let folder = package.root.appending(path: Wanted.folder)
        let library = try ModuleBuild(
            name: "VictimsInCourt", sources: [folder.appending(path: "Sources/VictimsInCourtModule.swift")],
            folder: package.root
        ).library()
        let examples = try ExampleFolder.all(of: folder).sorted { $0.key < $1.key }
        let program = Program.folder.appending(path: "outcomes").path(percentEncoded: false)
        let host = ModuleHost(libraries: [library], isolation: .process(executable: program))
        let run = try await host.rehearse { _ in ["victims-in-court": examples.map(\.value.request)] }
        #expect(run.failures == [])
        let module = try #require(run.modules.first)
        #expect(module.description.manifest.maturity == .draft)
        #expect(examples.count >= 4 && module.replies.count == examples.count)
        for (reply, example) in zip(module.replies, examples) {
            let estimates = try reply.get().estimates
            #expect(!estimates.isEmpty)
            #expect(example.value.differences(estimates) == [], "\(example.key)")
        }
    }
}
