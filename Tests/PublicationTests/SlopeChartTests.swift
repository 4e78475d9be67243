import Assessment
import FrameworkModel
import Testing

@testable import Publication

@Suite struct SlopeChartTests {
    private typealias S = ChartSample

    private static func end(_ value: Double?, isHollow: Bool = false) -> SlopeChart.End {
        SlopeChart.End(
            value: value, shown: value.map { NumberText.fixed($0, decimals: 1) + " %" } ?? "not supplied",
            interval: "1.5 to 99.5", counts: "381 / 2,007", isHollow: isHollow)
    }

    private static func line(
        _ name: String, _ before: Double?, _ after: Double?, _ change: SlopeChart.Change = .shown
    ) -> SlopeChart.Line {
        SlopeChart.Line(name: name, before: end(before), after: end(after), change: change)
    }

    private static func chart(_ lines: [SlopeChart.Line], months: Bool = false) -> SlopeChart {
        SlopeChart(
            title: "A title", unit: "%", before: months ? S.quarter(2) : S.year(2017),
            after: months ? S.quarter(6) : S.year(2018), lines: lines, source: S.source)
    }

    private static let sound: [(String, [SlopeChart.Line])] = [
        ("one", [line("West Mercia", 19, 23.9)]),
        ("three", [line("West Mercia", 19, 23.9), line("B", 21, 21, .notShown), line(S.longName, 15, nil)]),
        ("twelve close", (0..<12).map { line("Area \($0)", 20 + Double($0) / 10, 21, .untested) }),
        ("outlier", [line("A", 1, 2), line("B", 2, 2_400_000_000), line("C", -40, -1, .notCompared)]),
        ("long names", (0..<5).map { line(S.longName, 20, 21 + Double($0)) }),
        ("all equal", [line("A", 5, 5), line("B", 5, 5)]),
    ]

    @Test(arguments: sound.indices, [false, true])
    func aDrawingIsSound(index: Int, months: Bool) throws {
        let (name, lines) = Self.sound[index]
        let chart = Self.chart(lines, months: months)
        try expectSoundFigure({ chart.figure }, name)
    }

    @Test(arguments: [
        [], [line("A", 1, nil)], [line("A", nil, 1), line("B", 2, nil)], [line("A", .nan, 1)],
        [line("A", .infinity, 1)], [line("A", 0, 0)],
    ])
    func withoutBothValuesThereIsNoDrawing(lines: [SlopeChart.Line]) {
        let figure = Self.chart(lines).figure
        #expect(figure.drawing == nil)
        #expect(figure.table.rows.count == lines.count)
    }

    /// What a test says, and which lines are drawn.
    @Test(arguments: [
        (SlopeChart.Change.shown, 1, 0), (.notShown, 0, 1), (.untested, 0, 1), (.notCompared, 0, 0),
    ])
    func theLineFollowsTheTest(change: SlopeChart.Change, solid: Int, dashed: Int) throws {
        let figure = Self.chart([Self.line("A", 19, 24, change)]).figure
        let reading = try DrawingReading(try #require(figure.drawing))
        #expect(reading.paths("sl-c").count == solid && reading.paths("sl-u").count == dashed)
        #expect(reading.alternative.hasSuffix(change.rawValue))
        #expect(figure.caption.contains("Solid line") == (solid == 1))
        #expect(figure.caption.contains("Dashed line") == (dashed == 1))
        #expect(figure.caption.contains("No line") == (solid + dashed == 0))
    }

    @Test func comparisonsBecomeLines() throws {
        let indicator = S.indicator(S.share, polarity: .none("more recorded is not more abuse"))
        let estimates: [Estimate] = [
            S.estimate("A", S.year(2016), 150, 1_000), S.estimate("A", S.year(2017), 190, 1_000),
            S.estimate("A", S.year(2018), 260, 1_000), S.estimate("B", S.year(2017), 200, 1_000),
            S.estimate("B", S.year(2018), 201, 1_000), S.estimate("C", S.year(2018), 100, 1_000),
        ]
        let rows = S.assessment(indicator, estimates).comparisons(of: ["A", "B", "C"], benchmark: nil)
        let chart = try #require(
            SlopeChart(rows, indicator: indicator, names: ["A": "Alder"], source: S.source))
        #expect(chart.before == S.year(2017) && chart.after == S.year(2018))
        #expect(chart.lines.map(\.name) == ["Alder", "B"])
        #expect(chart.lines.map(\.change) == [.shown, .notShown])
        #expect(chart.title == "Repeat victims rose in 1 of 2 areas")
        #expect(chart.figure.caption.contains("Neither direction is better in itself."))
        try expectSoundFigure({ chart.figure }, "from comparisons")
        #expect(SlopeChart([], indicator: indicator, names: [:], source: S.source) == nil)
    }

    /// `No change shown` is said only where a test found none.
    @Test(arguments: [
        (Verdict.noDifferenceShown, "no change shown"), (.cannotSay, "not tested"),
        (.notCompared, "not compared"),
    ])
    func theTitleSaysWhatWasTested(verdict: Verdict, words: String) throws {
        let indicator = S.indicator(S.share)
        let estimates = ["A", "B"].flatMap { area in
            [2017, 2018].map { S.estimate(AreaCode(rawValue: area), S.year($0), 190, 1_000) }
        }
        var rows = S.assessment(indicator, estimates).comparisons(of: ["A", "B"], benchmark: nil)
        for place in rows.indices { rows[place].verdict = verdict }
        func title(_ areas: [AreaCode]) -> String? {
            SlopeChart(
                rows.filter { areas.contains($0.area) }, indicator: indicator, names: ["A": "Alder"],
                source: S.source)?.title
        }
        #expect(title(["A"]) == "Repeat victims, Alder: \(words), 19.0 % to 19.0 %")
        #expect(title(["A", "B"]) == "Repeat victims: \(words) in 2 of 2 areas")
    }
}
