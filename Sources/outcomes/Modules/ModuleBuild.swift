import Foundation
import ModuleHost

/// Builds the library of one module again, where it was built before.
struct ModuleBuild {
    private let library: ModuleLibrary

    init(_ library: ModuleLibrary) { self.library = library }

    /// Runs the package manager, whose words go to standard error; false when the build fails.
    ///
    /// A library lies in `<scratch>/<platform>/<configuration>`. The lock of the build folder is passed over, because
    /// the command that started this one may hold it while it waits for it.
    func run() -> Bool {
        let place = URL(filePath: library.path).resolvingSymlinksInPath().deletingLastPathComponent()
        let scratch = place.deletingLastPathComponent().deletingLastPathComponent()
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "swift", "build", "--ignore-lock", "--product", library.name, "-c", place.lastPathComponent,
            "--package-path", scratch.deletingLastPathComponent().path(percentEncoded: false),
            "--scratch-path", scratch.path(percentEncoded: false),
        ]
        process.standardOutput = FileHandle.standardError
        do {
            try process.run()
        } catch {
            complain("cannot start the build: \(error.localizedDescription). Is swift on the path?")
            return false
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            complain("module \(library.name) does not build; waiting for the next change")
            return false
        }
        return true
    }
}
