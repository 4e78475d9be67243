#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Confinement {
    /// Exit status of a worker that failed when its memory was nearly used up.
    static let outOfMemoryStatus: Int32 = 231

    /// A crash when less than a quarter of the memory is left becomes an exit with `outOfMemoryStatus`.
    ///
    /// Without it a crash is still a crash with its signal, so nothing is made of a system call that fails here.
    static func watchCrashes() {
        prepareSignalStack()
        var action = sigaction()
        action.sa_flags = Int32(SA_ONSTACK) | Int32(bitPattern: UInt32(SA_RESETHAND))
        #if canImport(Darwin)
            action.__sigaction_u.__sa_handler = crashed
        #else
            action.__sigaction_handler.sa_handler = crashed
        #endif
        for signal in [SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGTRAP, SIGFPE] {
            sigaction(signal, &action, nil)
        }
    }

    /// The handler has a stack of its own, because too deep a recursion leaves none.
    private static func prepareSignalStack() {
        let size = 1 << 16
        var stack = stack_t()
        stack.ss_sp = malloc(size)
        stack.ss_size = size
        sigaltstack(&stack, nil)
    }

    /// Makes system calls only, as a signal handler must.
    private static let crashed: @convention(c) (Int32) -> Void = { signal in
        var limit = rlimit()
        getrlimit(addressSpace, &limit)
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        if mmap(nil, Int(limit.rlim_cur / 4), PROT_NONE, flags, -1, 0) == MAP_FAILED {
            _exit(outOfMemoryStatus)
        }
        raise(signal)
    }
}
