import Foundation

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The user's folder for what can be made again at any time.
package enum CacheFolder {
    /// The folder of this run; nil when it is not known.
    package static var path: String? { path(ProcessInfo.processInfo.environment) }

    /// `$XDG_CACHE_HOME/outcomes`, otherwise `~/.cache/outcomes`; nil when neither is known.
    static func path(_ environment: [String: String]) -> String? {
        if let base = environment["XDG_CACHE_HOME"], base.hasPrefix("/") { return "\(base)/outcomes" }
        return environment["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/.cache/outcomes" : nil }
    }

    /// Path, size, inode, and times of last modification and last change of a file; nil when it cannot be
    /// examined.
    package static func identity(of path: String) -> String? {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        #if canImport(Darwin)
            let times = [facts.st_mtimespec, facts.st_ctimespec]
        #else
            let times = [facts.st_mtim, facts.st_ctim]
        #endif
        let moments = times.map { "\($0.tv_sec).\($0.tv_nsec)" }.joined(separator: " ")
        return "\(path) \(facts.st_size) \(facts.st_ino) \(moments)"
    }
}
