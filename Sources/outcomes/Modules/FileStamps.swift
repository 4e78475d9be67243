import Evidence
import Foundation

/// Path, size, inode and times of every file below a folder, to notice a change.
struct FileStamps: Equatable {
    private let folder: URL
    private let stamps: [String]

    init(below folder: URL) {
        self.folder = folder
        stamps = ModuleFolders.files(below: folder).compactMap(CacheFolder.identity)
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
