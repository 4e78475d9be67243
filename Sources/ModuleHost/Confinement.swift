#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif
import ModuleConfinement

/// What a worker may not do: outlive its host, take more than its limits, change a file, start a process,
/// reach a network.
enum Confinement {
    /// Takes effect on everything the module does, with the constructors of its library and in every thread.
    ///
    /// Where the system has no filter of calls, the limits hold: no file can be made longer, and the working
    /// folder is the root, so that nothing is found by a relative path.
    static func begin(memory: UInt64, hostLine: Int32) throws(Descriptors.Failure) {
        #if canImport(Darwin)
            // The system may refuse a limit below what its shared libraries take; the module runs without it.
            try? set(addressSpace, to: rlim_t(memory))
        #else
            try set(addressSpace, to: rlim_t(memory))
        #endif
        try set(coreFile, to: 0)
        try set(fileSize, to: 0)
        try set(openFiles, to: rlim_t(ModuleLimits.descriptors))
        // Without this, a write that the limit refuses would end the worker instead of failing.
        signal(SIGXFSZ, SIG_IGN)
        guard chdir("/") == 0 else { throw Descriptors.Failure("chdir") }
        watchCrashes()
        _ = module_confinement_begin()
        try exitWhenHostIsGone(hostLine)
    }

    /// Ends the worker's process group when the other end of `input` is closed, whatever the module does.
    private static func exitWhenHostIsGone(_ input: Int32) throws(Descriptors.Failure) {
        var thread = Thread()
        // The number of the descriptor travels in the place of a pointer; it is 3 or greater.
        let refused = pthread_create(
            &thread, nil,
            { context in
                var watched = pollfd(fd: Int32(Int(bitPattern: context)), events: 0, revents: 0)
                while poll(&watched, 1, -1) < 0 && errno == EINTR {}
                if getpgrp() == getpid() { kill(0, SIGKILL) }
                _exit(0)
            }, UnsafeMutableRawPointer(bitPattern: Int(input)))
        guard refused == 0 else {
            errno = refused
            throw Descriptors.Failure("pthread_create")
        }
    }

    #if canImport(Darwin)
        private typealias Thread = pthread_t?
        static let addressSpace = RLIMIT_AS
        private static let coreFile = RLIMIT_CORE
        private static let fileSize = RLIMIT_FSIZE
        private static let openFiles = RLIMIT_NOFILE
    #else
        private typealias Thread = pthread_t
        static var addressSpace: Int32 { Int32(bitPattern: RLIMIT_AS.rawValue) }
        private static var coreFile: Int32 { Int32(bitPattern: RLIMIT_CORE.rawValue) }
        private static var fileSize: Int32 { Int32(bitPattern: RLIMIT_FSIZE.rawValue) }
        private static var openFiles: Int32 { Int32(bitPattern: RLIMIT_NOFILE.rawValue) }
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
