import Foundation
import Publication
import Testing

@Suite struct FolderTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "folder-tests-\(UUID().uuidString)")
    static let page = "<meta name=\"generator\" content=\"outcomes\">"

    private var path: String { folder.appending(path: "report").path(percentEncoded: false) }
    private var beside: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    }

    @Test func anEarlierReportIsReplacedWhole() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try ReportFolder.write(
            [ReportFile(name: "index.html", text: Self.page + "old, and longer")], to: path)
        try ReportFolder.write([ReportFile(name: "index.html", text: Self.page + "new")], to: path)
        #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["index.html"])
        #expect(try String(contentsOfFile: path + "/index.html", encoding: .utf8).hasSuffix("new"))
        #expect(beside == ["report"])
    }

    @Test func aFolderOfSomebodyElseIsLeftAlone() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: path + "/index.html"))
        #expect(throws: PublicationError.self) {
            try ReportFolder.write([ReportFile(name: "index.html", text: Self.page)], to: path)
        }
        #expect(try String(contentsOfFile: path + "/index.html", encoding: .utf8) == "mine")
        #expect(beside == ["report"])
    }

    @Test func aFailedWriteLeavesTheOldReport() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try ReportFolder.write([ReportFile(name: "index.html", text: Self.page)], to: path)
        #expect(throws: PublicationError.self) {
            try ReportFolder.write([ReportFile(name: "no/such/folder/index.html", text: "x")], to: path)
        }
        #expect(try String(contentsOfFile: path + "/index.html", encoding: .utf8) == Self.page)
        #expect(beside == ["report"])
    }

    @Test func aFileBesideTheReportIsNotLost() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try ReportFolder.write([ReportFile(name: "index.html", text: Self.page)], to: path)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: path + "/notes.txt"))
        let error = #expect(throws: PublicationError.self) {
            try ReportFolder.write([ReportFile(name: "index.html", text: Self.page + "new")], to: path)
        }
        #expect(error?.description.contains("notes.txt") == true)
        #expect(try String(contentsOfFile: path + "/notes.txt", encoding: .utf8) == "mine")
        #expect(try String(contentsOfFile: path + "/index.html", encoding: .utf8) == Self.page)
    }

    @Test func anEmptyFolderIsFilled() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try ReportFolder.write([ReportFile(name: "index.html", text: Self.page)], to: path)
        #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["index.html"])
    }
}
