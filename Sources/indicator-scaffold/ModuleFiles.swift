/// All files of a new module.
struct ModuleFiles {
    /// A file, with its path in the package.
    struct File {
        let path: String
        let text: String
    }

    let draft: Draft

    /// In the order in which an author fills them in.
    var all: [File] {
        let names = draft.names
        let examples = ExampleCase.all(of: draft).flatMap { example in
            let files = ExampleFiles(draft: draft, example: example)
            return [
                ("input.csv", files.input), ("expected.csv", files.expected), ("worked.md", files.worked),
            ].map { File(path: "\(names.folder)/Examples/\(example.name)/\($0.0)", text: $0.1) }
        }
        return [
            File(path: "\(names.folder)/Sources/\(names.type).swift", text: ModuleText(draft: draft).text),
            File(path: "\(names.folder)/README.md", text: ReadmeText(draft: draft).text),
        ] + examples + [File(path: "\(names.folder)/Tests/\(names.target)Tests.swift", text: tests)]
    }

    /// Places that the author replaces.
    var placeholders: [Placeholder] { all.flatMap(Placeholder.all) }

    private var tests: String {
        let target = draft.names.target
        let imports = ["IndicatorTesting", "Testing", target].sorted().map { "import \($0)" }
        return ExampleFiles.lines(
            imports + [
                "",
                "@Suite struct \(target)Tests {",
                "    @Test(arguments: try WorkedExample.all(besideTests: #filePath))",
                "    func example(_ example: WorkedExample) throws {",
                "        #expect(try example.differences(\(draft.names.type).self) == [])",
                "    }",
                "}",
            ])
    }
}
