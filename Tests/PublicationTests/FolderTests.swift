import Foundation
import Publication
import Testing

@Suite struct FolderTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "folder-tests-\(UUID().uuidString)")
    static let page = "<meta name=\"generator\" content=\"outcomes\">"

    static let oneFile = [".outcomes-files", "index.html"]

    private var path: String { folder.appending(path: "report").path(percentEncoded: false) }
    private var beside: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    }

    @Test func anEarlierReportIsReplacedWhole() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try ReportFolder.write(
            [ReportFile(name: "index.html", text: Self.page + "old, and longer")], to: path)
        try ReportFolder.write([ReportFile(name: "index.html", text: Self.page + "new")], to: path)
        #expect(try FileManager.default.subpathsOfDirectory(atPath: path).sorted() == Self.oneFile)
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
        #expect(try FileManager.default.subpathsOfDirectory(atPath: path).sorted() == Self.oneFile)
    }

    @Test func aReportWithOtherPagesIsReplaced() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = ReportFile(name: "index.html", text: Self.page)
        try ReportFolder.write(
            [
                page, ReportFile(name: "areas/e1.html", text: "x"),
                ReportFile(name: "data/a.csv", bytes: [0, 255]),
            ],
            to: path)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path + "/data/a.csv")) == Data([0, 255]))
        try ReportFolder.write([page, ReportFile(name: "areas/e2.html", text: "y")], to: path)
        #expect(
            try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
                == [".outcomes-files", "areas", "areas/e2.html", "index.html"])
        #expect(beside == ["report"])
    }

    @Test(arguments: ["data/mine.csv", "mine/notes.txt", "areas/.hidden"])
    func aFileWithinTheFoldersOfTheReportIsNotLost(name: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = [
            ReportFile(name: "index.html", text: Self.page), ReportFile(name: "data/a.csv", text: "a"),
            ReportFile(name: "areas/e1.html", text: "x"),
        ]
        try ReportFolder.write(files, to: path)
        let mine = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: mine.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: mine)
        let error = #expect(throws: PublicationError.self) { try ReportFolder.write(files, to: path) }
        #expect(error?.description.contains("mine") == true || error?.description.contains(name) == true)
        #expect(try String(contentsOf: mine, encoding: .utf8) == "mine")
    }

    @Test func aReportWithoutAListIsReplacedByOneOfTheSameFiles() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data(Self.page.utf8).write(to: URL(fileURLWithPath: path + "/index.html"))
        try ReportFolder.write([ReportFile(name: "index.html", text: Self.page + "new")], to: path)
        #expect(try FileManager.default.subpathsOfDirectory(atPath: path).sorted() == Self.oneFile)
    }

    @Test(arguments: ["../index.html", "/index.html", "a/b/c.html", "a//b", ".outcomes-files", ""])
    func aNameThatLeadsElsewhereIsRefused(name: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: PublicationError.self) {
            try ReportFolder.write([ReportFile(name: name, text: Self.page)], to: path)
        }
        #expect(beside == [])
    }
}
