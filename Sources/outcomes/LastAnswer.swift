import Evidence
import Foundation

/// What this program made of the same files last time, in the user's cache folder.
///
/// It counts for files with the same path, size, inode and times of change only, read by the same program. Whatever
/// goes wrong here costs time and nothing else.
struct LastAnswer<Value: Codable> {
    private struct Entry: Codable {
        let key: String
        let value: Value
    }

    private let file: String
    private let key: String

    /// Returns nil without a cache folder, or when a file cannot be examined; `words` are what else decides it.
    init?(_ name: String, from paths: [String], words: [String] = []) {
        guard let folder = CacheFolder.path else { return nil }
        var parts = words
        for path in [Session.executable] + paths {
            guard let identity = CacheFolder.identity(of: path) else { return nil }
            parts.append(identity)
        }
        key = parts.joined(separator: "\n")
        file = "\(folder)/\(name).json"
    }

    func value() -> Value? {
        guard let bytes = FileManager.default.contents(atPath: file),
            let entry = try? JSONDecoder().decode(Entry.self, from: bytes), entry.key == key
        else { return nil }
        return entry.value
    }

    func keep(_ value: Value) {
        let url = URL(fileURLWithPath: file)
        try? FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        guard let bytes = try? JSONEncoder().encode(Entry(key: key, value: value)) else { return }
        try? bytes.write(to: url, options: .atomic)
    }
}
