import FrameworkModel
import ModuleHost
import Testing

// One at a time: some have a short time limit, which the good module beside them must keep.
@Suite("A module that fails", .serialized)
struct HostileModuleTests {
    @Test("becomes one named failure and costs the module beside it nothing", arguments: HostileCase.all)
    func worker(_ hostile: HostileCase) async throws {
        let library = try hostile.library()
        let good = try Good.library()
        let run = try await Good.run([library, good], .process(executable: Workshop.program), hostile.limits)

        let failure = try #require(run.failures.first)
        #expect(run.failures.count == 1)
        #expect(failure.module == hostile.name)
        #expect(failure.path == library.path)
        #expect(failure.kind == hostile.kind)
        #expect(failure.reason.contains(hostile.reason), "\(failure)")
        #expect(failure.lastWords.contains(hostile.lastWords), "\(failure)")
        #expect(!failure.nextStep.isEmpty)
        for word in ["ours", "theirs"] { #expect(!failure.description.contains(word)) }

        #expect(run.modules.map(\.replyBytes) == [try await Good.alone().replyBytes])
        #expect(run.modules.map(\.estimates) == [try await Good.alone().estimates])
        #expect(!failure.lastWords.contains("stack trace"))
        #expect(await Processes.areGone(whoseArgumentsName: library.path))
    }

    @Test(
        "is the same failure in the host's own process",
        arguments: HostileCase.all.filter(\.isHarmless))
    func inProcess(_ hostile: HostileCase) async throws {
        let library = try hostile.library()
        let run = try await Good.run([library, try Good.library()], .none, hostile.limits)
        let worker = try await Good.run([library], .process(executable: Workshop.program), hostile.limits)

        let failure = try #require(run.failures.first)
        #expect(failure.kind == hostile.kind)
        #expect(failure.reason == worker.failures.first?.reason)
        #expect(run.modules.map(\.replyBytes) == [try await Good.alone().replyBytes])
    }

    @Test("is named, as are all others that fail with it")
    func together() async throws {
        let cases = HostileCase.all.filter { $0.limits == .standard }
        let libraries = try cases.map { try $0.library() } + [try Good.library()]
        let run = try await Good.run(libraries, .process(executable: Workshop.program), .standard)

        #expect(run.failures.map(\.module) == cases.map(\.name).sorted())
        #expect(run.failures.map(\.kind) == cases.sorted { $0.name < $1.name }.map(\.kind))
        #expect(run.modules.map(\.replyBytes) == [try await Good.alone().replyBytes])
    }
}
