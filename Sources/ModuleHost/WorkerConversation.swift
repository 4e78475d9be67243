import FoundationEssentials
import FrameworkModel
import Subprocess

/// What is said between the host and one worker, with a time limit on each of the module's calls.
struct WorkerConversation {
    typealias Process = Execution<CustomWriteInput, SequenceOutput, SequenceOutput>

    /// What came of a conversation.
    struct Outcome {
        /// Set once the worker has said who it is.
        var hello: ModuleHello?
        /// Set when the module is let in; then the failures that follow are those of its requests.
        var opened: OpenedModule?
        /// Answers to the requests before the last one.
        var replies: [Result<ModuleReply, ModuleFailure>] = []
        /// How many requests were to be answered.
        var requests = 0
        var ending = Ending.answered
    }

    /// How a conversation ends.
    enum Ending: Error {
        case answered
        /// The worker reported a failure, or said something that is not allowed.
        case failed(ModuleFailure)
        /// The worker closed the line without an answer.
        case silent(ModuleCall)
        /// The time was up and the worker has been ended.
        case expired(ModuleCall)
    }

    private let library: ModuleLibrary
    private let limits: ModuleLimits
    private let process: Process

    init(_ library: ModuleLibrary, _ limits: ModuleLimits, _ process: Process) {
        self.library = library
        self.limits = limits
        self.process = process
    }

    func hold(decide: @Sendable (OpenedModule) async -> Decision) async -> Outcome {
        let answers = ModuleAnswers(library: library, limits: limits)
        var frames = FrameReader(process.standardOutput, limit: limits.replyBytes)
        var outcome = Outcome()
        do throws(Ending) {
            let description = try await limited(.describe) { () async throws(Ending) in
                let hello = try await content(.hello, of: &frames, in: .describe)
                let said: ModuleHello = try decoded(hello, in: .describe)
                outcome.hello = said.shown
                return try await content(.description, of: &frames, in: .describe)
            }
            guard let hello = outcome.hello else { throw .silent(.describe) }
            let opened = OpenedModule(
                library: library, hello: hello,
                description: try checked { () throws(ModuleFailure) in
                    try answers.description(in: description)
                })
            switch await decide(opened) {
            case .refuse(let failure): throw .failed(failure)
            case .finish:
                outcome.opened = opened
                try await finish(.describe, &outcome, &frames)
            case .compute(let requests):
                outcome.opened = opened
                outcome.requests = requests.count
                for request in requests {
                    do throws(Ending) {
                        outcome.replies.append(
                            .success(try await reply(to: request, of: opened, answers, &frames)))
                    } catch .failed(let failure) {
                        outcome.replies.append(.failure(failure))
                    }
                }
                try await finish(.compute, &outcome, &frames)
            }
        } catch {
            outcome.ending = error
        }
        return outcome
    }

    private func reply(
        to request: ComputeRequest, of opened: OpenedModule, _ answers: ModuleAnswers,
        _ frames: inout FrameReader
    ) async throws(Ending) -> ModuleReply {
        let bytes = try checked { () throws(ModuleFailure) in try answers.bytes(of: request) }
        let start = ContinuousClock.now
        let reply = try await limited(.compute) { () async throws(Ending) in
            // When the worker is gone, no answer comes; that tells more than this error.
            _ = try? await process.standardInputWriter.write(Frame(kind: .compute, content: bytes).bytes)
            return try await content(.reply, of: &frames, in: .compute)
        }
        let duration = ContinuousClock.now - start
        let estimates = try checked { () throws(ModuleFailure) in
            try answers.estimates(in: reply, of: opened.description, for: request)
        }
        return ModuleReply(estimates: estimates, bytes: reply, duration: duration)
    }

    /// Lets the worker end, and fails a module that answered more than it was asked: which of its answers is
    /// the right one cannot be told.
    private func finish(
        _ call: ModuleCall, _ outcome: inout Outcome, _ frames: inout FrameReader
    ) async throws(Ending) {
        do throws(Ending) {
            try await limited(call) { () async throws(Ending) in
                _ = try? await process.standardInputWriter.write(Frame(kind: .finish, content: []).bytes)
                if try await next(of: &frames, in: call) != nil { throw unasked(in: call) }
            }
        } catch .failed(let failure) {
            outcome.opened = nil
            throw .failed(failure)
        }
    }

    /// Ends the worker when `body` takes longer than the time limit.
    private func limited<Value>(
        _ call: ModuleCall, _ body: () async throws(Ending) -> Value
    ) async throws(Ending) -> Value {
        let outcome = await withTaskGroup(of: Bool.self) { group -> Result<Value, Ending> in
            group.addTask { [process, limits] in
                do { try await Task.sleep(for: limits.time) } catch { return false }
                try? process.send(signal: .kill, toProcessGroup: true)
                return true
            }
            let outcome: Result<Value, Ending>
            do throws(Ending) { outcome = .success(try await body()) } catch { outcome = .failure(error) }
            group.cancelAll()
            return await group.next() == true ? .failure(.expired(call)) : outcome
        }
        return try outcome.get()
    }

    /// The next message; nil when the worker has closed the line.
    private func next(of frames: inout FrameReader, in call: ModuleCall) async throws(Ending) -> Frame? {
        do throws(FrameBuffer.Garbage) {
            return try await frames.next()
        } catch {
            throw .failed(
                .garbage(library, "the worker sent bytes that are no message of its kind", in: call))
        }
    }

    private func unasked(in call: ModuleCall) -> Ending {
        .failed(.garbage(library, "the worker answered something that was not asked", in: call))
    }

    /// The content of the next message, which must be of this kind.
    private func content(
        _ kind: Frame.Kind, of frames: inout FrameReader, in call: ModuleCall
    ) async throws(Ending) -> [UInt8] {
        guard let frame = try await next(of: &frames, in: call) else { throw .silent(call) }
        if frame.kind == .failure {
            let failure: ModuleFailure = try decoded(frame.content, in: call)
            throw .failed(
                ModuleFailure(
                    library, failure.kind, reason: failure.reason, lastWords: failure.lastWords,
                    nextStep: failure.nextStep))
        }
        guard frame.kind == kind else { throw unasked(in: call) }
        return frame.content
    }

    private func decoded<Value: Decodable>(
        _ bytes: [UInt8], in call: ModuleCall
    ) throws(Ending) -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: Data(bytes))
        } catch {
            throw .failed(.garbage(library, "the worker's message is damaged", in: call))
        }
    }

    private func checked<Value>(_ body: () throws(ModuleFailure) -> Value) throws(Ending) -> Value {
        do throws(ModuleFailure) { return try body() } catch { throw .failed(error) }
    }
}
