import Assessment
import Foundation
import FrameworkModel
import Publication
import Testing

@Suite struct BoardPackTests {
    private func section(_ page: String, _ priority: String) -> Substring {
        guard let start = page.range(of: "<h2>\(priority)</h2>"),
            let end = page[start.upperBound...].range(of: "</section>")
        else { return "" }
        return page[start.upperBound..<end.lowerBound]
    }

    @Test func eachPriorityIsAPage() {
        let page = PackSample(courses: [.better]).board
        #expect(page.contains("<h1>Board: Alder &amp; Ash</h1>"))
        #expect(page.components(separatedBy: "<section class=\"page pk-board\">").count - 1 == 4)
        for priority in ["Prevention", "Provision", "Partnership", "Pursuing perpetrators"] {
            #expect(page.contains("<h2>\(priority)</h2>"))
        }
        #expect(section(page, "Prevention").contains("Beyond chance, share 0 became better."))
        #expect(section(page, "Provision").contains("No indicator of this priority has a figure for Alder"))
    }

    @Test func countAndPeriodStandBesideEveryRate() {
        let part = section(PackSample(courses: [.better]).board, "Prevention")
        #expect(
            part.contains(
                "60.0 % <span class=\"pk-line\">600 of 1,000</span> <span class=\"pk-line muted\">2018/19</span>"
            ))
        #expect(
            part.contains(
                "40.0 % <span class=\"pk-line\">400 of 1,000</span> <span class=\"pk-line muted\">2017/18</span>"
            ))
        #expect(part.contains("data-label=\"Two years before\">none</td>"))
        #expect(part.contains("No figure of a quarter has been supplied."))
    }

    @Test func theLatestQuarterHasItsColumn() throws {
        let start = try #require(Day(year: 2019, month: 4, day: 1))
        let end = try #require(Day(year: 2019, month: 6, day: 30))
        var sample = PackSample(courses: [.better])
        var quarter = PackSample.share(0, "A", 2018, 150, of: 250)
        quarter.period = Period(start: start, end: end)
        sample.estimates = [quarter]
        let part = section(sample.board, "Prevention")
        #expect(
            part.contains("data-label=\"Latest quarter\">60.0 % <span class=\"pk-line\">150 of 250</span>"))
        #expect(part.contains("Apr to Jun 2019"))
        #expect(!part.contains("No figure of a quarter"))
    }

    @Test(arguments: [
        (Indicator.Kind.outcome, nil, "baseline being set"), (.context, nil, "none: context"),
        (.outcome, 70.0, "70.0 % by 31 March 2021"),
    ])
    func theTargetOrThatABaselineIsBeingSet(kind: Indicator.Kind, value: Double?, words: String) {
        var sample = PackSample(courses: [.better])
        sample.kind = kind
        sample.targets =
            value.map { [Target(indicator: "share0", value: $0, due: Day(year: 2021, month: 3, day: 31))] }
            ?? []
        #expect(section(sample.board, "Prevention").contains("data-label=\"Target\">\(words)</td>"))
    }

    @Test(arguments: [
        (Indicator.Accountability.population, "population: many partners together"),
        (.performance, "performance: the police force"),
    ])
    func whoAnswersIsNamed(accountability: Indicator.Accountability, words: String) {
        var sample = PackSample(courses: [.better])
        sample.accountability = accountability
        #expect(section(sample.board, "Prevention").contains("data-label=\"Who answers\">\(words)</td>"))
    }

    @Test func theBenchmarkIsSetBesideInWords() {
        var sample = PackSample(courses: [.better])
        #expect(
            section(sample.board, "Prevention").contains("data-label=\"Against the benchmark\">none</td>"))
        sample.hasBenchmark = true
        let part = section(sample.board, "Prevention")
        #expect(part.contains("data-label=\"Against England and Wales\">better: 40.0 % there (2018/19)</td>"))
    }

    @Test(arguments: [
        ("undated", "no period given"), ("withheld", "withheld: small number"),
        ("disputed", "<b>disputed</b>"),
    ])
    func oddFiguresAreSaidInTheirCell(oddity: String, words: String) {
        var sample = PackSample(courses: [.single])
        sample.change = { estimates in
            for place in estimates.indices {
                switch oddity {
                case "undated": estimates[place].period = nil
                case "withheld":
                    estimates[place].value = nil
                    estimates[place].withheld = .suppressed
                    estimates[place].numerator = nil
                    estimates[place].interval = nil
                default:
                    estimates[place].standing = Standing(
                        grade: .disputed, checks: ["c"], reason: "It is in doubt.")
                }
            }
        }
        let cell = section(sample.board, "Prevention").split(separator: "data-label=\"Latest year\"").last
        #expect(cell?.prefix(120).contains(words) == true)
    }

    @Test func theBenchmarkNamesTheFigureItWasSetAgainst() {
        var sample = PackSample(courses: [.better])
        sample.hasBenchmark = true
        sample.estimates = [PackSample.share(0, "A", 2019, 700)]
        #expect(
            section(sample.board, "Prevention").contains(
                "better: 40.0 % there, 60.0 % here (2018/19)</td>"))
    }

    @Test func aBenchmarkThatIsNotComparedIsNotDrawn() throws {
        var sample = PackSample(courses: [.better])
        sample.hasBenchmark = true
        let drawing = { (page: String) in section(page, "Prevention").split(separator: "<svg").last }
        #expect(try #require(drawing(sample.board)).contains("England and Wales, 2018/19"))
        sample.change = { estimates in
            for place in estimates.indices where estimates[place].area == .englandAndWales {
                estimates[place].period = Period(financialYear: 2011)
            }
        }
        #expect(try !#require(drawing(sample.board)).contains("England and Wales, 2011/12"))
        #expect(section(sample.board, "Prevention").contains(">not compared</td>"))
    }

    @Test func whatStandsOutComesFirstAndSaysBesideWhom() {
        var sample = PackSample(courses: Array(repeating: .still, count: 8) + [.better])
        sample.estimates = [PackSample.share(8, "B", 2018, 300)]
        let part = section(sample.board, "Prevention")
        #expect(part.contains("<th scope=\"row\">Share 8"))
        #expect(part.contains("Alder &amp; Ash is better than Birch for share 8."))
    }

    @Test func publishedFiguresAreHeldByNobody() {
        var sample = PackSample(courses: [.better, .absent])
        sample.stage = .survey
        sample.heldBy = "the statisticians"
        #expect(
            section(sample.board, "Prevention").contains(
                "Share 1 (only published figures exist)"))
    }

    @Test func whatHasNoFigureIsNamedWithItsHolder() {
        let part = section(PackSample(courses: [.better, .absent, .absent, .absent]).board, "Prevention")
        #expect(
            part.contains(
                "Share 1, Share 2 and 1 other (held by the police force)"))
        #expect(!part.contains("<th scope=\"row\">Share 1"))
    }

    @Test func aPageHoldsSevenRowsAndNamesTheRest() {
        let part = section(PackSample(courses: Array(repeating: .still, count: 9)).board, "Prevention")
        #expect(part.components(separatedBy: "<th scope=\"row\">").count - 1 == 7)
        #expect(part.contains("on pages of their own:</strong> Share 7; Share 8."))
        #expect(part.components(separatedBy: "<figure>").count - 1 == 2)
    }

    @Test func outcomesComeBeforeContext() {
        var sample = PackSample(courses: [.still])
        sample.kind = .context
        sample.further = [
            PackSample.indicator(
                "asked", "Asked", .higherIsBetter("it helps"),
                .proportion(numerator: "other", denominator: "base0", stated: nil, by: .whole), .percent)
        ]
        var asked = PackSample.share(0, "A", 2018, 500)
        asked.indicator = "asked"
        sample.estimates = [asked]
        let rows = section(sample.board, "Prevention").matches(of: /<th scope="row">([^<]+)/).map {
            String($0.output.1)
        }
        #expect(rows == ["Asked", "Share 0"])
    }

    @Test func aDraftIsNotForABoard() {
        var sample = PackSample(courses: [.better])
        sample.maturity = .draft
        let part = section(sample.board, "Prevention")
        #expect(!part.contains("<table>") && part.contains("Share 0 (draft)"))
    }

    @Test func moreRecordedIsNeverWorse() {
        let page = PackSample(courses: [.moved]).board
        #expect(page.contains("Beyond chance, share 0 rose."))
        #expect(
            page.contains(
                "Rose, fell, higher and lower are no judgement: neither direction is better by itself."))
        #expect(!section(page, "Prevention").contains("worse") && !page.contains("became"))
    }

    @Test func aCompanionIsSaidToBeTheReasonForNoJudgement() {
        #expect(
            PackSample(courses: [.better, .companioned]).board.contains(
                "are no judgement: the figure must be read with its companion."))
    }
}
