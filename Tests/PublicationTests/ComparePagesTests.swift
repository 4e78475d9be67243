import FrameworkModel
import Publication
import Testing

/// The compare page of a folder: the areas of the packs, without choosers.
@Suite struct ComparePagesTests {
    @Test func aFolderComparesTheAreasOfThePacks() throws {
        let site = Site(BoardSample.content())
        let page = try #require(site.text("compare.html"))
        #expect(page.contains("Alder beside Birch &amp; Beech and Cedar, set against England and Wales"))
        #expect(!page.contains("<form") && !page.contains("compare?"))
        #expect(page.contains("All: worse (2019/20)"))
        #expect(page.contains("not compared, crimes recorded depends on the size of the area"))
        #expect(page.contains("withheld: small number"))
    }

    @Test func aSoundFigureStandsBeforeADisputedOne() throws {
        let content = BoardSample.content { estimates in
            guard
                let last = estimates.lastIndex(where: { $0.indicator == "arrest_rate" && $0.area == "A" })
            else { return }
            var disputed = estimates[last]
            disputed.value = 77.7
            disputed.standing = Standing(grade: .disputed, checks: [], reason: "It is in doubt.")
            estimates.append(disputed)
            estimates.insert(disputed, at: 0)
        }
        let page = try #require(Site(content).text("compare.html"))
        #expect(page.contains("23.0 per 100 <span") && !page.contains("77.7 per 100 <span"))
    }

    /// Refusals name their rule; a pair without a figure on one side is told by the empty cell.
    @Test func whatIsMissingIsSaidOnce() throws {
        let page = try #require(Site(BoardSample.content()).text("compare.html"))
        #expect(page.contains("not compared, a figure is missing"))
        #expect(page.contains("Without a figure for any of these areas"))
        #expect(page.contains("Victims offered support"))
    }

    @Test func oneAreaWithoutBenchmarkHasNothingToCompareWith() {
        let content = BoardSample.content(benchmark: nil)
        let alone = ReportContent(
            areas: Array(content.areas.prefix(1)), benchmark: nil, local: [:], places: content.places,
            assessment: content.assessment, review: content.review, names: content.names,
            contradictions: [], failures: [], documents: [:], figures: [:], licenceNotice: "OGL", madeOn: nil)
        #expect(Site(alone).text("compare.html") == nil)
    }

    @Test(arguments: [
        (Period(financialYear: 2018), "2018/19"), (Period(text: "2018"), "2018"),
        (Period(text: "2018-04-01..2018-06-30"), "2018-04-01..2018-06-30"),
        (Period(text: "2018-04-01..2018-04-01"), "2018-04-01..2018-04-01"),
    ])
    func keysOfPeriodsAreReadBack(period: Period?, key: String) throws {
        let period = try #require(period)
        #expect(period.key == key)
        #expect(Period(text: period.key) == period)
    }
}
