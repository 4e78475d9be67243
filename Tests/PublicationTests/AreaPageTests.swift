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

    @Test func aVerdictNamesTheFigureItWasMadeFrom() throws {
        #expect(try !Self.page("areas/a.html").contains(", here"))
        let content = BoardSample.content { estimates in
            for place in estimates.indices where estimates[place].area == "A" {
                guard estimates[place].indicator == "arrest_rate",
                    estimates[place].period == Period(financialYear: 2019)
                else { continue }
                var later = estimates[place]
                later.period = Period(financialYear: 2020)
                later.value = 31
                later.standing = Standing(grade: .disputed, checks: [], reason: "It is in doubt.")
                estimates.append(later)
                break
            }
        }
        let page = try #require(Site(content).text("areas/a.html"))
        let row = page.split(separator: "<tr").first { $0.contains("31.0 per 100") }
        #expect(row?.contains("; with 23.0 per 100, 2019/20, here") == true)
        #expect(row?.contains("22.0 per 100 in 2018/19, then 23.0 per 100 in 2019/20") == true)
    }

    @Test func modelledFiguresDoNotDateTheOthers() throws {
        let content = BoardSample.content { estimates in
            var modelled = estimates[1]
            modelled.period = Period(financialYear: 2030)
            modelled.caveats = [Caveat("synthetic", "the national rate applied to the population")]
            estimates.append(modelled)
        }
        let page = try #require(Site(content).text("areas/a.html"))
        #expect(page.contains("for periods from 1 April 2016 to 31 March 2020"))
        let home = try #require(Site(content).text("index.html"))
        #expect(home.contains("for periods from 1 April 2016 to 31 March 2020"))
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

    /// The districts of a county with a rate make a map on the page of the county, not on that of its force.
    @Test func theDistrictsOfACountyAreOnAMap() throws {
        let codes = (234...239).map { AreaCode(rawValue: "E07000\($0)") }
        let districts = codes.map {
            Area(code: $0, name: "District \($0.rawValue.suffix(1))", level: .district)
        }
        let county = Area(code: "E10000034", name: "Worcestershire", level: .county)
        let force = Area(code: "E23000016", name: "West Mercia", level: .force)
        let model = BoardSample.estimates[0]
        let estimates = codes.enumerated().map { place, code in
            var estimate = model
            (estimate.area, estimate.value) = (code, 10 + Double(place))
            estimate.standing = .sound
            return estimate
        }
        let names = Dictionary(
            uniqueKeysWithValues: (districts + [county, force]).map { ($0.code, $0.name) })
        let assessment = Assessment(
            modules: [BoardSample.module], estimates: estimates, surroundings: Surroundings(names: names))
        let content = ReportContent(
            areas: [force], benchmark: nil, local: [force.code: [county] + districts],
            places: [force, county] + districts,
            parents: Dictionary(
                uniqueKeysWithValues: codes.map { ($0, county.code) } + [(county.code, force.code)]),
            assessment: assessment,
            review: assessment.review(ReviewScope(areas: [force.code], benchmark: nil)),
            names: names, contradictions: [], failures: [], documents: [:], figures: [:],
            licenceNotice: "OGL",
            madeOn: nil)
        let page = try #require(Site(content).text("areas/e10000034.html"))
        #expect(
            page.contains(
                "Arrests per 100 crimes: from 10.0 per 100 in District 4 to 15.0 per 100 in District 9"))
        #expect(
            page.split(separator: "<svg class=\"map\"").count == 2 && page.contains("map-arrest-rate-land"))
        expectWellFormed(page)
        let above = try #require(Site(content).text("areas/e23000016.html"))
        #expect(!above.contains("<svg class=\"map\""))
    }
}
