import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What lies around a run and must be the same after it: a store, the folders, a listener on the network.
enum Surroundings {
    /// Folder of a store, with nothing else in it.
    static let folder = prepared.folder
    /// A file in it that is open in this process, and would be in a program that inherits its descriptors.
    static let store = prepared.store
    /// A folder of libraries.
    static let libraries = prepared.libraries
    /// A port of this machine at which the tests listen.
    static let port = prepared.port

    /// Names, sizes, rights and times of files; the bytes of the store.
    struct State: Equatable {
        let store: Data?
        let facts: [String: String]
    }

    /// What is there now, with the folder of `library` besides.
    static func state(around library: String) -> State {
        let own = URL(filePath: library).deletingLastPathComponent().path
        var facts: [String: String] = [:]
        for place in [folder, libraries, own] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
            for path in [place] + names.map({ "\(place)/\($0)" }) { facts[path] = Self.facts(of: path) }
        }
        // Others work in these, so that only what the modules would leave is looked for.
        for place in ["/", "/tmp", "/dev/shm", ".", FileManager.default.temporaryDirectory.path] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
            for name in names where name.contains("hostile-trace") { facts["\(place)/\(name)"] = "left" }
        }
        return State(store: FileManager.default.contents(atPath: store), facts: facts)
    }

    /// True when somebody called at the port since the last time.
    static func wasCalled() -> Bool {
        let caller = accept(prepared.listener, nil, nil)
        if caller >= 0 { close(caller) }
        return caller >= 0
    }

    private static func facts(of path: String) -> String {
        var facts = stat()
        guard lstat(path, &facts) == 0 else { return "gone" }
        #if canImport(Darwin)
            let time = facts.st_mtimespec
        #else
            let time = facts.st_mtim
        #endif
        return
            "\(facts.st_size) \(facts.st_mode) \(facts.st_uid) \(facts.st_nlink) "
            + "\(time.tv_sec).\(time.tv_nsec)"
    }

    private struct Prepared {
        var folder = ""
        var store = ""
        var libraries = ""
        var listener: Int32 = -1
        var port: UInt16 = 0
    }

    private static let prepared: Prepared = {
        var prepared = Prepared()
        guard let folder = try? Workshop.emptyFolder(), let libraries = try? Workshop.emptyFolder() else {
            return prepared
        }
        prepared.folder = folder.path
        prepared.libraries = libraries.path
        prepared.store = folder.appending(path: "store.sqlite").path
        let bytes = Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        _ = FileManager.default.createFile(atPath: prepared.store, contents: bytes)
        _ = open(prepared.store, O_RDONLY)
        (prepared.listener, prepared.port) = listen()
        return prepared
    }()

    private static func listen() -> (Int32, UInt16) {
        #if canImport(Darwin)
            let listener = socket(AF_INET, SOCK_STREAM, 0)
        #else
            let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutableBytes(of: &address) { bytes in
            let pointer = bytes.bindMemory(to: sockaddr.self).baseAddress
            _ = bind(listener, pointer, size)
            _ = getsockname(listener, pointer, &size)
        }
        #if canImport(Darwin)
            _ = Darwin.listen(listener, 8)
        #else
            _ = Glibc.listen(listener, 8)
        #endif
        _ = fcntl(listener, F_SETFL, O_NONBLOCK)
        return (listener, UInt16(bigEndian: address.sin_port))
    }
}
