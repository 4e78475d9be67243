import Assessment
import FrameworkModel
import Publication
import Testing

@Suite struct IndicatorPageTests {
    private static let site = Site(BoardSample.content())

    private static func page(_ path: String) throws -> String {
        try #require(site.text(path), "no page \(path)")
    }

    @Test func everyDeclaredIndicatorHasAPage() {
        let expected = ["index", "arrest-rate", "repeat-rate", "absent", "withheld"].map {
            "indicators/\($0).html"
        }
        #expect(Set(expected).isSubset(of: Self.site.paths))
    }

    @Test(arguments: [
        "8 indicators are declared; 7 have a figure somewhere.", "Without any figure",
        "Held by the police force and the support service", "lower is better",
        "<td data-label=\"Who answers\">the police force</td>",
        "<td data-label=\"Latest period\">2019/20</td>", "higher is better",
    ])
    func theListSays(_ words: String) throws {
        #expect(try Self.page("indicators/index.html").contains(words))
    }

    @Test(arguments: [
        "Why it was selected", "Boards ask for it.",
        "Strategy &lt;2019&gt; (Office), 3: Do more &amp; better",
        "Arrests recorded. Counted in arrests; police records; held by the police force.",
        "100 times the numerator, divided by the denominator.", "may exceed 100",
        "Source and status", "printed in a published document", "What is not in it",
        "neither is what was not flagged as such", "Quality of the figures",
        "Of 17 figures, no check of the arithmetic speaks against 15; 2 are disputed.",
        "Alder, 2016/17, 20.0 per 100, disputed: 7 + 5 is 12, not 13 (", "It counts crimes.",
        "7 + 5 is 12, not 13", "check-001", "How to read it", "Higher is better: victims are safer.",
        "Performance: the police force.", "What this cannot tell you", "It cannot tell why.",
        "From 1 July 2023: counting rules changed.", "All values", "data/values.csv",
        "What would answer a question about it", "Counts by quarter.", "2,300 / 10,000", "corrected p",
        "id=\"source-1\"", "<svg",
    ])
    func theIndicatorSays(_ words: String) throws {
        #expect(try Self.page("indicators/arrest-rate.html").contains(words))
    }

    @Test(arguments: [
        ("repeat-rate", "Alone it is called neither better nor worse."),
        ("repeat-rate", "<a href=\"../indicators/crime-rate.html\">Crimes per 1,000 people</a>."),
        ("withheld", "2 figures are withheld to protect small counts; withheld is not zero."),
        ("absent", "Nobody has published or supplied a figure yet. That is not zero."),
        ("absent", "The data are held by the police force and the support service."),
        ("crimes", "Areas of different size are not compared by a count or an amount."),
        ("crimes", "No check of the arithmetic speaks against any of the 16 figures."),
        ("crimes", "No commitment of a strategy asks for it."),
        ("undated", "not compared, because both sides have no period in the source"),
        ("crime-rate", "It does not say whether anybody does well or badly."),
        ("stated", "cannot say"),
    ])
    func says(_ indicator: String, _ words: String) throws {
        #expect(try Self.page("indicators/\(indicator).html").contains(words))
    }

    @Test func anIndicatorWithACompanionIsNeverBetterOrWorse() throws {
        let page = try Self.page("indicators/repeat-rate.html")
        #expect(!page.contains(" is better than") && !page.contains(" is worse than"))
    }

    @Test func aWithheldValueShowsNoNumberAnywhere() throws {
        let page = try Self.page("indicators/withheld.html")
        #expect(page.contains("withheld: small number"))
        #expect(!page.contains("data-label=\"Value\">0") && !page.contains("<svg"))
    }

    @Test func manyValuesAreCutToTheLatestAndSaySo() throws {
        let content = BoardSample.content { estimates in
            let model = estimates[1]
            for year in 1900..<2000 {
                for area in ["A", "B"] {
                    var earlier = model
                    earlier.area = AreaCode(rawValue: area)
                    earlier.period = Period(financialYear: year)
                    estimates.append(earlier)
                }
            }
        }
        let page = try #require(Site(content).text("indicators/repeat-rate.html"))
        #expect(page.contains("Shown are the 4 latest values"))
        #expect(page.contains("All 216 values"))
    }

    @Test(arguments: [(Maturity?.some(.draft), true), (.some(.official), false), (nil, true)])
    func draftsAreMarked(_ maturity: Maturity?, _ isMarked: Bool) throws {
        let site = Site(Sample.content(maturity: maturity))
        let page = try #require(site.text("indicators/rate.html"))
        #expect(page.contains("<b>Draft.</b>") == isMarked)
    }

    @Test func aDeprecatedIndicatorSaysWhatToUse() throws {
        let since = try #require(Day(year: 2026, month: 1, day: 1))
        let removal = try #require(Day(year: 2027, month: 1, day: 1))
        let deprecation = Deprecation(since: since, removal: removal, reason: "it was never asked for")
        let site = Site(Sample.content(deprecation: deprecation))
        let page = try #require(site.text("indicators/rate.html"))
        #expect(page.contains("<b>To be removed.</b> Not to be used since 1 January 2026"))
    }

    private static func section(_ name: String, _ page: String) throws -> Substring {
        let start = try #require(page.firstRange(of: "<section id=\"\(name)\">")).lowerBound
        return page[start...].prefix(
            upTo: page[start...].firstRange(of: "</section>")?.lowerBound ?? page.endIndex)
    }

    /// The drawing has up to five periods of each area, and the table below it all of them.
    @Test func everyNumberDrawnStandsInTheTableBelow() throws {
        let section = try Self.section("latest", Self.page("indicators/arrest-rate.html"))
        let said = try #require(section.firstMatch(of: /<desc>([^<]*)<\/desc>/)).output.1
        let drawn = said.replacing("&amp;", with: "&").split(separator: "; ")
        #expect(drawn.count > 4)
        let table = section[(section.firstRange(of: "<table>")?.upperBound ?? section.startIndex)...]
        for row in drawn {
            let number = try #require(row.firstMatch(of: /: ([0-9.]+)/)).output.1
            #expect(table.contains("data-label=\"Value\">\(number) per 100"), "\(row)")
        }
        #expect(table.contains("Latest and earlier figures of"))
    }

    @Test func aDisputedFigureMakesNoHeadlineBesideASoundOne() throws {
        func title(_ change: (inout [Estimate]) -> Void) throws -> String {
            let page = try #require(Site(BoardSample.content(change: change)).text("indicators/stated.html"))
            let match = try Self.section("latest", page).firstMatch(of: /class="figure-title">([^<]*)</)
            return String(try #require(match).output.1)
        }
        let doubt = Standing(grade: .disputed, checks: [], reason: "r")
        let beside = try title { estimates in
            for estimate in estimates where estimate.indicator == "stated" && estimate.area == "B" {
                var other = estimate
                (other.value, other.standing) = (44, doubt)
                estimates.insert(other, at: 0)
            }
        }
        #expect(beside == "Alder 82.5 %, Birch &amp; Beech about 80.0 %, 2018/19")
        let alone = try title { estimates in
            for place in estimates.indices where estimates[place].indicator == "stated" {
                estimates[place].standing = doubt
            }
        }
        #expect(alone == "Alder 82.5 %, disputed, Birch &amp; Beech about 80.0 %, disputed, 2018/19")
    }
}
