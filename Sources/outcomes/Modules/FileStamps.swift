import Foundation

/// Names, sizes and times of the files below a folder, to notice a change.
struct FileStamps: Equatable {
    private struct Stamp: Equatable {
        let path: String
        let size: Int
        let changed: Date
    }

    private let folder: URL
    private let stamps: [Stamp]

    init(below folder: URL) {
        self.folder = folder
        let keys: [URLResourceKey] = [.fileSizeKey, .contentModificationDateKey, .isRegularFileKey]
        let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: keys)
        stamps = (walker?.compactMap { $0 as? URL } ?? []).compactMap { file -> Stamp? in
            guard let values = try? file.resourceValues(forKeys: Set(keys)), values.isRegularFile == true
            else { return nil }
            return Stamp(
                path: file.path(percentEncoded: false), size: values.fileSize ?? 0,
                changed: values.contentModificationDate ?? .distantPast)
        }.sorted { $0.path < $1.path }
    }

    /// The stamps once they differ from these; looks five times a second.
    func next() async throws -> FileStamps {
        while true {
            try await Task.sleep(for: .milliseconds(200))
            let now = FileStamps(below: folder)
            if now != self { return now }
        }
    }
}
