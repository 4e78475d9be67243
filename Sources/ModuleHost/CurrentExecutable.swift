#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The program that is running.
package enum CurrentExecutable {
    /// Its full path with symbolic links resolved, so that libraries are looked for beside the real file;
    /// `argument`, the word it was called by, when the system does not tell.
    package static func path(calledAs argument: String) -> String {
        RealPath.of(place(calledAs: argument)) ?? argument
    }

    #if canImport(Darwin)
        private static func place(calledAs argument: String) -> String {
            var size: UInt32 = 0
            _NSGetExecutablePath(nil, &size)
            var bytes = [CChar](repeating: 0, count: Int(size))
            guard _NSGetExecutablePath(&bytes, &size) == 0 else { return argument }
            return String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
    #else
        private static func place(calledAs argument: String) -> String { "/proc/self/exe" }
    #endif
}

/// A path as the file system knows it.
enum RealPath {
    /// Absolute and without symbolic links; nil when nothing is there.
    static func of(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The same place from wherever one looks; symbolic links stay.
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let folder = of(".") else { return path }
        return "\(folder)/\(path)"
    }
}
