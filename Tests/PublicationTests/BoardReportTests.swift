import Assessment
import FrameworkModel
import Publication
import Testing

@Suite struct BoardReportTests {
    @Test func equalContentGivesEqualBytes() throws {
        let first = try BoardSample.page()
        for _ in 0..<3 { #expect(try BoardSample.page() == first) }
    }

    @Test func theBenchmarkMayBeOneOfTheAreas() throws {
        let site = Site(BoardSample.content(benchmark: BoardSample.areas[0]))
        let page = try #require(site.text("index.html"))
        #expect(page.contains("<h1>Domestic abuse: Alder, Birch &amp; Beech and Cedar</h1>"))
        #expect(!page.contains("set against Alder"))
    }

    @Test(arguments: [
        "Their figures are for periods from 1 April 2016 to 31 March 2020.", "Made on 1 June 2021.",
        "Arrests per 100 crimes: Alder is worse than England and Wales (lower)",
        "Alder is lower than England and Wales", "corrected p &lt; 0.001",
        "Read with: crimes per 1,000 people", "Neither direction is better in itself",
        "cannot say, no counts were published to test with", "Caveat: 80 is an approximate figure",
        "not compared, because both sides have no period in the source", "no period given",
        "withheld: small number", "Contradictions in published figures", "12 instead of 13",
        "no single correction", "<code>unknown</code>", "Strategy &lt;2019&gt; (Office)",
        "Modules that gave no result", "What to do: mend it.", "it stopped with signal 4",
        "Victims offered support", "the support service", "Events may repeat", "not given",
        "police records, published",
        "Areas of different size are not compared by a count or an amount.",
        "https://example.org/plan?a=1&amp;b=2", "From 1 July 2023: counting rules changed.",
        "National counts would dwarf the others", "Do more &amp; better",
    ])
    func says(_ words: String) throws {
        #expect(try BoardSample.page().contains(words))
    }

    @Test(arguments: [
        "Its last words", "..</", "nan", "NaN", "inf ", "Optional(", "<script", "<img", "<link", "src=",
        "url(", "@import", "Crimes per 1,000 people: Alder is worse",
        "Crimes per 1,000 people: Alder is better",
        "Repeat victim rate: Alder is better", "Repeat victim rate: Alder is worse", ", )", "()",
        "<td></td><td>", ">1 figures", "<ul>\n</ul>",
    ])
    func neverSays(_ words: String) throws {
        #expect(try !BoardSample.page().contains(words))
    }

    @Test func aDisputedFigureIsMarkedWhereverItStands() throws {
        let page = try BoardSample.page()
        let rows = page.split(separator: "<tr").filter {
            $0.contains("Alder, 2016/17") || $0.contains("Alder South")
        }
        #expect(rows.contains { $0.contains("<b>disputed</b>") })
        #expect(page.contains("20.0, disputed</text>"))
    }

    @Test func headingsAreInOrderIdentifiersUniqueAndLinksLead() throws {
        let site = Site(BoardSample.content())
        for path in site.paths {
            let page = try #require(site.text(path))
            var level = 0
            for piece in page.split(separator: "<h").dropFirst() {
                guard let next = piece.first?.wholeNumberValue else { continue }
                #expect(
                    next <= level + 1, "\(path): a heading of level \(next) follows one of level \(level)")
                level = next
            }
            let identifiers = page.split(separator: " id=\"").dropFirst().compactMap {
                $0.split(separator: "\"").first
            }
            #expect(Set(identifiers).count == identifiers.count, "\(path)")
            for target in page.split(separator: "href=\"#").dropFirst() {
                let name = target.split(separator: "\"").first ?? ""
                #expect(identifiers.contains(name), "\(path): nothing is named \(name)")
            }
        }
    }

    @Test func everyTagIsClosed() throws {
        let page = try BoardSample.page()
        for name in [
            "table", "tr", "td", "th", "ul", "li", "dl", "div", "section", "article", "svg", "p", "b",
        ] {
            let opened = page.split(separator: "<\(name)>").count + page.split(separator: "<\(name) ").count
            let closed = page.split(separator: "</\(name)>").count
            #expect(opened - 1 == closed, "<\(name)>")
        }
    }
}
