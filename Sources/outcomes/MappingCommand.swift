import ArgumentParser
import Evidence
import Extracts
import Foundation

struct MappingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mapping", abstract: "Works on the files that say which columns carry what.",
        subcommands: [Suggest.self, Show.self])

    struct Suggest: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Drafts a mapping from the header of an extract and its first 1,000 rows.",
            discussion: """
                Values are printed of columns with few different ones only, never of a column that names people \
                or records. What could not be placed is listed as comments.
                """)

        @Argument(help: "The extract, a CSV file with a header.")
        var file: String
        @OptionGroup var modules: ModuleOptions

        func run() async throws {
            try await reporting {
                PrivateMemory.protect()
                let declared = try await RecordDeclarations.load(modules)
                let sample = try ExtractSample(.file(file), rows: 1000)
                let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
                let suggestion = MappingSuggestion(
                    header: sample.header, sample: sample.rows, fields: declared.fields, name: name)
                FileHandle.standardOutput.write(Data(suggestion.yaml(fields: declared.fields).utf8))
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints a mapping, for example a bundled one to start from.")

        @Argument(
            help: "A mapping file, or a bundled layout: \(Mapping.bundledNames.joined(separator: ", ")).")
        var mapping: String
        @OptionGroup var modules: ModuleOptions

        func run() async throws {
            try await reporting {
                let fields = try await RecordDeclarations.load(modules).fields
                let text = try Mapping.resolve(mapping, fields: fields).yaml(fields: fields)
                FileHandle.standardOutput.write(Data(text.utf8))
            }
        }
    }
}
