import Assessment
import FrameworkModel
import Publication
import Testing

@Suite struct AreaPageTests {
    private static let site = Site(BoardSample.content())

    private static func page(_ path: String) throws -> String {
        try #require(site.text(path), "no page \(path)")
    }

    @Test func everyAreaHasAPage() {
        let expected = ["areas/index.html", "areas/a.html", "areas/a1.html", "areas/k04000001.html"]
        #expect(Set(expected).isSubset(of: Self.site.paths))
    }

    @Test(arguments: [
        "The areas of the packs", "Police force area with 2 local areas.", "<h3>Alder</h3>",
        "<a href=\"../areas/a1.html\">Alder North</a> (1)", "Birch &amp; Beech", "Nations and regions",
    ])
    func theListSays(_ words: String) throws {
        #expect(try Self.page("areas/index.html").contains(words))
    }

    @Test(arguments: [
        "aria-current=\"page\">Alder</span>", "7 of 8 indicators have a figure here",
        "for periods from 1 April 2016 to 31 March 2020",
        "<a href=\"../indicators/arrest-rate.html\">Arrests per 100 crimes</a>: Alder is worse than",
        "all tests shown together for", "withheld: small number", "no period given",
        "Against England and Wales", "like for like", "Held by the police force and the support service",
        "<a href=\"../indicators/absent.html\">Victims offered support</a>",
        "<a href=\"../areas/a2.html\">Alder South</a>", "<b>disputed</b>",
        "<a href=\"https://example.org/plan?a=1&amp;b=2\">Original", "police records, published",
        "2,300 / 10,000",
    ])
    func theForceSays(_ words: String) throws {
        #expect(try Self.page("areas/a.html").contains(words))
    }

    @Test(arguments: [
        "areas/a.html", "areas/a1.html", "areas/a2.html", "areas/b.html", "areas/k04000001.html",
    ])
    func isWellFormed(_ path: String) throws {
        expectWellFormed(try Self.page(path))
    }

    @Test func aDistrictLeadsUpToItsForceAndKeepsWhatIsWithheld() throws {
        let page = try Self.page("areas/a1.html")
        #expect(page.contains("<li><a href=\"../areas/a.html\">Alder</a></li>"))
        #expect(page.contains("withheld: small number"))
        #expect(!page.contains("Questions to ask"))
    }

    @Test func anAreaWithModelledFiguresAloneIsNotJudged() throws {
        let content = BoardSample.content { estimates in
            estimates.removeAll { $0.area == "A1" }
            var modelled = estimates[1]
            modelled.area = "A1"
            modelled.caveats = [Caveat("synthetic", "the national rate applied to the population")]
            estimates.append(modelled)
        }
        let page = try #require(Site(content).text("areas/a1.html"))
        #expect(page.contains("Nothing can stand out here."))
        #expect(page.contains("how many victims to expect"))
        #expect(!page.contains("better than") && !page.contains("worse than"))
    }

    @Test func theBenchmarkIsNotSetAgainstItself() throws {
        #expect(try !Self.page("areas/k04000001.html").contains("Against England and Wales"))
    }

    @Test func equalContentGivesEqualBytes() throws {
        let first = try Self.page("areas/a.html")
        #expect(Site(BoardSample.content()).text("areas/a.html") == first)
    }
}
