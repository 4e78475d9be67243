import Foundation
import FrameworkModel
import ModuleHost
import Testing

/// The tutorial, followed to the letter: its command writes the module, its files replace those that were written,
/// and the built module gives the figures that it promises.
@Suite struct TutorialTests {
    private static let page = Result {
        try String(
            contentsOf: PackageCopy.original.appending(
                path: "Sources/IndicatorKit/IndicatorKit.docc/AddingAnIndicator.md"), encoding: .utf8)
    }

    /// The files that it shows whole, by the path that stands above each.
    private static func files() throws -> [(path: String, text: String)] {
        try page.get().matches(of: /(?m)^<!-- (\S+\.\w+) -->\n```\w+\n((?:.*\n)*?)```$/).map {
            (String($0.output.1), String($0.output.2))
        }
    }

    /// The words behind `new-indicator`.
    private static func words() throws -> [String] {
        let text = try page.get().replacing("\\\n", with: " ")
        let line = try #require(text.firstMatch(of: /swift package --\S+ new-indicator (.*)/)).output.1
        return line.matches(of: /"([^"]*)"|(\S+)/).map { String($0.output.1 ?? $0.output.2 ?? "") }
    }

    /// Builds the module as the tutorial leaves it, below the copy of a package.
    private static func followed(in package: borrowing PackageCopy) throws -> ModuleLibrary {
        let written = try Program.scaffold(package, words())
        try #require(written.status == 0, "\(written.messages)")
        let files = try files()
        for file in files where file.path.hasPrefix("Indicators/") {
            _ = try package.read(file.path)
        }
        for file in files { try package.write(file.path, file.text) }
        let name = try #require(files.first?.path.split(separator: "/").dropFirst().first).description
        let libraries = package.root.appending(path: "libraries")
        try FileManager.default.createDirectory(at: libraries, withIntermediateDirectories: true)
        let source = package.root.appending(path: "Indicators/\(name)/Sources/\(name)Module.swift")
        return try ModuleBuild(name: name, sources: [source], folder: libraries).library()
    }

    @Test func itsModuleHasNothingLeftToReplaceAndReproducesItsExamples() async throws {
        let package = try PackageCopy()
        let library = try Self.followed(in: package)
        let folder = package.root.appending(path: "Indicators/\(library.name)")
        #expect(
            !(try package.read("Indicators/\(library.name)/Sources/\(library.name)Module.swift"))
                .contains("REPLACE"))
        let examples = try ExampleFolder.all(of: folder).sorted { $0.key < $1.key }
        let host = ModuleHost(libraries: [library], isolation: .process(executable: Self.program))
        let run = try await host.rehearse { modules in
            [modules.first?.description.manifest.id ?? "": examples.map(\.value.request)]
        }
        #expect(run.failures == [])
        let module = try #require(run.modules.first)
        #expect(examples.count > 4 && module.replies.count == examples.count)
        for (reply, example) in zip(module.replies, examples) {
            #expect(example.value.differences(try reply.get().estimates) == [], "\(example.key)")
        }
    }

    @Test func itsFiguresReachTheReport() throws {
        let package = try PackageCopy()
        let library = try Self.followed(in: package)
        let folder = URL(filePath: library.path).deletingLastPathComponent().path
        func place(_ name: String) -> String { package.root.appending(path: name).path }
        let store = ["--store", place("office.sqlite")]
        let taken = try Program.run([Self.program, "import", place("advocates.csv")] + store)
        #expect(taken.status == 0, "\(taken.messages)")
        let computed = try Program.run(
            [
                Self.program, "compute", "--indicator", "victims_with_an_advocate", "--area", "West Mercia",
                "--modules", folder,
            ] + store)
        #expect(computed.status == 0, "\(computed.messages)")
        #expect(computed.output.contains("25.0"))
        let report = try Program.run(
            [Self.program, "report", "West Mercia", "--output", place("report"), "--modules", folder] + store)
        #expect(report.status == 0, "\(report.messages)")
        #expect(try package.read("report/index.html").contains("Victims with an advocate"))
    }

    private static let program = Program.folder.appending(path: "outcomes").path(percentEncoded: false)
}
