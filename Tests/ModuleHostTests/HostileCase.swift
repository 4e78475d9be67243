import FrameworkModel
import ModuleHost
import Testing

/// A library that gives no result, and the failure that must come of it.
struct HostileCase: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: ModuleFailure.Kind
    /// Must stand in the reason.
    let reason: String
    /// Must stand in the last words.
    var lastWords = ""
    /// True when the module can do the host's own process no harm.
    var isHarmless = false
    var limits = ModuleLimits.standard
    let library: @Sendable () throws -> ModuleLibrary

    var testDescription: String { name }
}

extension HostileCase {
    static let all: [HostileCase] = ending + endless + printing + contract + answers

    /// A case written in C.
    private static func c(
        _ name: String, _ kind: ModuleFailure.Kind, _ reason: String, lastWords: String = "",
        isHarmless: Bool = false, limits: ModuleLimits = .standard, inDescribe: String = "",
        inCompute: String = "", change: @escaping @Sendable (inout ModuleSource) throws -> Void = { _ in }
    ) -> HostileCase {
        HostileCase(
            name: name, kind: kind, reason: reason, lastWords: lastWords, isHarmless: isHarmless,
            limits: limits
        ) {
            var source = try ModuleSource(name, inDescribe: inDescribe, inCompute: inCompute)
            try change(&source)
            return try Workshop.build(name: name, text: source.text, extension: "c")
        }
    }

    private static let ending: [HostileCase] = [
        c(
            "TrapInDescribe", .crashed, "'describe' with signal 4 (illegal instruction",
            inDescribe: "__builtin_trap();"),
        c("TrapInCompute", .crashed, "crashed in 'compute' with signal 4", inCompute: "__builtin_trap();"),
        c("Abort", .crashed, "signal 6 (abort)", inCompute: "abort();"),
        c(
            "LongTrace", .crashed, "signal 6 (abort)", lastWords: "Fatal error: nothing left",
            inCompute: #"""
                fputs("Fatal error: nothing left\nCurrent stack trace:\n", stderr);
                for (int i = 0; i < 99; i++) fprintf(stderr, "%d    libLongTrace.so     0x00007f6630d5f130 f\n", i);
                abort();
                """#),
        c(
            "Segfault", .crashed, "signal 11 (access to memory", lastWords: "about to fall",
            inCompute: #"fputs("about to fall\n", stderr); *(volatile int *)8 = 1;"#),
        c(
            "DeepRecursion", .crashed, "signal 11",
            inCompute: "volatile char big[1 << 16]; big[0] = 1; compute(request, count, reply); big[1] = 1;"),
        c("Exit", .exited, "exit status 0 in 'compute'", inCompute: "exit(0);"),
        c("ExitInDescribe", .exited, "exit status 3 in 'describe'", inDescribe: "exit(3);"),
        c(
            "ClosesEverything", .crashed, "'compute'",
            inCompute: "for (int file = 0; file < 64; file++) close(file); while (waiting) {}"),
        HostileCase(
            name: "SwiftTrap", kind: .crashed, reason: "'describe' with signal",
            lastWords: "Fatal error: Index out of range"
        ) {
            try Workshop.build(name: "SwiftTrap", text: swiftTrap, extension: "swift")
        },
    ]

    private static let impatient = ModuleLimits(
        time: .seconds(2), memory: 2 << 30, replyBytes: 64 << 20, estimates: 1_000_000)

    private static let endless: [HostileCase] = [
        c(
            "Loop", .timedOut, "no answer to 'compute' within 2 s", lastWords: "round", limits: impatient,
            inCompute: #"fputs("round\n", stderr); while (waiting) {}"#),
        c(
            "LoopInDescribe", .timedOut, "no answer to 'describe' within 2 s", limits: impatient,
            inDescribe: "signal(SIGTERM, SIG_IGN); while (waiting) {}"),
        c(
            "LeavesChild", .timedOut, "'compute' within 2 s", limits: impatient,
            inCompute: "fork(); while (waiting) pause();"),
        c(
            "MemoryBlowUp", .memoryExceeded, "memory limit of 768 MiB",
            limits: ModuleLimits(
                time: .seconds(20), memory: 768 << 20, replyBytes: 64 << 20, estimates: 1_000_000),
            inCompute: "while (waiting) { char *more = malloc(1 << 20); more[0] = 1; }"),
    ]

    private static let printing: [HostileCase] = [
        c(
            "PrintsInCompute", .printedToStandardOutput,
            "wrote to standard output, which belongs to the host, by the end of 'compute'",
            lastWords: "hello", isHarmless: true, inCompute: #"printf("hello\n");"#),
        c(
            "PrintsInDescribe", .printedToStandardOutput, "by the end of 'describe'", lastWords: "hello",
            isHarmless: true, inDescribe: #"puts("hello");"#),
        c(
            "PrintsMuch", .printedToStandardOutput, "'compute'", lastWords: "xxxx", isHarmless: true,
            inCompute: #"for (int i = 0; i < 1000000; i++) putchar('x');"#),
        c(
            "ForgesMessages", .garbageReply, "no message of its kind",
            inCompute: #"for (int file = 3; file < 64; file++) write(file, "{\"module\":", 10);"#),
    ]

    private static let contract: [HostileCase] = [
        c(
            "WrongMagic", .magicMismatch,
            "the library's table begins with 0x0000000000000001; the host reads tables that begin with 0x0052",
            isHarmless: true, change: { $0.magic = "1" }),
        c(
            "WrongVersion", .abiVersionMismatch,
            "the library speaks contract version 7; the host speaks versions 1 to 2", isHarmless: true,
            change: { $0.version = "7" }),
        c(
            "WrongSize", .tableSizeMismatch, "the library's table has 12 bytes; the host reads 64 bytes",
            isHarmless: true, change: { $0.size = "12" }),
        // Only the magic may be looked at, so that the other two do not matter.
        c(
            "WrongInAll", .magicMismatch, "0x0000000000000002", isHarmless: true,
            change: { ($0.magic, $0.version, $0.size) = ("2", "9", "1") }),
        HostileCase(
            name: "JustText", kind: .notAModule, reason: "cannot open the library", isHarmless: true,
            library: { try Workshop.text(name: "JustText", "This is no library.\n") }),
        HostileCase(
            name: "NoEntry", kind: .notAModule, reason: "exports no function indicator_module_NoEntry",
            isHarmless: true,
            library: { try Workshop.build(name: "NoEntry", text: "int nothing;\n", extension: "c") }),
        HostileCase(
            name: "NoTable", kind: .notAModule, reason: "gives no table", isHarmless: true,
            library: {
                let text = "const void *indicator_module_NoTable(void) { return 0; }\n"
                return try Workshop.build(name: "NoTable", text: text, extension: "c")
            }),
    ]

    private static let answers: [HostileCase] = [
        c(
            "HalfReply", .garbageReply, "its answer to 'compute' cannot be read", isHarmless: true,
            change: { $0.reply = String($0.reply.prefix($0.reply.count / 2)) }),
        c(
            "HalfDescription", .garbageReply, #"its 12 bytes are not JSON; they begin with '{"manifest":'"#,
            isHarmless: true,
            change: { $0.description = "{\"manifest\":" }),
        c(
            "MissingField", .garbageReply, "'estimates' is missing", isHarmless: true,
            change: { $0.reply = #"{"module":"missingfield"}"# }),
        c(
            "OtherName", .garbageReply, "signed 'nobody', while the module describes itself as 'othername'",
            isHarmless: true,
            change: { $0.reply = try ModuleSource.json(ComputeReply(module: "nobody", estimates: [])) }),
        c(
            "UnknownStatus", .garbageReply, "unknown status 9", isHarmless: true,
            inCompute: #"return say(reply, 9, "");"#),
        c(
            "HugeReply", .replyTooLarge, "bytes; the host takes at most", isHarmless: true,
            inCompute: "reply->count = (size_t)1 << 40; reply->bytes = 0; return 0;"),
        c(
            "NothingAtAll", .garbageReply, "names 5 bytes and gives none", isHarmless: true,
            inCompute: "reply->count = 5; reply->bytes = 0; return 0;"),
        c(
            "NotANumber", .garbageReply, "its answer to 'compute' cannot be read", isHarmless: true,
            change: { $0.reply = $0.reply.replacing("12.5", with: "NaN") }),
        c(
            "BeyondNumbers", .garbageReply, "its answer to 'compute' cannot be read", isHarmless: true,
            change: { $0.reply = $0.reply.replacing("12.5", with: "1e999") }),
        c(
            "ForeignArea", .invalidEstimate,
            "'foreignarea_rate' for W06000001, 2018/19, is for an area that was not asked for",
            isHarmless: true,
            change: { $0.reply = $0.reply.replacing("E23000015", with: "W06000001") }),
        c(
            "Reports", .reportedFailure, "says that 'compute' failed: the ledger is not balanced",
            lastWords: "see page 4", isHarmless: true,
            inCompute: """
                puts("see page 4");
                return say(reply, INDICATOR_FAILED, "the ledger is not balanced");
                """),
    ]

    private static let swiftTrap = """
        @c(indicator_module_SwiftTrap)
        public func entry() -> UnsafePointer<indicator_module>? {
            let table = UnsafeMutablePointer<indicator_module>.allocate(capacity: 1)
            table.initialize(
                to: indicator_module(
                    magic: INDICATOR_ABI_MAGIC, abi_version: INDICATOR_ABI_VERSION,
                    struct_size: UInt32(MemoryLayout<indicator_module>.size), kit_version: nil,
                    compiler_version: nil,
                    describe: { _ in Int32([1, 2][CommandLine.arguments.count]) },
                    compute: { _, _, _ in 0 }, release: { _ in }, module_version: nil))
            return UnsafePointer(table)
        }

        """
}
