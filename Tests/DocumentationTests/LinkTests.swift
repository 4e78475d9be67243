import Foundation
import Testing

/// Links of one page to another lead somewhere.
@Suite struct LinkTests {
    @Test(arguments: MarkdownPage.all)
    func linksLeadSomewhere(page: MarkdownPage) throws {
        for (number, text) in page.prose {
            let plain = text.replacing(/`[^`]*`/, with: "")
            for match in plain.matches(of: /\]\(([^)\s]+)\)/) {
                let problem = Self.problem(String(match.output.1), on: page)
                #expect(problem == nil, "\(page):\(number)")
            }
            for match in plain.matches(of: /<doc:([A-Za-z0-9-]+)>/) {
                let article = page.file.deletingLastPathComponent().appending(path: "\(match.output.1).md")
                #expect(
                    FileManager.default.fileExists(atPath: article.path),
                    "\(page):\(number): \(match.output.0)")
            }
        }
    }

    private static func problem(_ link: String, on page: MarkdownPage) -> String? {
        if link.contains(/^[a-z]+:/) { return nil }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        let target =
            parts[0].isEmpty
            ? page.file
            : page.file.deletingLastPathComponent().appending(path: parts[0]).standardizedFileURL
        guard FileManager.default.fileExists(atPath: target.path) else { return "nothing is at \(link)" }
        guard parts.count == 2 else { return nil }
        let other = MarkdownPage.all.first { $0.file == target }
        return other?.anchors.contains(parts[1]) == true ? nil : "no heading at \(link)"
    }

    @Test("finds what is wrong", arguments: ["Nowhere.md", "README.md#no-such-heading", "#neither"])
    func wrongLinks(link: String) throws {
        let page = try #require(MarkdownPage.all.first { $0.path == "README.md" })
        #expect(Self.problem(link, on: page) != nil)
    }
}
