import Assessment
import FrameworkModel
import Testing

@testable import Publication

@Suite struct AnnualReportTests {
    private func progress(_ id: String, in report: AnnualReport) throws -> CommitmentProgress {
        try #require(report.strategies.flatMap(\.commitments).first { $0.commitment.id == id })
    }

    @Test(
        arguments: [
            ("c-1", CommitmentProgress.State.figure, ["repeat_rate"]),
            ("c-2", .figure, ["repeat_rate", "steady"]), ("c-3", .noFigure, ["absent"]),
            ("c-4", .figure, ["small"]), ("c-5", .noIndicator, []), ("c-6", .milestone, []),
            ("d-1", .noFigure, ["repeat_rate"]),
        ] as [(String, CommitmentProgress.State, [String])])
    func stateOfEachCommitment(
        id: String, state: CommitmentProgress.State, indicators: [String]
    ) throws {
        let found = try progress(id, in: AnnualSample.report())
        #expect(found.state == state)
        #expect(found.readings.map(\.indicator.id) == indicators)
    }

    @Test func figuresAreSaidWithTheirChange() throws {
        let report = AnnualSample.report()
        let words = try progress("c-2", in: report).readings.map(\.sentence)
        #expect(
            words == [
                "18.0 % (2017/18) to 24.0 % (2018/19): rose, which is worse.",
                "5.0 % (2017/18) to 5.0 % (2018/19): no change shown.",
            ])
        #expect(
            try progress("c-3", in: report).readings.map(\.sentence) == [
                "no figure has been published or supplied; held by the police force and the support service."
            ])
        #expect(
            try progress("c-4", in: report).readings.map(\.sentence) == [
                "the figure is withheld, because the number is small."
            ])
    }

    @Test func aFigureWithoutAYearBefore() throws {
        let report = AnnualSample.report(estimates: [AnnualSample.estimate("repeat_rate", 2018, 2_400)])
        let reading = try #require(try progress("c-1", in: report).readings.first)
        #expect(reading.sentence == "24.0 % (2018/19); no figure of the year before.")
    }

    @Test func aDisputedFigureIsShownOnlyWhereThereIsNoOther() throws {
        var disputed = AnnualSample.estimate("repeat_rate", 2018, 2_400)
        disputed.standing = Standing(grade: .disputed, checks: ["check-1"], reason: "It does not add up.")
        let sound = AnnualSample.estimate("repeat_rate", 2017, 1_800)
        let both = AnnualSample.report(estimates: [sound, disputed])
        #expect(
            try progress("c-1", in: both).readings.first?.sentence
                == "18.0 % (2017/18); no figure of the year before.")
        let alone = AnnualSample.report(estimates: [disputed])
        #expect(
            try progress("c-1", in: alone).readings.first?.sentence
                == "24.0 % (2018/19); disputed: it does not add up.")
    }

    @Test func changesAreThoseOfOtherPagesWhereTheyAreGiven() throws {
        var rows = AnnualSample.assessment().comparisons(of: ["A"], benchmark: nil)
        for place in rows.indices { rows[place].verdict = .noDifferenceShown }
        let reading = try #require(
            try progress("c-1", in: AnnualSample.report(comparisons: rows)).readings.first)
        #expect(reading.sentence == "18.0 % (2017/18) to 24.0 % (2018/19): no change shown.")
    }

    @Test func totalsAddUp() {
        let report = AnnualSample.report()
        #expect(
            report.totals.sentence
                == "Of 8 commitments, 3 have an indicator with a figure, 2 have an indicator without a figure, "
                + "and no indicator measures 1; 2 are milestones.")
        let sizes = report.strategies.map { $0.totals.all }
        #expect(sizes == [7, 1])
        let sum = CommitmentProgress.State.allCases.map(report.totals.count).reduce(0, +)
        #expect(sum == report.totals.all)
    }

    @Test func whatDoesNotMeetIsListed() {
        let report = AnnualSample.report()
        #expect(report.withoutCommitment.map(\.id) == ["free", "wrong"])
        #expect(report.unlisted.map(\.commitment.promise) == ["Promise of free.", "Promise of wrong."])
        let declaring = report.unlisted.flatMap(\.indicators).map(\.id)
        #expect(declaring == ["free", "wrong"])
    }

    @Test func thePageSaysItAll() {
        let report = AnnualSample.report()
        let link = { (id: String) in id == "repeat_rate" ? "indicators/\(id).html" : nil }
        let page =
            report.summary { "annual-\($0).html" }.text
            + report.strategies.map { report.section($0, link: link).text }.joined()
            + report.reverse(link: link).text
        for part in [
            "<h2>Plan &lt;A&gt;</h2>", "<h3>Prevention</h3>", "Know &quot;all&quot; cases",
            "Steady &lt;rate&gt;",
            "<a href=\"indicators/repeat_rate.html\">Repeat rate</a>: 18.0 %", "Birch &amp; Beech",
            "<td data-label=\"Owner\">The office</td><td data-label=\"Due\">May 2020</td>",
            "<td data-label=\"Owner\">not stated</td><td data-label=\"Due\">not stated</td>",
            "No indicator measures these:", "Agencies agree (Part; line 3)", "<section id=\"plan\">",
            "2 indicators serve no commitment of the list.",
        ] {
            #expect(page.contains(part), "\(part) is missing")
        }
        #expect(!page.contains("style=") && !page.contains("<script"))
    }

    @Test func thePackSaysOfEachIndicatorWhatItServes() throws {
        let alder = Area(code: "A", name: "Alder", level: .force)
        let assessment = AnnualSample.assessment()
        let content = ReportContent(
            areas: [alder], benchmark: nil, local: [:], places: [alder], assessment: assessment,
            review: assessment.review(ReviewScope(areas: ["A"], benchmark: nil)), names: AnnualSample.names,
            contradictions: [], failures: [], documents: AnnualSample.documents, figures: [:],
            licenceNotice: "OGL", madeOn: nil, commitments: AnnualSample.commitments)
        let page = try #require(Site(content, pack: .annual).text("annual.html"))
        #expect(
            page.contains(
                "<th scope=\"row\">Repeat rate</th><td data-label=\"Document and section\">"
                    + "<b>1</b> Part<br><b>2</b> Part</td><td data-label=\"Figures from\">supplied locally</td>"
            ))
        #expect(page.contains("<td data-label=\"Figures from\">no figure</td>"))
        #expect(page.contains("<ol>\n<li>Plan &lt;A&gt;</li>\n<li>other</li>\n</ol>"))
    }
}
