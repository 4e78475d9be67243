import FrameworkModel
import ModuleHost

// Modules that end their process.
extension HostileCase {
    static let ending: [HostileCase] = [
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
        c("ExitOne", .exited, "exit status 1 in 'compute'", inCompute: "exit(1);"),
        c("ExitInDescribe", .exited, "exit status 3 in 'describe'", inDescribe: "exit(3);"),
        c(
            "ClosesEverything", .crashed, "'compute'",
            inCompute: "for (int file = 0; file < 64; file++) close(file); while (waiting) {}"),
        c(
            "ConstructorCrashes", .crashed, "'describe' with signal 6", lastWords: "before anything else",
            change: {
                $0.preamble = """
                    __attribute__((constructor)) static void begin(void) {
                        fputs("before anything else\\n", stderr);
                        abort();
                    }
                    """
            }),
        HostileCase(
            name: "SwiftTrap", kind: .crashed, reason: "'describe' with signal",
            lastWords: "Fatal error: Index out of range"
        ) {
            try Workshop.build(name: "SwiftTrap", text: swiftTrap, extension: "swift")
        },
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
