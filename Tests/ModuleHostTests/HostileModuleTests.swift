import FrameworkModel
import ModuleConfinement
import ModuleHost
import Testing

// One at a time: some have a short time limit, which the good modules beside them must keep.
@Suite("A module that fails", .serialized)
struct HostileModuleTests {
    @Test("becomes one named failure and costs the modules beside it nothing", arguments: HostileCase.all)
    func worker(_ hostile: HostileCase) async throws { try await check(hostile) }

    #if os(Linux)
        @Test(
            "does no harm outside itself", .enabled(if: Offered.calls, "this system has no filters of calls"),
            arguments: HostileCase.refused)
        func refused(_ hostile: HostileCase) async throws { try await check(hostile) }

        @Test(
            "sees nothing of the host",
            .enabled(if: Offered.calls && Offered.processes, "this system has no Landlock"),
            arguments: HostileCase.blinded)
        func blinded(_ hostile: HostileCase) async throws { try await check(hostile) }
    #endif

    private func check(_ hostile: HostileCase) async throws {
        let library = try hostile.library()
        let alone = try await Good.alone()
        let before = Surroundings.state(around: library.path)
        try #require(before.store?.count == 100_000 && Surroundings.port > 0)
        let start = ContinuousClock.now
        let run = try await Good.run([library] + Good.libraries(), .worker, hostile.limits)
        let duration = ContinuousClock.now - start

        let failure = try #require(run.failures.first)
        #expect(run.failures.count == 1)
        #expect(failure.module == hostile.name)
        #expect(failure.path == library.path)
        #expect(failure.kind == hostile.kind, "\(failure)")
        #expect(failure.reason.contains(hostile.reason), "\(failure)")
        #expect(failure.lastWords.contains(hostile.lastWords), "\(failure)")
        #expect(!failure.nextStep.isEmpty)
        for word in ["ours", "theirs"] { #expect(!failure.description.contains(word)) }
        #expect(!failure.lastWords.contains("stack trace"))
        #expect(failure.description.utf8.count < 8_000)
        #expect(!failure.description.unicodeScalars.contains { $0 != "\n" && $0 != "\t" && $0.value < 32 })

        #expect(run.modules.map(\.replyBytes) == alone.map(\.replyBytes))
        #expect(run.modules.map(\.estimates) == alone.map(\.estimates))
        #expect(duration < hostile.limits.time + .seconds(1))
        #expect(Surroundings.state(around: library.path) == before)
        #expect(!Surroundings.wasCalled())
        #expect(await Processes.areGone(whoseArgumentsName: library.path))
    }

    @Test(
        "is the same failure in the host's own process",
        arguments: HostileCase.all.filter(\.isHarmless))
    func inProcess(_ hostile: HostileCase) async throws {
        let library = try hostile.library()
        let run = try await Good.run([library] + Good.libraries(), .none, hostile.limits)
        let worker = try await Good.run([library], .worker, hostile.limits)

        let failure = try #require(run.failures.first)
        #expect(failure.kind == hostile.kind)
        #expect(failure.reason == worker.failures.first?.reason)
        #expect(run.modules.map(\.replyBytes) == (try await Good.alone()).map(\.replyBytes))
    }

    @Test("is named, as are all others that fail with it")
    func together() async throws {
        var limits = ModuleLimits.standard
        limits.time = .seconds(5)
        limits.estimates = 1000
        let cases = HostileCase.all + Offered.cases
        let libraries = try cases.map { try $0.library() }
        let alone = try await Good.alone()
        let before = libraries.map { Surroundings.state(around: $0.path) }
        let start = ContinuousClock.now
        let run = try await Good.run(libraries + Good.libraries(), .worker, limits)
        let duration = ContinuousClock.now - start

        #expect(cases.count > 60)
        #expect(run.failures.map(\.module) == cases.map(\.name).sorted())
        #expect(run.failures.map(\.kind) == cases.sorted { $0.name < $1.name }.map(\.kind))
        #expect(run.modules.map(\.replyBytes) == alone.map(\.replyBytes))
        #expect(libraries.map { Surroundings.state(around: $0.path) } == before)
        #expect(!Surroundings.wasCalled())
        // Nothing is computed before the last module has described itself or has run out of time.
        #expect(duration < limits.time * 2 + .seconds(1))
        for library in libraries { #expect(await Processes.areGone(whoseArgumentsName: library.path)) }
    }
}

/// What this system has for the confinement of workers.
enum Offered {
    static let calls = module_confinement_offered() & UInt32(MODULE_CONFINEMENT_CALLS) != 0
    static let processes = module_confinement_offered() & UInt32(MODULE_CONFINEMENT_PROCESSES) != 0

    /// Cases that do harm where it is not refused.
    static var cases: [HostileCase] {
        #if os(Linux)
            (calls ? HostileCase.refused : []) + (calls && processes ? HostileCase.blinded : [])
        #else
            []
        #endif
    }
}
