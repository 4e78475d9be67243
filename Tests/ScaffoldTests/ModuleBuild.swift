import Foundation
import ModuleHost

/// Compiles one module as the package does, but without the package manager: against the kit that was built
/// with the tests.
struct ModuleBuild {
    struct Failure: Error, CustomStringConvertible { let description: String }

    /// Name of the module.
    let name: String
    /// Its Swift files.
    let sources: [URL]
    /// Where the library is written.
    let folder: URL

    /// Writes the entry point and the library `lib<name>.so`.
    func library() throws -> ModuleLibrary {
        let entry = folder.appending(path: "EntryPoint+Generated.swift").path(percentEncoded: false)
        let generator = Program.folder.appending(path: "indicator-entry-point").path(percentEncoded: false)
        try call([generator, name, entry])
        let library = folder.appending(path: "lib\(name).so").path(percentEncoded: false)
        try call(
            ["swiftc", "-emit-library", "-parse-as-library", "-module-name", name] + Self.settings
                + sources.map { $0.path(percentEncoded: false) } + [entry] + Self.objects() + ["-o", library])
        return ModuleLibrary(name: name, path: library)
    }

    /// The settings of every target, and where the kit is.
    private static let settings: [String] = {
        let features = [
            "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility",
            "NonisolatedNonsendingByDefault",
        ]
        let map = Program.folder.appending(path: "IndicatorABI.build/module.modulemap")
        return ["-swift-version", "6", "-warnings-as-errors"]
            + features.flatMap { ["-enable-upcoming-feature", $0] }
            + ["-I", Program.folder.appending(path: "Modules").path(percentEncoded: false)]
            + ["-Xcc", "-fmodule-map-file=\(map.path(percentEncoded: false))"]
    }()

    /// Object files of the kit and all below it, from the list by which the tests themselves were linked.
    private static func objects() throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: Program.folder.path(percentEncoded: false))
        guard let tests = names.first(where: { $0.hasSuffix("PackageTests.product") }) else {
            throw Failure(description: "no list of linked files in \(Program.folder.path())")
        }
        let list = Program.folder.appending(path: tests).appending(path: "Objects.LinkFileList")
        let kit = ["IndicatorABI", "FrameworkModel", "Statistics", "IndicatorKit"]
        return try String(contentsOf: list, encoding: .utf8).split(separator: "\n")
            .map { $0.trimmingCharacters(in: ["'", "\""]) }
            .filter { file in kit.contains { file.contains("/\($0).build/") } }
    }

    private func call(_ words: [String]) throws {
        let program = try Program.run(words)
        guard program.status == 0 else { throw Failure(description: program.output + program.messages) }
    }
}
