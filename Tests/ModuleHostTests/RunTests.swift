import Foundation
import FrameworkModel
import ModuleHost
import Testing

@Suite("A run of the host")
struct RunTests {
    @Test("gives the same bytes in a worker and in the host's own process")
    func parity() async throws {
        let worker = try #require(try await Good.run([Good.library()], .worker).modules.first)
        let inProcess = try #require(try await Good.run([Good.library()], .none).modules.first)
        #expect(worker.replyBytes == inProcess.replyBytes)
        #expect(worker.estimates == inProcess.estimates)
        #expect(worker.description == inProcess.description)
        #expect(worker.estimates.map(\.value) == [12.5])
        #expect(worker.kitVersion == "1.0.0")
        #expect(worker.compilerVersion == "C")
        #expect(worker.abiVersion == 2)
        #expect(worker.moduleVersion == "2.1.0")
    }

    @Test(
        "takes a library without a version for one of an unknown version",
        arguments: [Isolation.none, .worker])
    func noVersion(_ isolation: Isolation) async throws {
        var source = try ModuleSource("Nameless")
        source.moduleVersion = "0"
        let run = try await Good.run(Workshop.build([source]), isolation)
        #expect(run.modules.map(\.moduleVersion) == ["unknown"])
    }

    @Test("finds a library by a path that begins in the working folder")
    func relativePath() async throws {
        let library = try Good.library()
        let up = String(
            repeating: "../", count: FileManager.default.currentDirectoryPath.split(separator: "/").count)
        let relative = ModuleLibrary(name: library.name, path: up + library.path.dropFirst())
        let run = try await Good.run([relative], .worker)
        #expect(run.modules.map(\.library) == [relative])
    }

    @Test("hands each module its request unchanged", arguments: [Isolation.none, .worker])
    func request(_ isolation: Isolation) async throws {
        let echo = try Workshop.build([
            ModuleSource("Echo", inCompute: "return answer(reply, INDICATOR_FAILED, request, count);")
        ])
        let run = try await Good.run(echo, isolation)
        let asked = #"{"areas":["E23000015"],"confidence":0.95,"observations":[]}"#
        #expect(run.failures.first?.reason.hasSuffix(asked) == true)
    }

    @Test("answers every request of a rehearsal, whatever came of the one before")
    func rehearsal() async throws {
        let second = #"if (calls++ == 1) return say(reply, INDICATOR_FAILED, "not this one");"#
        let patient = try Workshop.build([ModuleSource("Patient", inCompute: "static int calls; " + second)])
        for isolation in [Isolation.none, .worker] {
            let host = ModuleHost(libraries: patient, isolation: isolation)
            let run = try await host.rehearse { _ in
                ["patient": [Good.request, Good.request, Good.request]]
            }
            let replies = try #require(run.modules.first?.replies)
            #expect(replies.map { (try? $0.get()) != nil } == [true, false, true])
            #expect(run.failures.isEmpty)
        }
    }

    @Test("fails every request after the one that ended the worker")
    func interruptedRehearsal() async throws {
        let mortal = try Workshop.build([
            ModuleSource("Mortal", inCompute: "static int calls; if (calls++ == 1) abort();")
        ])
        let host = ModuleHost(libraries: mortal, isolation: .worker)
        let run = try await host.rehearse { _ in ["mortal": [Good.request, Good.request, Good.request]] }
        let kinds = try #require(run.modules.first?.replies).map { reply -> ModuleFailure.Kind? in
            if case .failure(let failure) = reply { failure.kind } else { nil }
        }
        #expect(kinds == [nil, .crashed, .crashed])
    }

    @Test("only describes a module that nothing is asked of", arguments: [Isolation.none, .worker])
    func describe(_ isolation: Isolation) async throws {
        let host = ModuleHost(libraries: [try Good.library()], isolation: isolation)
        let run = try await host.describe()
        #expect(run.modules.map(\.description.manifest.id) == ["good"])
        #expect(run.modules.map(\.estimates) == [[]])
        #expect(run.failures.isEmpty)
    }

    @Test("of no libraries is empty", arguments: [Isolation.none, .worker])
    func nothing(_ isolation: Isolation) async throws {
        let run = try await Good.run([], isolation)
        #expect(run.modules.isEmpty && run.failures.isEmpty)
    }

    @Test("names a program that cannot be started")
    func noProgram() async throws {
        let run = try await Good.run([Good.library()], .process(executable: "/nowhere/outcomes"))
        #expect(run.failures.map(\.kind) == [.cannotStart])
    }

    @Test("passes on what the request throws, and leaves no worker")
    func throwingRequest() async throws {
        struct Refusal: Error {}
        let calm = try Workshop.build([ModuleSource("Calm")])
        let host = ModuleHost(libraries: calm, isolation: .worker)
        await #expect(throws: Refusal.self) { try await host.run { _ in throw Refusal() } }
        #expect(await Processes.areGone(whoseArgumentsName: calm[0].path))
    }

    @Test("ends its workers when it is cancelled")
    func cancelled() async throws {
        let loop = try Workshop.build([ModuleSource("Endless", inCompute: "while (waiting) {}")])
        let host = ModuleHost(libraries: loop, isolation: .worker)
        let task = Task {
            try await host.run { _ in
                withUnsafeCurrentTask { $0?.cancel() }
                return ["endless": Good.request]
            }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(await Processes.areGone(whoseArgumentsName: loop[0].path))
    }

    @Test("gives a worker no variable but the few it needs")
    func environment() async throws {
        setenv("OUTCOMES_TEST_SECRET", "open sesame", 1)
        let spy = try Workshop.build([
            ModuleSource(
                "Spy",
                inCompute: """
                    const char *secret = getenv("OUTCOMES_TEST_SECRET");
                    return say(reply, INDICATOR_FAILED, secret ? secret : getenv("PATH") ? "only PATH" : "nothing");
                    """)
        ])
        let run = try await Good.run(spy, .worker)
        #expect(run.failures.first?.reason.hasSuffix("only PATH") == true)
    }

    #if os(Linux)
        @Test("confines its workers where the kernel says that it can be")
        func offered() throws {
            let file = "/proc/sys/kernel/seccomp/actions_avail"
            guard FileManager.default.fileExists(atPath: file) else { return }
            let actions = try String(contentsOfFile: file, encoding: .utf8)
            #expect(Offered.calls == actions.contains("errno"))
        }
    #endif

    @Test("leaves an endless worker no life after its host")
    func orphan() async throws {
        let loop = try Workshop.build([
            ModuleSource("Orphan", inDescribe: #"fputs("here", stderr); while (waiting) {}"#)
        ])
        let worker = Process()
        let host = Pipe()
        worker.executableURL = URL(filePath: Workshop.program)
        worker.arguments = ["--run-indicator-module", "Orphan", loop[0].path, "2147483648", "1000"]
        worker.standardInput = host
        worker.standardOutput = Pipe()
        let words = Pipe()
        worker.standardError = words
        try worker.run()
        #expect(!words.fileHandleForReading.availableData.isEmpty)
        #expect(Processes.areRunning(loop[0].path))
        try host.fileHandleForWriting.close()
        let isGone = await Processes.areGone(whoseArgumentsName: loop[0].path)
        if !isGone { kill(worker.processIdentifier, SIGKILL) }
        #expect(isGone)
    }
}

extension Isolation {
    /// A worker process of the built program.
    static let worker = Isolation.process(executable: Workshop.program)
}
