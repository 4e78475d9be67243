import Foundation

/// The names of a report's files, kept in its folder so that the next report knows what it may replace.
struct ReportInventory {
    /// Name of the file it is kept in.
    static let name = ".outcomes-files"
    private static let head = "Files of a report written by outcomes; a new report replaces exactly these."

    private let files: Set<String>

    init(_ files: [String]) { self.files = Set(files) }

    /// Reads what a report left in its folder; nil when it left nothing.
    private init?(in folder: URL) {
        let file = folder.appending(path: Self.name)
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.first == Self.head else { return nil }
        files = Set(lines.dropFirst())
    }

    /// One name a line, sorted.
    var text: String { ([Self.head] + files.sorted()).map { "\($0)\n" }.joined() }

    /// The folders of the files.
    var folders: Set<String> {
        Set(files.compactMap { name in name.lastIndex(of: "/").map { String(name[..<$0]) } })
    }

    /// True when the folder holds a report or is empty, false when there is none.
    ///
    /// The files of the report are those that it listed; without a list, those of this one.
    func mayReplace(_ folder: URL) throws(PublicationError) -> Bool {
        let path = folder.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else { return false }
        guard let found = try? FileManager.default.subpathsOfDirectory(atPath: path) else {
            throw .foreignFolder(path)
        }
        if found.isEmpty { return true }
        let page = try? String(contentsOf: folder.appending(path: "index.html"), encoding: .utf8)
        guard let page, page.prefix(1_000).contains(ReportFolder.mark) else { throw .foreignFolder(path) }
        let former = ReportInventory(in: folder) ?? self
        let known = former.files.union(former.folders).union([Self.name])
        if let stray = found.sorted().first(where: { !known.contains($0) }) {
            throw .strayFile(stray, folder: path)
        }
        return true
    }
}
