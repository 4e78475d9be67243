import Assessment
import FrameworkModel
import Publication
import Testing

@Suite struct BoardReportTests {
    private static let site = Site(BoardSample.content())

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
        ("index", "Their figures are for periods from 1 April 2016 to 31 March 2020."),
        ("index", "Made on 1 June 2021."),
        ("index", "Arrests per 100 crimes: Alder is worse than England and Wales (lower)"),
        ("index", "corrected p &lt; 0.001"), ("index", "Modules that gave no result"),
        ("index", "What to do: mend it."), ("index", "it stopped with signal 4"),
        ("index", "figures that would complete comparisons are missing; the packs say who holds them: <a"),
        ("index", " more are on the pages of the <a href=\"indicators/index.html\">indicators</a>."),
        ("indicators/repeat-rate", "Alder is lower than England and Wales"),
        ("indicators/repeat-rate", "Read with: crimes per 1,000 people"),
        ("indicators/crime-rate", "Neither direction is better in itself"),
        ("indicators/crime-rate", "Events may repeat"),
        ("indicators/crimes", "Areas of different size are not compared by a count or an amount."),
        ("indicators/crimes", "National counts would dwarf the others"),
        ("indicators/stated", "not given"), ("indicators/arrest-rate", "police records, published"),
        ("indicators/arrest-rate", "From 1 July 2023: counting rules changed."),
        ("indicators/arrest-rate", "Do more &amp; better"),
        ("indicators/arrest-rate", "https://example.org/plan?a=1&amp;b=2"),
        ("indicators/undated", "not compared, because both sides have no period in the source"),
        ("areas/a", "no period given"), ("areas/a", "withheld: small number"),
        ("areas/a", "Victims offered support"), ("areas/a", "the support service"),
        ("index", "cannot say, no counts were published to test with"),
        ("index", "Caveat: 80 is an approximate figure"),
        ("contradictions", "Contradictions in published figures"), ("contradictions", "12 instead of 13"),
        ("contradictions", "no single correction"), ("contradictions", "<code>unknown</code>"),
        ("contradictions", "Strategy &lt;2019&gt; (Office)"),
        ("holding-to-account-alder", "contradictions.html#check-001\">check-001</a></th>"),
    ])
    func says(_ path: String, _ words: String) throws {
        #expect(try #require(Self.site.text("\(path).html")).contains(words))
    }

    @Test(arguments: [
        "Its last message", "..</", "nan", "NaN", "inf ", "Optional(", "<script", "<img", "<link", "src=",
        "url(", "@import", "Crimes per 1,000 people: Alder is worse",
        "Crimes per 1,000 people: Alder is better",
        "Repeat victim rate: Alder is better", "Repeat victim rate: Alder is worse", ", )", "()",
        "<td></td><td>", ">1 figures", "stand with the indicators below", "<ul>\n</ul>",
    ])
    func neverSays(_ words: String) throws {
        #expect(try !BoardSample.page().contains(words))
    }

    @Test(arguments: [
        ("areas/a", "Alder South"), ("areas/a2", "Arrests per 100 crimes"),
        ("indicators/arrest-rate", "Alder South"), ("indicators/arrest-rate", ">Alder</a>"),
    ])
    func aDisputedFigureIsMarkedWhereverItStands(path: String, name: String) throws {
        let page = try #require(Self.site.text("\(path).html"))
        let rows = page.split(separator: "<tr").filter {
            $0.contains(name) && $0.contains("data-label=\"Value") && $0.contains(">20.0 per 100")
        }
        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { $0.contains("<b>disputed</b>") })
    }

    @Test func aDisputedFigureIsMarkedInADrawing() throws {
        #expect(try BoardSample.page().contains("20.0, disputed</text>"))
    }

    @Test func everyPageIsWellFormed() throws {
        for path in Self.site.paths { expectWellFormed(try #require(Self.site.text(path)), path) }
    }
}
