import Foundation

/// Keeps what is in memory from ending up in a file or on a screen when the program crashes.
enum PrivateMemory {
    /// From now on a crash ends the program at once: no memory image, no report with pieces of memory in it.
    static func protect() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        #if canImport(Darwin)
            setrlimit(RLIMIT_CORE, &none)
        #else
            setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        #endif
        for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT, SIGSYS] {
            signal(number, SIG_DFL)
        }
    }
}
