import Foundation

/// Looks for processes that should be gone.
enum Processes {
    /// True when within five seconds no process runs any more that has `text` among its arguments.
    ///
    /// A worker has the path of its library there, and so has a copy of itself that it forked.
    static func areGone(whoseArgumentsName text: String) async -> Bool {
        let deadline = ContinuousClock.now + .seconds(5)
        while areRunning(text) {
            guard ContinuousClock.now < deadline else { return false }
            await Task.yield()
        }
        return true
    }

    #if canImport(Darwin)
        static func areRunning(_ text: String) -> Bool {
            let search = Process()
            search.executableURL = URL(filePath: "/usr/bin/pgrep")
            search.arguments = ["-f", text]
            search.standardOutput = FileHandle.nullDevice
            guard (try? search.run()) != nil else { return false }
            search.waitUntilExit()
            return search.terminationStatus == 0
        }
    #else
        static func areRunning(_ text: String) -> Bool {
            let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
            return all.contains { entry in
                guard Int(entry) != nil,
                    let words = FileManager.default.contents(atPath: "/proc/\(entry)/cmdline")
                else { return false }
                return words.range(of: Data(text.utf8)) != nil
            }
        }
    #endif
}
