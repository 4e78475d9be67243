#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What a worker may not do: outlive its host, take more than its memory, leave a core file.
enum Confinement {
    /// Exit status of a worker that failed when its memory was nearly used up.
    static let outOfMemoryStatus: Int32 = 231

    /// Limits the address space, forbids core files, and tells a crash for lack of memory from others.
    static func limitMemory(to bytes: UInt64) throws(Descriptors.Failure) {
        #if canImport(Darwin)
            // The system may refuse a limit below what its shared libraries take; the module runs without it.
            try? set(addressSpace, to: rlim_t(bytes))
        #else
            try set(addressSpace, to: rlim_t(bytes))
        #endif
        try set(coreFile, to: 0)
        watchCrashes()
    }

    /// Ends the worker's process group when the other end of `input` is closed, whatever the module does.
    static func exitWhenHostIsGone(_ input: Int32) {
        var thread = Thread()
        // The number of the descriptor travels in the place of a pointer; it is 3 or greater.
        pthread_create(
            &thread, nil,
            { context in
                var watched = pollfd(fd: Int32(Int(bitPattern: context)), events: 0, revents: 0)
                while poll(&watched, 1, -1) < 0 && errno == EINTR {}
                if getpgrp() == getpid() { kill(0, SIGKILL) }
                _exit(0)
            }, UnsafeMutableRawPointer(bitPattern: Int(input)))
    }

    /// A crash when less than a quarter of the memory is left becomes an exit with `outOfMemoryStatus`.
    ///
    /// Without it a crash is still a crash with its signal, so nothing is made of a system call that fails here.
    private static func watchCrashes() {
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

    #if canImport(Darwin)
        private typealias Thread = pthread_t?
        private static let addressSpace = RLIMIT_AS
        private static let coreFile = RLIMIT_CORE
    #else
        private typealias Thread = pthread_t
        private static var addressSpace: Int32 { Int32(bitPattern: RLIMIT_AS.rawValue) }
        private static var coreFile: Int32 { Int32(bitPattern: RLIMIT_CORE.rawValue) }
    #endif

    /// A limit that is already lower stays.
    private static func set(_ resource: Int32, to value: rlim_t) throws(Descriptors.Failure) {
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { throw Descriptors.Failure("getrlimit") }
        limit.rlim_max = min(limit.rlim_max, value)
        limit.rlim_cur = limit.rlim_max
        guard setrlimit(resource, &limit) == 0 else { throw Descriptors.Failure("setrlimit") }
    }
}
