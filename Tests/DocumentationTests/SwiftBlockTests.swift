import Foundation
import Testing

/// Swift in the documentation is Swift: every block is compiled against the kit, with the settings of the package.
///
/// A block is a whole file, or the line above its fence names the rest of it:
///
///     <!-- compiled with: NAME -->
///
/// where `Preludes/NAME.txt` holds a line `// The block.` in whose place the block is put.
@Suite struct SwiftBlockTests {
    static let blocks = MarkdownPage.all.flatMap(\.fenced).filter { $0.language == "swift" }
    private static let preludes = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Preludes")

    @Test(arguments: blocks)
    func compiles(block: MarkdownPage.Block) throws {
        let compiled = try Self.compiled(try Self.source(block))
        #expect(compiled.status == 0, "\(block)\n\(compiled.output)")
    }

    @Test(
        "notices what is wrong",
        arguments: ["import IndicatorKit\nlet unit: Unit = .furlong\n", "import Nothing\n"])
    func wrongSwift(text: String) throws {
        #expect(try Self.compiled(text).status != 0)
    }

    @Test func blocksWereFound() {
        let pages = Set(Self.blocks.map(\.page))
        #expect(pages.contains("README.md"))
        #expect(pages.contains { $0.hasSuffix("AddingAnIndicator.md") })
    }

    @Test func everyPreludeIsUsed() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.preludes.path)
        let used = Set(Self.blocks.compactMap(Self.prelude).map { "\($0).txt" })
        #expect(used == Set(files))
    }

    private static func compiled(_ text: String) throws -> Program {
        let folder = FileManager.default.temporaryDirectory.appending(path: "block-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "Block.swift")
        try text.write(to: file, atomically: true, encoding: .utf8)
        return try Program.run(compiler + [file.path])
    }

    private static func prelude(_ block: MarkdownPage.Block) -> String? {
        block.above.wholeMatch(of: /<!-- compiled with: ([a-z-]+) -->/).map { String($0.output.1) }
    }

    private static func source(_ block: MarkdownPage.Block) throws -> String {
        guard let name = prelude(block) else { return block.text }
        let file = preludes.appending(path: "\(name).txt")
        let text = try String(contentsOf: file, encoding: .utf8)
        let parts = text.split(separator: "// The block.\n", maxSplits: 1, omittingEmptySubsequences: false)
        try #require(parts.count == 2, "\(name).txt has no line for the block")
        return parts[0] + block.text + parts[1]
    }

    private static let compiler: [String] = {
        let features = [
            "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility",
            "NonisolatedNonsendingByDefault",
        ]
        let map = Program.products.appending(path: "IndicatorABI.build/module.modulemap")
        return ["swiftc", "-typecheck", "-parse-as-library", "-swift-version", "6", "-warnings-as-errors"]
            + features.flatMap { ["-enable-upcoming-feature", $0] }
            + ["-module-name", "Block", "-I", Program.products.appending(path: "Modules").path]
            + ["-Xcc", "-fmodule-map-file=\(map.path)"]
    }()
}
