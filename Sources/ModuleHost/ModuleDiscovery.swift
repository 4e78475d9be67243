import FoundationEssentials

/// Where the host looks for module libraries.
package enum ModuleDiscovery {
    /// A directory that was named and cannot be read.
    package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
        /// The directory as it was given.
        package let directory: String
        /// What the system said.
        package let reason: String

        /// What, where, what to do.
        package var description: String {
            "cannot look for modules in '\(directory)': \(reason)\n"
                + "  next step: name a directory that exists and can be read, or leave it out of --modules "
                + "and \(environmentVariable)"
        }
    }

    /// Names further directories, separated by colons.
    package static let environmentVariable = "OUTCOMES_MODULES"

    /// The directories of `--modules`, each split at colons, then those of the environment variable.
    package static func directories(options: [String], environment: [String: String]) -> [String] {
        (options + [environment[environmentVariable] ?? ""]).flatMap {
            $0.split(separator: ":").map(String.init)
        }
    }

    /// Libraries beside `executable`, then those of each directory, each group sorted by name.
    ///
    /// A directory that is named twice counts once, at its first place. The libraries of the Swift runtime are
    /// passed over beside the executable, where a packaged program carries them.
    package static func libraries(
        beside executable: String, directories: [String]
    ) throws(Failure) -> [ModuleLibrary] {
        let home = executable.lastIndex(of: "/").map { String(executable[..<$0]) } ?? "."
        var found = try libraries(in: home.isEmpty ? "/" : home).filter { !isRuntime($0.name) }
        var seen: Set = [RealPath.of(home) ?? home]
        for directory in directories where seen.insert(RealPath.of(directory) ?? directory).inserted {
            found += try libraries(in: directory)
        }
        return found
    }

    private static func libraries(in directory: String) throws(Failure) -> [ModuleLibrary] {
        let files: [String]
        do {
            files = try FileManager.default.contentsOfDirectory(atPath: directory)
        } catch {
            throw Failure(directory: directory, reason: words(for: error))
        }
        return files.compactMap { ModuleLibrary(directory: directory, file: $0) }
            .sorted { ($0.name, $0.path) < ($1.name, $1.path) }
    }

    private static func words(for error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile?, .fileNoSuchFile?: "it does not exist"
        case .fileReadNoPermission?: "it may not be read"
        default: "it is not a directory that can be read"
        }
    }

    private static func isRuntime(_ name: String) -> Bool {
        ["swift", "Foundation", "_Foundation", "dispatch", "BlocksRuntime"].contains(where: name.hasPrefix)
    }
}
