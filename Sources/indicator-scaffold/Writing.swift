import Foundation

/// Puts a module into the package: all of it, or nothing.
struct Writing {
    let inventory: Inventory
    let files: ModuleFiles

    /// Makes the folder beside its place, moves it there, and changes `Package.swift` last.
    ///
    /// What was made is taken away again when anything fails.
    func run() throws(Complaint) {
        let names = files.draft.names
        let folder = inventory.root.appending(path: names.folder)
        let half = folder.deletingLastPathComponent().appending(path: ".new-\(UUID().uuidString)")
        do {
            try fill(half)
            try FileManager.default.moveItem(at: half, to: folder)
        } catch {
            try? FileManager.default.removeItem(at: half)
            throw failure(names.folder, error)
        }
        do {
            try ModuleList(inventory.manifest)?.adding(names.target)
                .write(to: inventory.root.appending(path: "Package.swift"), atomically: true, encoding: .utf8)
        } catch {
            try? FileManager.default.removeItem(at: folder)
            throw failure("Package.swift", error)
        }
    }

    private func fill(_ half: URL) throws {
        for file in files.all {
            let place = half.appending(path: file.path.dropFirst(files.draft.names.folder.count + 1))
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try file.text.write(to: place, atomically: false, encoding: .utf8)
        }
    }

    private func failure(_ path: String, _ error: any Error) -> Complaint {
        Complaint(
            kind: .file,
            problems: [
                "cannot write \(path): \(error.localizedDescription)\n"
                    + "  A plugin may write into the package only with the flag "
                    + "--allow-writing-to-package-directory:\n    \(files.draft.request.line())"
            ])
    }
}
