import Assessment
import Foundation
import FrameworkModel
import Publication
import Testing

@Suite struct HoldingToAccountTests {
    /// The part of a page from one heading to another.
    private func part(_ page: String, from start: String, to end: String) -> Substring {
        guard let first = page.range(of: start), let last = page[first.upperBound...].range(of: end) else {
            return ""
        }
        return page[first.upperBound..<last.lowerBound]
    }

    private func better(_ page: String) -> Substring { part(page, from: ">Better</h3>", to: "<h3") }
    private func worse(_ page: String) -> Substring { part(page, from: ">Worse</h3>", to: "<h3") }
    private func moved(_ page: String) -> Substring {
        part(page, from: "neither better nor worse</h3>", to: "<h3")
    }
    private func unknown(_ page: String) -> Substring { part(page, from: ">Unknown</h3>", to: "</section>") }

    @Test func eachAreaHasItsPack() {
        let site = Site(PackSample(courses: [.better]).content)
        for (path, title) in [
            ("holding-to-account-alder-ash", "Alder &amp; Ash"), ("holding-to-account-birch", "Birch"),
        ] {
            let page = site.text("\(path).html") ?? ""
            #expect(page.contains("<h1>Holding to account: \(title)</h1>"))
            #expect(page.contains("<body class=\"pack\">"))
        }
    }

    @Test func thePacksPageListsWhatIsThere() {
        let content = PackSample(courses: [.better]).content
        let all = Site(content).text("packs.html") ?? ""
        #expect(all.contains("holding-to-account-alder-ash.html") && all.contains("board-birch.html"))
        let accounts = Site(content, pack: .holdingToAccount).text("packs.html") ?? ""
        #expect(accounts.contains("holding-to-account-birch.html"))
        #expect(!accounts.contains("board-") && !accounts.contains("annual.html"))
    }

    @Test(arguments: [
        (0, "No indicator is shown to have become better."),
        (2, "No other indicator is shown to have become better."),
        (3, ""), (5, ""),
    ])
    func fewerThanThreeIsSaidAndNeverPadded(count: Int, words: String) {
        let page = PackSample(
            courses: Array(repeating: .better, count: count) + [.still, .moved, .worse]
        ).account
        let block = better(page)
        #expect(block.components(separatedBy: "<figure>").count - 1 == min(count, 3))
        #expect(words.isEmpty ? !block.contains("is shown to have") : block.contains(words))
        #expect(worse(page).contains("became worse: it fell from"))
        #expect(worse(page).contains("No other indicator is shown to have become worse."))
    }

    @Test func aMovementWithoutADirectionFillsNeitherColumn() {
        let page = PackSample(courses: [.moved, .companioned]).account
        #expect(better(page).contains("No indicator") && worse(page).contains("No indicator"))
        #expect(moved(page).contains("Neither direction is better."))
        #expect(moved(page).contains("Higher is better only if its companion bears it out."))
        #expect(!page.contains("became worse") && !page.contains("became better"))
    }

    @Test func aCountAndItsShareAreOneMatter() {
        var sample = PackSample(courses: [.better])
        sample.further = [
            PackSample.indicator(
                "count0", "Count 0", .higherIsBetter("it helps"), .count(of: "events0", by: .whole), .count)
        ]
        sample.estimates = [(2017, 400.0), (2018, 600.0)].map { year, events in
            Estimate(
                indicator: "count0", definitionVersion: 1, area: "A", period: Period(financialYear: year),
                value: events, unit: .count, numerator: Quantity(measure: "events0", value: events),
                basis: "crimes", stage: .police)
        }
        #expect(sample.content.review.findings.contains { $0.indicator.id == "count0" })
        let block = better(sample.account)
        #expect(block.contains("Share 0 became better") && !block.contains("Count 0"))
    }

    @Test(arguments: [
        (PackSample.Course.still, "a change cannot be told from chance", "A next figure of"),
        (.single, "has no figure of the year before", "The same for 2017/18, from the police force."),
        (
            .absent, "there is no figure for Alder &amp; Ash",
            "The events1 and The base1, from the police force."
        ),
    ])
    func whatIsUnknownSaysWhatWouldDecideIt(course: PackSample.Course, words: String, decision: String) {
        let block = unknown(PackSample(courses: [.better, course]).account)
        #expect(block.contains(words))
        #expect(block.contains("<strong>What would decide it:</strong> \(decision)"))
        #expect(!block.contains("Share 0"))
    }

    @Test func anOldFigureIsNotAskedForItsYearBefore() {
        var sample = PackSample(courses: [.better, .absent])
        sample.estimates = [PackSample.share(1, "A", 2010, 500)]
        #expect(
            unknown(sample.account).contains(
                "A figure of the latest year and of the year before it, from the police force."))
    }

    @Test func aCardNamesItsSource() {
        var sample = PackSample(courses: [.better, .single])
        sample.figures = [
            "f": Observation(
                id: "f", area: "A", measure: "events0", value: 1, unit: .count, document: "The plan")
        ]
        sample.change = { estimates in for place in estimates.indices { estimates[place].sources = ["f"] } }
        #expect(better(sample.account).contains("Source: The plan."))
        #expect(unknown(sample.account).contains("Source: The plan."))
    }

    @Test func modelledFiguresDoNotDateThePack() {
        var sample = PackSample(courses: [.better])
        var modelled = PackSample.share(0, "A", 2030, 500)
        modelled.caveats = [Caveat("synthetic", "the national rate applied to the population")]
        sample.estimates = [modelled]
        #expect(sample.account.contains("The latest figures are for periods up to 31 March 2019."))
    }

    @Test func everyFigureOfASentenceHasCountsAndPeriod() {
        let block = better(PackSample(courses: [.better]).account)
        #expect(block.contains("40.0\u{A0}% (400 of 1,000; 2017/18) to 60.0\u{A0}% (600 of 1,000; 2018/19)"))
    }

    @Test func exceptionsStandInTheOrderOfTheFindingsWithTheirReasons() {
        var sample = PackSample(courses: [.worse, .better, .worse])
        sample.hasBenchmark = true
        let page = sample.account
        let table = part(page, from: ">Exceptions, ranked</h2>", to: "</table>")
        let ranked = sample.content.review.findings.filter { $0.area == "A" && $0.isException }
        #expect(ranked.count == 4)
        let titles = ranked.map(\.indicator.title).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        for (place, title) in titles.enumerated() {
            #expect(table.contains("<a href=\"#exception-\(place + 1)\">\(place + 1). \(title)</a>"))
        }
        #expect(
            table.contains(">strong</td>") && table.contains(">medium</td>") && table.contains(">usual</td>"))
        #expect(table.contains("1 more finding."))
        #expect(page.components(separatedBy: "class=\"page pk-sheet\"").count - 1 == titles.count)
    }

    @Test func theNinthExceptionStaysInTheTable() {
        let page = PackSample(courses: Array(repeating: .worse, count: 9)).account
        #expect(page.components(separatedBy: "class=\"page pk-sheet\"").count - 1 == 8)
        #expect(page.contains("The first 8 have a page of their own"))
        #expect(page.contains("<th scope=\"row\">9. Share"))
        #expect(!page.contains("#exception-9"))
    }

    @Test func anExceptionShowsAreasCompanionAndLimits() {
        var sample = PackSample(courses: [.better, .companioned])
        sample.hasBenchmark = true
        sample.estimates = [PackSample.share(1, "B", 2018, 500)]
        let sheet = part(sample.account, from: "id=\"exception-1\"", to: "</section>")
        for words in [
            "What Share 1 means.", "Alder &amp; Ash, 2018/19", "Birch, 2018/19", "England and Wales, 2018/19",
            "against the year before: lower", "Read with: share 0", "It cannot tell why Share 1 moves.",
            "Table of evidence", "&lt; 0.001",
        ] {
            #expect(sheet.contains(words), "\(words)")
        }
    }

    @Test func aSheetIsHeadedByWhatItStandsOutFor() {
        var sample = PackSample(courses: [.worse])
        #expect(sample.account.contains("<p class=\"figure-title\">Share 0 fell to 40.0 % in 2018/19</p>"))
        sample.hasBenchmark = true
        #expect(
            sample.account.contains(
                "<p class=\"figure-title\">Share 0: worse than in England and Wales, 2018/19</p>"))
    }

    @Test func anAreaThatIsNotComparedIsNotDrawn() {
        var sample = PackSample(courses: [.worse])
        sample.hasBenchmark = true
        sample.change = { estimates in
            for place in estimates.indices where estimates[place].area == .englandAndWales {
                estimates[place].period = Period(financialYear: 2011)
            }
        }
        let sheet = part(sample.account, from: "id=\"exception-1\"", to: "</section>")
        let drawing = part(String(sheet), from: "<svg", to: "</svg>")
        #expect(drawing.contains("Alder &amp; Ash, 2018/19") && !drawing.contains("England and Wales"))
        #expect(sheet.contains("England and Wales, 2011/12") && sheet.contains("not compared: "))
    }

    @Test func caveatsAreSaidOnce() {
        var sample = PackSample(courses: [.worse])
        let sheet = { (page: String) in self.part(page, from: ">Caveats</h3>", to: "<h3>") }
        #expect(sheet(sample.account).contains("None is known."))
        sample.change = { estimates in
            for place in estimates.indices {
                estimates[place].standing = Standing(
                    grade: .questioned, checks: [], reason: "It is in doubt.")
            }
        }
        #expect(sheet(sample.account).ranges(of: "t is in doubt").count == 1)
    }

    @Test func probabilitiesStandInTheTablesOfEvidenceAlone() {
        var sample = PackSample(courses: [.worse, .better, .moved, .still])
        sample.hasBenchmark = true
        var page = sample.account
        #expect(page.contains("Corrected p") && page.contains("&lt; 0.001"))
        while let start = page.range(
            of: "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of evidence:"),
            let end = page[start.upperBound...].range(of: "</table>")
        {
            page.removeSubrange(start.lowerBound..<end.upperBound)
        }
        #expect(!page.contains("0.001") && !page.contains("orrected p"))
    }

    @Test func questionsToOthersAreASecondList() {
        let chief = PackSample(courses: [.worse]).account
        #expect(!chief.contains("Questions for others"))
        #expect(chief.contains("What explains Share 0 in Alder &amp; Ash?"))
        #expect(chief.contains("<strong>An answer would be:</strong> The counts of Share 0."))
        var sample = PackSample(courses: [.worse])
        sample.heldBy = "the council"
        sample.stage = .council
        let other = sample.account
        #expect(other.contains("Nothing stands out that the Chief Constable would have to explain."))
        let list = part(other, from: ">Questions for others</h2>", to: "</section>")
        #expect(list.contains("To the council") && list.contains("What explains Share 0"))
    }

    @Test func actionsOfTheAreaStandBesideTheirFigures() {
        #expect(PackSample(courses: [.better]).account.contains("No action is recorded for Alder &amp; Ash."))
        var sample = PackSample(courses: [.better])
        sample.actions = [
            action(1, "A", due: 2019, isOpen: true), action(2, "A", due: 2021, isOpen: true),
            action(3, "A", due: 2018, isOpen: false, outcome: "moved"),
            action(4, "B", due: 2021, isOpen: true),
        ]
        let table = part(sample.account, from: ">Actions</h2>", to: "</section>")
        #expect(
            table.contains(">overdue by ") && table.contains(">open</td>") && table.contains(">done: moved"))
        #expect(table.contains(" % (2017/18)</td>") && table.contains(" % (2018/19)</td>"))
        #expect(table.contains("1. Do it") && !table.contains("4. Do it"))
        let order = ["1. Do it", "2. Do it", "3. Do it"].compactMap { table.range(of: $0)?.lowerBound }
        #expect(order == order.sorted() && order.count == 3)
    }

    private func action(
        _ number: Int, _ area: AreaCode, due: Int, isOpen: Bool, outcome: String = ""
    ) -> Action {
        let agreed = Period(financialYear: 2018).start
        return Action(
            number: number, indicator: "share0", area: area, wording: "Do it", owner: "the force",
            agreedOn: agreed, due: Period(financialYear: due).start,
            closing: isOpen ? nil : Action.Closing(day: agreed, outcome: outcome))
    }

    @Test func contradictionsAndMissingFiguresAreThoseOfTheArea() {
        var sample = PackSample(courses: [.better])
        sample.figures = Dictionary(
            uniqueKeysWithValues: [("f1", AreaCode("A")), ("f2", "B"), ("f3", .englandAndWales)].map {
                id, area in
                (
                    id,
                    Observation(
                        id: id, area: area, measure: "events0", value: 1, unit: .count, document: "plan")
                )
            })
        sample.contradictions = ["f1", "f2", "f3"].map {
            ReportContradiction(id: $0, statement: "wrong in \($0)", repairs: [], figures: [$0])
        }
        let page = sample.account
        #expect(page.contains("wrong in f1") && page.contains("no single correction"))
        #expect(!page.contains("wrong in f2") && !page.contains("wrong in f3"))
        #expect(page.contains("No figure is wanted to complete a comparison of Alder &amp; Ash."))
        let other = sample.page("holding-to-account-birch.html")
        let missing = part(other, from: ">Figures that are missing</h3>", to: "</section>")
        #expect(missing.contains("<h4>From the police force</h4>"))
        #expect(missing.contains("The events0: 2018/19"))
    }

    @Test func everyIndicatorNamedIsDefined() {
        let page = PackSample(courses: [.better, .companioned, .still, .moved]).account
        let terms = part(page, from: ">Definitions</h2>", to: "</section>")
        for place in 0...3 { #expect(terms.contains("What Share \(place) means.")) }
        #expect(terms.contains("No difference shown") && terms.contains("More recorded is not worse."))
    }

    @Test func packsAreWellFormed() {
        var sample = PackSample(courses: [.worse, .worse, .better, .moved, .still, .single])
        sample.hasBenchmark = true
        for page in [sample.account, sample.board, sample.page("packs.html")] {
            #expect(page.contains("<h1>"))
            expectWellFormed(page)
        }
    }

    @Test func equalContentGivesEqualBytes() {
        let sample = PackSample(courses: [.worse, .better, .moved, .still, .absent])
        let first = sample.account
        for _ in 0..<3 { #expect(sample.account == first) }
    }
}
