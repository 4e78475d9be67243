import Evidence
import Foundation
import ModuleHost

/// The modules that a command was asked for, each with the folder of its sources where that is at hand.
struct ModuleChoice {
    let libraries: [ModuleLibrary]
    private let folders: [String: URL]

    /// Each word is a module's name, its identifier, a library file, or the folder of its sources; none is all.
    init(_ words: [String], _ options: ModuleOptions) throws {
        var folders: [String: URL] = [:]
        var chosen: [ModuleLibrary] = []
        for word in words {
            let url = URL(filePath: word)
            if let library = Self.library(at: url, word) {
                chosen.append(library)
                continue
            }
            let isPath = word.contains("/") && ModuleFolders.isFolder(url)
            let name = isPath ? url.standardizedFileURL.lastPathComponent : word
            let library = try Self.library(named: name, among: try Session.libraries(options))
            if isPath { folders[library.name] = url }
            chosen.append(library)
        }
        libraries = words.isEmpty ? try Session.libraries(options) : chosen
        self.folders = folders
    }

    /// The folder of a module's sources, nil when it is not at hand.
    func folder(of library: ModuleLibrary) -> URL? {
        folders[library.name] ?? ModuleFolders.folder(of: library.name)
    }

    private static func library(at url: URL, _ word: String) -> ModuleLibrary? {
        guard !ModuleFolders.isFolder(url), FileManager.default.fileExists(atPath: word) else { return nil }
        return ModuleLibrary(
            directory: url.deletingLastPathComponent().path(percentEncoded: false),
            file: url.lastPathComponent)
    }

    /// `victims-in-court` and `VictimsInCourt` are the same name.
    private static func library(
        named name: String, among libraries: [ModuleLibrary]
    ) throws -> ModuleLibrary {
        let plain = { (text: String) in text.lowercased().filter { $0.isLetter || $0.isNumber } }
        if let library = libraries.first(where: { plain($0.name) == plain(name) }) { return library }
        let near = Nearest.names(to: name, among: libraries.map(\.name)).joined(separator: ", ")
        throw Failure(
            Status.usage,
            "there is no module '\(name)'\(near.isEmpty ? "" : "; the nearest are \(near)"). 'outcomes modules' "
                + "lists all; a module elsewhere is named by its library file, or found with --modules.")
    }
}
