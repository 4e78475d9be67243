import FrameworkModel
import ModuleHost

// Modules that take more time or memory than they are given.
extension HostileCase {
    private static let small: ModuleLimits = {
        var limits = ModuleLimits.standard
        limits.memory = 768 << 20
        return limits
    }()

    static let endless: [HostileCase] = [
        c(
            "Loop", .timedOut, "no answer to 'compute' within 2 s", lastWords: "round", limits: impatient,
            inCompute: #"fputs("round\n", stderr); while (waiting) {}"#),
        c(
            "LoopInDescribe", .timedOut, "no answer to 'describe' within 2 s", limits: impatient,
            inDescribe: "signal(SIGTERM, SIG_IGN); while (waiting) {}"),
        c(
            "Sleep", .timedOut, "no answer to 'compute' within 2 s", limits: impatient,
            inCompute: "sleep(3600);"),
        c(
            "ConstructorLoops", .timedOut, "no answer to 'describe' within 2 s", limits: impatient,
            change: {
                $0.preamble = """
                    __attribute__((constructor)) static void begin(void) {
                        for (volatile int on = 1; on;) {}
                    }
                    """
            }),
        c(
            "LeavesChild", .timedOut, "'compute' within 2 s", limits: impatient,
            inCompute: "fork(); while (waiting) pause();"),
        c(
            "MemoryAtOnce", .reportedFailure, "10 GB: Cannot allocate memory",
            inCompute: """
                char *all = malloc((size_t)10 << 30);
                if (!all) return say(reply, INDICATOR_FAILED, "10 GB: Cannot allocate memory");
                memset(all, 1, (size_t)10 << 30);
                """),
        c(
            "MemoryBlowUp", .memoryExceeded, "memory limit of 768 MiB",
            limits: small,
            inCompute: "while (waiting) { char *more = malloc(1 << 20); more[0] = 1; }"),
    ]
}
