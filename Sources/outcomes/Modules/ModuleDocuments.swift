import ArgumentParser
import Foundation
import FrameworkModel
import IndicatorTesting
import ModuleHost

struct ModuleDocuments: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "document",
        abstract: "Rewrites the generated parts of the modules' READMEs and the catalogue of modules.",
        discussion: "'swift package update-indicator-docs' builds all modules and runs this.")

    @Argument(
        help:
            "The package whose folder Indicators is written; the one around the working directory when left out."
    )
    var package: String?
    @Flag(help: "Write nothing; exit status 1 when a text is out of date.")
    var check = false
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let texts = try await Self.texts(in: try indicators(), modules)
            var outdated: [URL] = []
            for (file, text) in texts where (try? String(contentsOf: file, encoding: .utf8)) != text {
                outdated.append(file)
                if !check { try Self.write(text, to: file) }
            }
            for file in outdated {
                complain("\(check ? "out of date" : "wrote") \(file.path(percentEncoded: false))")
            }
            if outdated.isEmpty { complain("all generated texts are up to date") }
            if check, !outdated.isEmpty {
                complain("run: swift package --allow-writing-to-package-directory update-indicator-docs")
                throw Status.found
            }
        }
    }

    private func indicators() throws -> URL {
        let places = package.map { [URL(filePath: $0)] } ?? ModuleFolders.packages
        let folders = places.map { $0.appending(path: "Indicators") }
        guard let folder = folders.first(where: ModuleFolders.isFolder) else {
            throw Failure(
                Status.noInput,
                "there is no folder Indicators in \(package ?? "the working directory or above it"). "
                    + "Name the package: outcomes modules document PACKAGE")
        }
        return folder
    }

    /// Every generated text with its file: the READMEs of all modules that have a folder there, and the catalogue.
    private static func texts(
        in indicators: URL, _ options: ModuleOptions
    ) async throws -> [(URL, String)] {
        let run = try await Session.describe(options)
        try run.finish()
        let modules = run.modules.map { (name: $0.library.name, description: $0.description) }
            .filter { ModuleFolders.isFolder(indicators.appending(path: $0.name)) }
            .sorted { $0.name < $1.name }
        var texts = [(indicators.appending(path: "README.md"), Catalogue.text(of: modules))]
        for module in modules {
            let folder = indicators.appending(path: module.name)
            let file = folder.appending(path: "README.md")
            let document = try ModuleDocument(
                name: module.name, description: module.description, folder: folder)
            texts.append((file, try document.updated(readme: try String(contentsOf: file, encoding: .utf8))))
        }
        return texts
    }

    private static func write(_ text: String, to file: URL) throws {
        do {
            try Data(text.utf8).write(to: file, options: .atomic)
        } catch {
            throw Failure(
                Status.noInput,
                "cannot write \(file.path(percentEncoded: false)): \(error.localizedDescription). Where plugins "
                    + "may not write, use swift package --allow-writing-to-package-directory update-indicator-docs"
            )
        }
    }
}
