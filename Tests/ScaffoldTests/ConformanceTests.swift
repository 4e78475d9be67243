import Foundation
import Testing

/// A new module fails the checks in what its author must write, and in nothing else.
@Suite struct ConformanceTests {
    @Test(arguments: Wanted.kinds.keys.sorted())
    func failsInItsPlaceholdersAlone(kind: String) throws {
        let package = try PackageCopy()
        let written = try Program.scaffold(package, [Wanted.title] + (Wanted.kinds[kind] ?? []))
        let announced = try #require(written.output.firstMatch(of: /To replace, (\d+) places/)).output.1
        let failures = try Self.failures(in: package)
        let placeholders = failures.filter { $0.contains("REPLACE:") }
        #expect(placeholders.map { $0.split(separator: "REPLACE:").count - 1 }.reduce(0, +) == Int(announced))
        let others = failures.filter { !$0.contains("REPLACE:") }
        #expect(others.count == 2)
        #expect(others.allSatisfy { $0.contains("run swift package update-indicator-docs") }, "\(others)")
    }

    @Test(arguments: Wanted.kinds.keys.sorted())
    func passesOnceTheyAreReplaced(kind: String) throws {
        let package = try PackageCopy()
        _ = try Program.scaffold(package, [Wanted.title] + (Wanted.kinds[kind] ?? []))
        try Self.replacePlaceholders(in: package)
        let libraries = try Self.build(package)
        for name in PackageCopy.modules {
            try FileManager.default.removeItem(at: package.root.appending(path: "Indicators/\(name)"))
        }
        let documented = try Program.run(
            [Self.host, "modules", "document", Self.path(package.root), "--modules", libraries])
        #expect(documented.status == 0, "\(documented.messages)")
        #expect(try Self.failures(in: package) == [])
    }

    private static let host = path(Program.folder.appending(path: "outcomes"))

    private static func path(_ url: URL) -> String { url.path(percentEncoded: false) }

    /// Builds the module and gives the folder of its library.
    private static func build(_ package: borrowing PackageCopy) throws -> String {
        let folder = package.root.appending(path: "libraries")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let source = package.root.appending(path: "\(Wanted.folder)/Sources/VictimsInCourtModule.swift")
        _ = try ModuleBuild(name: "VictimsInCourt", sources: [source], folder: folder).library()
        return path(folder)
    }

    /// What the host's checks find wrong with the module as an official one.
    private static func failures(in package: borrowing PackageCopy) throws -> [String] {
        let checked = try Program.run([
            host, "modules", "check", path(package.root.appending(path: Wanted.folder)), "--level",
            "official",
            "--modules", try build(package), "--format", "json",
        ])
        let rows = try JSONDecoder().decode([[String: String]].self, from: Data(checked.output.utf8))
        #expect(rows.contains { $0["check"] == "IC05" }, "\(checked.messages)")
        let failures = rows.filter { $0["state"] == "failed" }.compactMap { $0["note"] }
        #expect(checked.status == (failures.isEmpty ? 0 : 1))
        return failures
    }

    /// Writes a sentence of its own wherever something is wanted.
    private static func replacePlaceholders(in package: borrowing PackageCopy) throws {
        var number = 0
        for (path, text) in try package.contents() where path.hasPrefix(Wanted.folder) {
            guard text.contains("REPLACE:") else { continue }
            let filled = text.replacing(/REPLACE: [^"|\n]*/) { _ in
                number += 1
                return "Text number \(number), which the author of the module wrote."
            }
            try package.write(path, filled)
        }
    }
}
