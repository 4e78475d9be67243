#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The two calls into a module.
enum ModuleCall: String, Sendable {
    case describe
    case compute
}

// The wording of failures while a module runs.
extension ModuleFailure {
    static func cannotStart(_ library: ModuleLibrary, _ words: String) -> ModuleFailure {
        ModuleFailure(
            library, .cannotStart, reason: "its worker process cannot be run: \(words)",
            nextStep: "check that the host program can be executed and that the system allows more processes")
    }

    static func notAsked(_ library: ModuleLibrary, _ words: String) -> ModuleFailure {
        ModuleFailure(
            library, .cannotStart, reason: "the host cannot write the request to it: \(words)",
            nextStep: "look for an observation whose value is not a finite number")
    }

    static func signalled(_ library: ModuleLibrary, _ signal: Int32, in call: ModuleCall) -> ModuleFailure {
        ModuleFailure(
            library, .crashed, reason: "it crashed in '\(call.rawValue)' with \(words(forSignal: signal))",
            nextStep: signal == SIGKILL
                ? "find out what ended the process: the system does so when the machine runs out of memory, "
                    + "the host when the module closes the line to it"
                : "read the last words, then run the module's own tests: "
                    + "swift test --filter \(library.name)Tests")
    }

    static func exited(_ library: ModuleLibrary, _ status: Int32, in call: ModuleCall) -> ModuleFailure {
        ModuleFailure(
            library, .exited,
            reason: "it ended the process with exit status \(status) in '\(call.rawValue)' instead of "
                + "answering",
            nextStep:
                "take calls that end the process out of the module; a module reports trouble by throwing")
    }

    static func outOfMemory(
        _ library: ModuleLibrary, _ limits: ModuleLimits, in call: ModuleCall
    ) -> ModuleFailure {
        ModuleFailure(
            library, .memoryExceeded,
            reason: "it failed in '\(call.rawValue)' when less than a quarter of its memory limit of "
                + "\(limits.memory >> 20) MiB was left",
            nextStep: "let the module hold less at a time, or raise the memory limit")
    }

    static func timedOut(
        _ library: ModuleLibrary, _ limits: ModuleLimits, in call: ModuleCall
    ) -> ModuleFailure {
        ModuleFailure(
            library, .timedOut,
            reason: "it gave no answer to '\(call.rawValue)' within \(seconds(limits.time)) s",
            nextStep: "look for an endless loop or a wait in the module, or raise the time limit")
    }

    static func printed(_ library: ModuleLibrary, _ bytes: [UInt8], in call: ModuleCall) -> ModuleFailure {
        ModuleFailure(
            library, .printedToStandardOutput,
            reason:
                "it wrote to standard output, which belongs to the host, by the end of '\(call.rawValue)'",
            lastWords: LastWords(bytes).text,
            nextStep: "take print() out of the module, or write to standard error")
    }

    static func reported(
        _ library: ModuleLibrary, _ words: [UInt8], printed: [UInt8], in call: ModuleCall
    ) -> ModuleFailure {
        ModuleFailure(
            library, .reportedFailure,
            reason: "it says that '\(call.rawValue)' failed: \(LastWords(words).text)",
            lastWords: LastWords(printed).text,
            nextStep: "put right what the message names; it is the module's own")
    }

    private static func seconds(_ time: Duration) -> String {
        let (whole, rest) = time.components
        let tenths = rest / 100_000_000_000_000_000
        return tenths == 0 ? "\(whole)" : "\(whole).\(tenths)"
    }

    private static func words(forSignal signal: Int32) -> String {
        let name: String? =
            switch signal {
            case SIGILL: "illegal instruction, as after a failed check in Swift"
            case SIGTRAP: "trap, as after a failed check in Swift"
            case SIGABRT: "abort"
            case SIGBUS: "bus error"
            case SIGFPE: "arithmetic error"
            case SIGSEGV: "access to memory that is not its own, or too deep a recursion"
            case SIGKILL: "killed"
            default: nil
            }
        return "signal \(signal)" + (name.map { " (\($0))" } ?? "")
    }
}
