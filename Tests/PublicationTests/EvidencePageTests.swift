import Assessment
import FrameworkModel
import Publication
import Testing

@Suite("Pages of published figures") struct EvidencePageTests {
    /// The content of a board with some printed figures of one document, one of them withheld.
    private static func site(figures count: Int = 3, withheld: Set<String> = ["f2"]) -> Site {
        let figures = (1...count).map { number in
            Observation(
                id: "f\(number)", area: "A", measure: number == 1 ? "arrests" : "cases_opened",
                value: Double(7_000 + number), unit: .count, document: "plan",
                locator: "Chapter \(number) <table>")
        }
        return Site(BoardSample.content(listing: FigureListing(figures: figures, withheld: withheld)))
    }

    @Test func everyFigureStandsWithItsPlace() throws {
        let page = try #require(Self.site().text("evidence/plan.html"))
        for words in ["f1", "7,001", "Chapter 1 &lt;table&gt;", "Arrests recorded", "7,003", "cases opened"] {
            #expect(page.contains(words), "\(words) is missing")
        }
    }

    @Test func aWithheldValueStandsNowhere() throws {
        let site = Self.site()
        for path in site.paths {
            let page = try #require(site.text(path))
            #expect(!page.contains("7,002"), "\(path) shows a withheld figure")
        }
        let page = try #require(site.text("evidence/plan.html"))
        #expect(page.contains("[c]") && page.contains("1 value is withheld"))
    }

    @Test func aContradictionWithAWithheldFigureIsNotPutInWords() throws {
        let open = try #require(Self.site(withheld: []).text("contradictions.html"))
        #expect(open.contains("7 + 5 is 12, not 13") && open.contains("12 instead of 13"))
        let closed = try #require(Self.site(withheld: ["f1"]).text("contradictions.html"))
        #expect(!closed.contains("7 + 5 is 12") && !closed.contains("12 instead of 13"))
        #expect(closed.contains("check-001") && closed.contains("no repair"))
    }

    @Test(arguments: [(199, 1), (200, 1), (201, 2), (401, 3)])
    func aLongDocumentIsGivenInParts(figures: Int, pages: Int) throws {
        let site = Self.site(figures: figures)
        let paths = site.paths.filter { $0.hasPrefix("evidence/plan") }
        #expect(paths.count == pages)
        let shown = try paths.map { path in
            try #require(site.text(path)).ranges(of: "<code id=\"f").count
        }
        #expect(shown.reduce(0, +) == figures && shown.allSatisfy { $0 <= 200 })
    }

    @Test func whatIsKnownOfADocumentIsSaid() throws {
        let page = try #require(Self.site().text("evidence/plan.html"))
        for words in [
            "Strategy &lt;2019&gt;", "https://example.org/plan?a=1&amp;b=2", "OGL", "transcribed from a page",
        ] {
            #expect(page.contains(words), "\(words) is missing")
        }
    }
}
