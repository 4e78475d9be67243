import Foundation
import Testing

@Suite("The modules of the package") struct ModuleCommandTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Every folder below `Indicators`, so that a new module is checked without a new test.
    static let names: [String] = {
        let folder = package.appending(path: "Indicators")
        let entries = try? FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: [.isDirectoryKey])
        return (entries ?? []).filter {
            (try? $0.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
        }.map(\.lastPathComponent).sorted()
    }()

    @Test("pass the conformance checks at their level", arguments: names)
    func conform(_ name: String) throws {
        let folder = Self.package.appending(path: "Indicators/\(name)").path(percentEncoded: false)
        let result = try Command.run(["modules", "check", folder])
        #expect(result.status == 0, "\(result.output)\(result.messages)")
        #expect(result.output.hasPrefix("\(name), "))
    }

    @Test("have up-to-date generated texts")
    func documents() throws {
        #expect(Self.names.count >= 11)
        let package = Self.package.path(percentEncoded: false)
        let result = try Command.run(["modules", "document", package, "--check"])
        #expect(result.status == 0, "\(result.messages)")
    }

    @Test("have stale texts named, then written, and nothing else changed")
    func staleDocument() throws {
        let copy = try Self.copy(of: "CoerciveControl")
        defer { try? FileManager.default.removeItem(at: copy.package) }
        let readme = copy.folder.appending(path: "README.md")
        let sound = try String(contentsOf: readme, encoding: .utf8)
        try sound.replacing("| higher is better |", with: "| more |")
            .write(to: readme, atomically: true, encoding: .utf8)

        let check = ["modules", "document", copy.package.path(percentEncoded: false)]
        let refused = try Command.run(check + ["--check"])
        #expect(refused.status == 1)
        #expect(refused.messages.contains("CoerciveControl/README.md"))
        #expect(refused.messages.contains("update-indicator-docs"))
        #expect(try Command.run(check).status == 0)
        #expect(try String(contentsOf: readme, encoding: .utf8) == sound)
        #expect(try Command.run(check + ["--check"]).status == 0)
    }

    @Test("are found by name, identifier, folder and library file; another name is refused")
    func found() throws {
        let library = Command.executable.deletingLastPathComponent().appending(path: "libCoerciveControl.so")
        for word in ["CoerciveControl", "coercive-control", library.path(percentEncoded: false)] {
            #expect(try Command.run(["modules", "check", word, "--level", "draft"]).status == 0, "\(word)")
        }
        let refused = try Command.run(["modules", "check", "CoerciveControll"])
        #expect(refused.status == 64)
        #expect(refused.messages.contains("the nearest are CoerciveControl"))
    }

    @Test("are listed with their checks as a table for machines")
    func table() throws {
        let rows = try Command.rows("modules", "check", "CoerciveControl", "--level", "draft")
        #expect(rows.allSatisfy { $0["state"] == "passed" || $0["state"] == "not_applicable" })
        let checks = try Command.rows("modules", "check", "--list")
        #expect(Set(rows.compactMap { $0["check"] }) == Set(checks.compactMap { $0["check"] }))
        #expect(
            checks.filter { $0["level"] == "draft" }.compactMap { $0["check"] } == [
                "IC01", "IC02", "IC05", "IC09",
            ])
    }

    @Test("fail with what is wrong when an example expects something else")
    func failing() throws {
        let copy = try Self.copy(of: "CoerciveControl")
        defer { try? FileManager.default.removeItem(at: copy.package) }
        try Self.expectAnother(copy.folder)
        let result = try Command.run(["modules", "check", copy.folder.path(percentEncoded: false)])
        #expect(result.status == 1)
        #expect(result.output.contains("FAIL  IC05"))
        #expect(result.output.contains("E07000236"))
    }

    @Test("are rerun when a file changes, with what differs", .timeLimit(.minutes(1)))
    func watch() throws {
        let copy = try Self.copy(of: "CoerciveControl")
        defer { try? FileManager.default.removeItem(at: copy.package) }
        let watching = Process()
        watching.executableURL = Command.executable
        watching.arguments = ["modules", "watch", copy.folder.path(percentEncoded: false), "--no-build"]
        let output = Pipe()
        watching.standardOutput = output
        try watching.run()
        // Ends the reading below, should no verdict come.
        let guardian = Task {
            try await Task.sleep(for: .seconds(50))
            kill(watching.processIdentifier, SIGTERM)
        }
        defer {
            guardian.cancel()
            watching.terminate()
            watching.waitUntilExit()
        }
        let reader = output.fileHandleForReading
        #expect(Self.verdict(from: reader).hasSuffix("examples, all agree\n"))

        try Self.expectAnother(copy.folder)
        var difference = Self.verdict(from: reader)
        while difference.hasSuffix("all agree\n") { difference = Self.verdict(from: reader) }
        #expect(difference.hasSuffix("1 differ\n"))
        for word in [
            "small-count", "coercive_control", "E07000236", "2018/19", "7.0 2.2019", "6.0 2.2018",
        ] {
            #expect(difference.contains(word), "\(word) in \(difference)")
        }
    }

    /// A package folder that holds one module's files alone.
    private static func copy(of name: String) throws -> (package: URL, folder: URL) {
        let top = FileManager.default.temporaryDirectory.appending(path: "modules-\(UUID().uuidString)")
        let indicators = top.appending(path: "Indicators")
        try FileManager.default.createDirectory(at: indicators, withIntermediateDirectories: true)
        let folder = indicators.appending(path: name)
        try FileManager.default.copyItem(at: package.appending(path: "Indicators/\(name)"), to: folder)
        let catalogue = "README.md"
        try FileManager.default.copyItem(
            at: package.appending(path: "Indicators/\(catalogue)"), to: indicators.appending(path: catalogue))
        return (top, folder)
    }

    private static func expectAnother(_ folder: URL) throws {
        let file = folder.appending(path: "Examples/small-count/expected.csv")
        let sound = try String(contentsOf: file, encoding: .utf8)
        let other = sound.replacing("6.0000,2.2019", with: "7.0000,2.2019")
        try #require(other != sound)
        try other.write(to: file, atomically: true, encoding: .utf8)
    }

    /// What is printed up to the next verdict, or to the end.
    private static func verdict(from reader: FileHandle) -> String {
        var text = ""
        while !text.hasSuffix(" all agree\n"), !text.hasSuffix(" differ\n") {
            let more = reader.availableData
            if more.isEmpty { break }
            text += String(decoding: more, as: UTF8.self)
        }
        return text
    }
}
