import Foundation
import ModuleHost

/// Where the sources of modules are: their examples and READMEs are no part of a library.
enum ModuleFolders {
    /// The folder of a module by the name of its library; nil when neither the package that the user stands in
    /// nor the one that the program was built from has it.
    static func folder(of name: String) -> URL? {
        packages.map { $0.appending(path: "Indicators/\(name)") }.first(where: isFolder)
    }

    /// Packages above the working directory, then above the program, nearest first.
    static var packages: [URL] {
        let starts = [
            URL(filePath: FileManager.default.currentDirectoryPath),
            URL(filePath: Session.executable).deletingLastPathComponent(),
        ]
        return starts.flatMap { start in
            sequence(first: start) { folder in
                folder.path() == "/" ? nil : folder.deletingLastPathComponent().standardizedFileURL
            }.filter { isFolder($0.appending(path: "Indicators")) }
        }
    }

    /// Paths of the files below a folder of sources, and of the list of identifiers that stay taken, in order.
    static func files(below folder: URL) -> [String] {
        let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let retired = folder.deletingLastPathComponent().appending(path: "retired.csv")
        return ((walker?.compactMap { $0 as? URL } ?? []) + [retired])
            .map { $0.path(percentEncoded: false) }
            .filter(FileManager.default.fileExists).sorted()
    }

    static func isFolder(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        let path = url.path(percentEncoded: false)
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
