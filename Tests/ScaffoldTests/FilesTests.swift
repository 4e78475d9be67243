import Foundation
import Testing

@Suite struct FilesTests {
    static let sections = [
        "At a glance", "What it measures", "Why it matters", "Definition", "Data needed", "Method",
        "Worked example", "How to read it", "What it cannot tell you", "Breaks and changes",
        "Errors and fixes", "Maintainer",
    ]

    @Test(arguments: [
        (
            "proportion",
            [
                "missing-input", "ordinary", "partial-period", "small-count", "zero-denominator",
                "zero-numerator",
            ]
        ),
        ("count", ["ordinary", "partial-period", "small-count", "zero-numerator"]),
        ("stated", ["ordinary", "partial-period", "small-count", "zero-numerator"]),
    ])
    func writesItsFolderAndOneLine(kind: String, examples: [String]) throws {
        let package = try PackageCopy()
        let before = try package.contents()
        let written = try Program.scaffold(package, [Wanted.title] + (Wanted.kinds[kind] ?? []))
        #expect(written.status == 0 && written.messages.isEmpty)
        let after = try package.contents()
        let added = after.keys.filter { before[$0] == nil && after[$0] != "" }.sorted()
        let wanted =
            examples.flatMap { name in
                ["expected.csv", "input.csv", "worked.md"].map { "Examples/\(name)/\($0)" }
            } + ["README.md", "Sources/VictimsInCourtModule.swift", "Tests/VictimsInCourtTests.swift"]
        #expect(added == wanted.map { "\(Wanted.folder)/\($0)" })
        let changed = before.keys.filter { before[$0] != after[$0] }
        #expect(changed == ["Package.swift"])
        let list = "    \"FundingAndTraining\",\n"
        #expect(
            after["Package.swift"]
                == before["Package.swift"]?.replacing(list, with: list + "    \"VictimsInCourt\",\n"))
    }

    /// Every placeholder is printed with its place, nothing else is, and no value is left to the author.
    @Test(arguments: Wanted.kinds.keys.sorted())
    func printsEveryPlaceholder(kind: String) throws {
        let package = try PackageCopy()
        let written = try Program.scaffold(package, [Wanted.title] + (Wanted.kinds[kind] ?? []))
        var places: [String] = []
        for (path, text) in try package.contents() where path.hasPrefix(Wanted.folder) {
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let count = line.ranges(of: "REPLACE:").count
                places += Array(repeating: "\(path):\(number + 1)", count: count)
            }
            #expect(!path.hasSuffix(".csv") || !text.contains("REPLACE:"))
        }
        let printed = written.output.matches(of: /(?m)^  (Indicators\/\S+:\d+): \S/).map {
            String($0.output.1)
        }
        #expect(places.count > 20)
        #expect(printed.sorted() == places.sorted())
        #expect(written.output.contains("To replace, \(places.count) places:"))
        for command in [
            "outcomes modules check victims-in-court", "update-indicator-docs", "outcomes report",
        ] {
            #expect(written.output.contains(command))
        }
    }

    @Test func theReadmeHasEverySection() throws {
        let package = try PackageCopy()
        _ = try Program.scaffold(package, [Wanted.title] + Wanted.proportion)
        let lines = try package.read("\(Wanted.folder)/README.md").split(separator: "\n").map(String.init)
        #expect(lines.first == "# \(Wanted.title)")
        #expect(lines.filter { $0.hasPrefix("## ") } == Self.sections.map { "## \($0)" })
        #expect(
            lines.filter { $0.hasPrefix("<!--") } == [
                "<!-- generated: at-a-glance -->", "<!-- end of generated text -->",
                "<!-- generated: worked-example -->", "<!-- end of generated text -->",
            ])
    }

    /// Titles and keys of the greatest length keep to the style, too.
    @Test(arguments: Wanted.kinds.keys.sorted())
    func keepsToTheStyle(kind: String) throws {
        let package = try PackageCopy()
        let long = String(repeating: "a", count: 50)
        let words = (Wanted.kinds[kind] ?? []).map {
            $0.hasPrefix("victims") ? $0 + long.dropFirst($0.count) : $0
        }
        let written = try Program.scaffold(package, [long] + words)
        #expect(written.status == 0, "\(written.messages)")
        let folder = package.root.appending(path: "Indicators/A\(long.dropFirst())")
        let style = PackageCopy.original.appending(path: ".swift-format")
        let lint = try Program.run([
            "swift", "format", "lint", "--strict", "--recursive", "--configuration",
            style.path(percentEncoded: false), folder.path(percentEncoded: false),
        ])
        #expect(lint.status == 0, "\(lint.messages)")
        for (path, text) in try package.contents() where path.hasPrefix("Indicators/Aaa") {
            let lines = path.hasSuffix(".swift") ? text.split(separator: "\n") : []
            #expect(lines.filter { $0.count > 110 } == [])
        }
    }
}
