import Foundation
import Testing

/// What names people stays in memory.
@Suite struct PrivacyTests {
    /// Everything that the commands write anywhere is searched for the identifiers of the file.
    @Test func noIdentifierIsWrittenAnywhere() throws {
        var extract = MadeUpExtract(rows: 1200)
        extract.addFaultyRows(60)
        let file = try extract.file()
        let home = URL(fileURLWithPath: ExtractTests.newPath("home"))
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        let path = { (name: String) in home.appending(path: name).path(percentEncoded: false) }
        let areas = path("areas.csv")
        try Data("area_code,force_code\nE06000019,E23000016\n".utf8).write(to: URL(fileURLWithPath: areas))
        let cut = path("cut.csv")
        try Data(extract.text().utf8.dropFirst(200)).write(to: URL(fileURLWithPath: cut))
        var written = Data()
        for arguments in [
            ["extract", file, "--store", path("a.sqlite"), "--accept-valid", "--dedupe"],
            ["extract", file, "--store", path("b.sqlite")],
            ["extract", cut, "--store", path("a.sqlite")], ["mapping", "suggest", cut],
            ["mapping", "suggest", file], ["measures", file, "--areas", areas, "--output", path("out.csv")],
            ["measures", cut, "--areas", areas], ["measures", file, "--mapping", "chicago"],
            ["report", "West Mercia", "--store", path("a.sqlite"), "--output", path("report")],
        ] {
            let result = try Command.run(arguments, folder: home)
            written += Data((result.output + result.messages).utf8)
        }
        try FileManager.default.removeItem(atPath: cut)
        let walker = try #require(FileManager.default.enumerator(at: home, includingPropertiesForKeys: nil))
        for case let found as URL in walker {
            if let bytes = FileManager.default.contents(atPath: found.path(percentEncoded: false)) {
                written += bytes
            }
        }
        #expect(written.count > 500_000)
        for mark in ["SECRET", "5ec7e7", "5u5pec7"] {
            #expect(written.range(of: Data(mark.utf8)) == nil, "\(mark) was written")
        }
    }

    /// A crash in the middle of reading prints no memory and leaves no image of it.
    @Test func aCrashTellsNothing() throws {
        let pipe = ExtractTests.newPath("fifo")
        #expect(mkfifo(pipe, 0o600) == 0)
        defer { try? FileManager.default.removeItem(atPath: pipe) }
        let process = Process()
        process.executableURL = Command.executable
        process.arguments = ["extract", pipe, "--store", ExtractTests.newPath("sqlite")]
        let messages = Pipe()
        process.standardError = messages
        process.standardOutput = messages
        try process.run()
        let writer = try #require(FileHandle(forWritingAtPath: pipe))
        let text = Data(MadeUpExtract(rows: 20_000).text().utf8)
        try writer.write(contentsOf: text.prefix(1 << 20))
        kill(process.processIdentifier, SIGSEGV)
        process.waitUntilExit()
        try? writer.close()
        #expect(process.terminationReason == .uncaughtSignal)
        let said = messages.fileHandleForReading.readDataToEndOfFile()
        #expect(said.isEmpty, "\(String(decoding: said, as: UTF8.self).prefix(500))")
    }
}
