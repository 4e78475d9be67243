import Foundation

/// A file of a report.
package struct ReportFile: Sendable {
    /// Name within the folder.
    package let name: String
    /// Its content.
    package let text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

/// Writes a report as a whole: the old one stays until the new one is complete.
package enum ReportFolder {
    /// Stands in the first lines of every page, and tells our folders from others.
    static let mark = "name=\"generator\" content=\"outcomes\""

    /// Puts the files into the folder, replacing an earlier report.
    ///
    /// The files are written into a new folder beside it, which then takes its place. A folder that holds
    /// anything but an earlier report is refused, so that nothing of somebody else's is ever removed.
    package static func write(_ files: [ReportFile], to path: String) throws(PublicationError) {
        let target = URL(fileURLWithPath: path).standardizedFileURL
        let beside = target.deletingLastPathComponent()
            .appending(path: ".\(target.lastPathComponent)-\(UUID().uuidString)")
        let manager = FileManager.default
        let replaces = try isReplaceable(target, by: files)
        defer { try? manager.removeItem(at: beside) }
        do {
            try manager.createDirectory(at: beside, withIntermediateDirectories: true)
            for file in files {
                try Data(file.text.utf8).write(to: beside.appending(path: file.name))
            }
            guard replaces else { return try manager.moveItem(at: beside, to: target) }
            let former = beside.appendingPathExtension("former")
            try manager.moveItem(at: target, to: former)
            do {
                try manager.moveItem(at: beside, to: target)
            } catch {
                try manager.moveItem(at: former, to: target)
                throw error
            }
            try manager.removeItem(at: former)
        } catch {
            throw .cannotWrite(path: path, problem: error.localizedDescription)
        }
    }

    /// True when there is a report or an empty folder to replace, false when there is nothing.
    private static func isReplaceable(
        _ folder: URL, by files: [ReportFile]
    ) throws(PublicationError) -> Bool {
        let path = folder.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else { return false }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw .foreignFolder(path)
        }
        if names.isEmpty { return true }
        let page = try? String(contentsOf: folder.appending(path: "index.html"), encoding: .utf8)
        guard let page, page.prefix(1_000).contains(mark) else { throw .foreignFolder(path) }
        let known = Set(files.map(\.name))
        if let stray = names.sorted().first(where: { !known.contains($0) }) {
            throw .strayFile(stray, folder: path)
        }
        return true
    }
}
