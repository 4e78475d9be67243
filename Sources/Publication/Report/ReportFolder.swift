import Foundation

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
        for file in files where !isPlain(file.name) {
            throw .cannotWrite(path: file.name, problem: "a report has files in one folder and one below")
        }
        let replaces = try ReportInventory(files.map(\.name)).mayReplace(target)
        defer { try? manager.removeItem(at: beside) }
        do {
            try fill(beside, files)
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

    /// True for a file name, with at most one folder before it.
    private static func isPlain(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
            && !name.contains("\n")
    }

    private static func fill(_ folder: URL, _ files: [ReportFile]) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let inventory = ReportInventory(files.map(\.name))
        for part in inventory.folders {
            try FileManager.default.createDirectory(
                at: folder.appending(path: part), withIntermediateDirectories: true)
        }
        for file in files { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
        try Data(inventory.text.utf8).write(to: folder.appending(path: ReportInventory.name))
    }
}
