import Assessment
import FrameworkModel
@testable import Publication
import Testing

@Suite struct SpineChartTests {
    private static let group = [12.0, 18.5, 22, 24, 26, 28.25, 31, 35, 60]

    private static func row(
        _ value: Double?, benchmark: Double? = 27, group: [Double] = group,
        direction: Polarity.Direction = .none, verdict: Verdict = .higher, title: String = "Crimes <recorded>"
    ) -> SpineRow {
        SpineRow(
            title: title, shown: value.map { NumberText.fixed($0, decimals: 1) } ?? "not supplied",
            shownBenchmark: benchmark.map { NumberText.fixed($0, decimals: 1) } ?? "not supplied",
            value: value, benchmark: benchmark, group: group, direction: direction, verdict: verdict,
            decimals: 1)
    }

    private static func chart(_ rows: [SpineRow], area: String = "Alder & Ash") -> SpineChart {
        SpineChart(
            area: area, benchmark: "England and Wales", group: "the 9 forces", period: "year to March 2020",
            rows: rows)
    }

    private static let verdicts: [Verdict] = [
        .better, .worse, .higher, .lower, .noDifferenceShown, .cannotSay, .notCompared,
    ]

    private static let full = chart(
        verdicts.enumerated().map { place, verdict in
            row(
                14 + Double(place) * 5, direction: place % 2 == 0 ? .lowerIsBetter : .none, verdict: verdict,
                title: "An indicator with a title that takes more than a line of the drawing, number \(place)"
            )
        } + [row(nil), row(20, group: [1, 2, 3, 4])])

    @Test func everythingIsInWordsAndInPlace() throws {
        let figure = Self.full.figure(source: "A source.")
        let drawing = try #require(DrawingInspection(figure.drawing))
        #expect(drawing.misplaced == [])
        #expect(drawing.sizes.map(\.width) == [680, 328])
        #expect(drawing.roles == ["img", "img"])
        let alternatives = drawing.alternative
        for number in figure.numbersOfTable { #expect(alternatives.contains(number), "\(number)") }
        #expect(
            figure.title == "Alder & Ash against England and Wales: 1 better, 1 worse, "
                + "4 higher or lower, 1 no difference shown, 2 cannot say")
        #expect(
            figure.caption.contains("Source: A source. ") == false
                && figure.caption.hasSuffix("Source: A source."))
        #expect(figure.html == Self.full.figure(source: "A source.").html)
    }

    @Test(arguments: [
        [], [row(nil)], [row(20, benchmark: nil)], [row(20, group: [1, 2, 3, 4])],
        [row(20, group: [1, 2, 3, 4, .nan, .infinity])], [row(.nan)], [row(20, benchmark: .infinity)],
        [row(27, group: [27, 27, 27, 27, 27])],
    ])
    func tooFewNumbersMakeNoDrawing(rows: [SpineRow]) {
        let figure = Self.chart(rows).figure(source: "s")
        #expect(figure.drawing == nil)
        #expect(figure.table.rows.count == rows.count)
    }

    @Test(arguments: [
        (row(nil), "No bar: the area has no figure."),
        (row(20, benchmark: nil), "No bar: the benchmark has no figure."),
        (row(20, group: [1, 2, .nan]), "No bar: 2 areas of the group have a figure, fewer than 5."),
        (row(27, group: [27, 27, 27, 27, 27]), "No bar: all figures are equal."),
    ])
    func aRowWithoutABarSaysWhy(row: SpineRow, reason: String) throws {
        #expect(row.reasonForNoBar == reason)
        #expect(row.bar == nil && row.ends == nil)
        let drawing = try #require(
            DrawingInspection(Self.chart([Self.row(20), row]).figure(source: "s").drawing))
        let said = drawing.labels.map { $0.map(\.text).joined(separator: " ") }
        #expect(said.count == 2 && said.allSatisfy { $0.contains(reason) && $0.contains(row.shown) })
    }

    @Test func theFartherExtremeTouchesTheEdgeAndBetterIsRight() throws {
        let plain = try #require(Self.row(26).bar)
        #expect(plain.range.upperBound == 1 && plain.range.lowerBound == (12 - 27) / 33)
        #expect(plain.value == (26 - 27) / 33 && plain.middle == (22.0 - 27) / 33...(31.0 - 27) / 33)
        let flipped = try #require(Self.row(26, direction: .lowerIsBetter, verdict: .better).bar)
        #expect(flipped.range.lowerBound == -1 && flipped.value == 1.0 / 33)
        let beyond = try #require(Self.row(127).bar)
        #expect(beyond.value == 1 && beyond.range.upperBound == 0.33)
    }

    @Test(arguments: [
        (Polarity.Direction.lowerIsBetter, "← worse 60.0", "12.0 better →"),
        (.higherIsBetter, "← worse 12.0", "60.0 better →"), (.none, "← lower 12.0", "60.0 higher →"),
        (.range, "← lower 12.0", "60.0 higher →"),
    ])
    func theEndsSayWhatIsThere(direction: Polarity.Direction, left: String, right: String) throws {
        let row = Self.row(26, direction: direction, verdict: .noDifferenceShown)
        let ends = try #require(row.ends)
        #expect(ends == (left, right))
        let judged = Self.chart([row]).figure(source: "s").caption
        #expect(judged.contains("To the right is better") == right.contains("better"))
        #expect(judged.contains("more recorded is not worse") == right.contains("higher"))
    }

    @Test(arguments: [Verdict.higher, .lower])
    func aMarkWithoutJudgementHasEndsWithoutJudgement(verdict: Verdict) {
        #expect(Self.row(26, direction: .lowerIsBetter, verdict: verdict).ends?.right == "60.0 higher →")
    }

    @Test func eachVerdictHasAShapeOfItsOwn() {
        let marks = Self.verdicts.map(SpineMark.init)
        #expect(Set(marks) == Set(SpineMark.allCases))
        #expect(Set(SpineMark.allCases.map(\.shape)).count == SpineMark.allCases.count)
        let drawn = Set(SpineMark.allCases.map { $0.drawing(x: 0, y: 0).split(separator: " d=").last })
        #expect(drawn.count == SpineMark.allCases.count)
        for words in SpineMark.allCases {
            #expect(Self.full.figure(source: "s").caption.lowercased().contains(words.shape))
        }
    }

    @Test(arguments: [
        ("sp-range", "#ffffff"), ("sp-range", "#12436D"), ("sp-good", "#ffffff"), ("sp-bad", "#ffffff"),
        ("sp-side", "#ffffff"),
    ])
    func whatTouchesContrasts(style: String, other: String) throws {
        let fill = try #require(Contrast.fill(style))
        #expect(Contrast.between(fill, other) >= 3)
        #expect(Contrast.fill("sp-middle") == "#12436D" && Contrast.fill("sp-halo") == "#fff")
    }

    @Test func theHostileStaysInItsPlace() throws {
        let long = String(repeating: "Llanfairpwllgwyngyll ", count: 5) + String(repeating: "x", count: 90)
        let rows = [
            Self.row(1e-9, benchmark: 0, group: [-1e15, 0, 1, 2, 3e15], title: long),
            Self.row(5, group: [5, 5, 5, 5, 5, .infinity, .nan], title: "\"quoted\" & <b>"),
            Self.row(.nan), Self.row(-4, benchmark: -4, group: [-4, -4, -4, -4, -3]),
        ]
        let figure = Self.chart(rows, area: "Bournemouth, Christchurch & Poole <City>").figure(source: "s")
        let drawing = try #require(DrawingInspection(figure.drawing))
        #expect(drawing.misplaced == [])
        #expect(!figure.html.text.contains(/nan"|inf|[0-9]e[-+]?[0-9]/))
    }
    /// An indicator with a companion is never given a better end.
    @Test func aComparisonMakesARow() throws {
        let rows = BoardSample.content().comparisons.filter { $0.against == .benchmark }
        try #require(!rows.isEmpty)
        for comparison in rows {
            let row = SpineRow(comparison, group: Self.group)
            #expect(row.title == comparison.indicator.title && row.verdict == comparison.verdict)
            #expect(row.value == comparison.estimate?.value && row.benchmark == comparison.other?.value)
            #expect(comparison.indicator.polarity.companion == nil || !row.isJudged)
        }
        #expect(rows.contains { SpineRow($0, group: Self.group).isJudged })
    }

    @Test(arguments: ["Staffordshire", "Nottinghamshire", "Newcastle-under-Lyme"])
    func aNameIsNotBrokenWithinAWord(area: String) throws {
        let drawing = try #require(
            DrawingInspection(Self.chart([Self.row(20)], area: area).figure(source: "s").drawing))
        #expect(drawing.labels.first?.contains { $0.text == area } == true)
        #expect(drawing.misplaced == [])
    }
}
