import FrameworkModel
@testable import Publication
import Testing

@Suite struct ChartTests {
    private static func row(
        _ value: Double, _ lower: Double? = nil, _ upper: Double? = nil, label: String = "Area, 2018/19",
        shown: String? = nil
    ) -> ChartRow {
        ChartRow(
            label: label, value: value, shown: shown ?? NumberText.short(value), lower: lower, upper: upper,
            interval: lower.flatMap { lower in
                upper.map { "\(NumberText.short(lower)) to \(NumberText.short($0))" }
            } ?? "",
            series: 0, isHollow: lower == nil)
    }

    private static func chart(_ rows: [ChartRow], bars: Bool = false) -> String? {
        ChartFrame(
            title: "A <title>", unit: "per 100", rows: rows,
            marks: bars ? BarMarks() as any ChartMarks : DotMarks()
        ).svg
    }

    @Test(arguments: [[], [row(1)], [row(0), row(0)], [row(.infinity), row(1)], [row(.nan), row(1)]])
    func nothingToCompareMakesNoChart(rows: [ChartRow]) {
        #expect(Self.chart(rows) == nil)
    }

    @Test(arguments: [true, false])
    func everyValueStandsInWordsAndNoNumberIsBroken(bars: Bool) throws {
        let rows = [
            Self.row(12.5, 10, 15), Self.row(-3, -.infinity, 4), Self.row(1_500, 1_400, .infinity),
            Self.row(0.25),
        ]
        let drawing = try #require(Self.chart(rows, bars: bars))
        for row in rows { #expect(drawing.contains(">\(row.shown)</text>")) }
        for word in ["nan", "inf\"", "inf ", "e+", "e-0"] { #expect(!drawing.contains(word)) }
        #expect(drawing.contains("role=\"img\"") && drawing.contains("<title>A &lt;title&gt;</title>"))
        #expect(drawing.contains("(minus infinity to 4)"))
        #expect(!bars || drawing.split(separator: "<rect").count == 5)
    }

    @Test(arguments: [0.0004, 0.3, 7, 99.9, 381, 15_409, 248_000, 59_719_724, 2.4e9])
    func theNumbersOfTheAxisDoNotTouch(most: Double) throws {
        let scale = try #require(ChartScale([Self.row(most), Self.row(most / 3)]))
        #expect(scale.low == 0 && scale.high >= most)
        #expect((3...7).contains(scale.ticks.count))
        var end = -Double.infinity
        for tick in scale.numbered {
            let width = ChartText.width(NumberText.short(tick))
            let start = min(max(0, scale.place(tick) - width / 2), ChartDrawing.narrow - width)
            #expect(start > end, "\(tick) touches the number before it")
            end = start + width
        }
    }

    @Test func aLongLabelIsWrappedBesideItsValue() throws {
        let long = "A very long name of a police force area, women aged 16 to 74, year to 31 August 2013"
        let drawing = try #require(
            Self.chart([Self.row(1, label: long, shown: "more than 50.0 %, disputed"), Self.row(2)]))
        let lines = drawing.split(separator: "\n").filter { $0.hasPrefix("<text x=") }
        #expect(lines.count > 3)
        #expect(lines.allSatisfy { $0.count < 80 })
    }

    private static let words = [
        "2018/19", "year to 31 August 2013", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch",
        "A very long name of a police force area, women aged 16 to 74, year to 31 August 2013",
    ]

    /// Label and number neither touch nor stick out, whichever is the longer.
    @Test(arguments: words, ["23.9", "1,234,567.8", "more than 50.0 %, disputed"] + words)
    func labelAndNumberHaveTheirRoom(label: String, shown: String) throws {
        let rows = [Self.row(20, 10, 30, label: label, shown: shown), Self.row(23, 20, 27)]
        let wide = try #require(DrawingInspection(Self.chart(rows).map(HTML.init(trusted:))))
        #expect(wide.misplaced == [] && wide.sizes.map(\.width) == [328])
        let small = try #require(DrawingInspection(PairChart(title: "A title", rows: rows).drawing))
        #expect(small.misplaced == [] && small.sizes.map(\.width) == [232])
        for drawing in [wide, small] {
            let texts = drawing.labels.joined().map(\.text).joined().replacing(" ", with: "")
            #expect(texts.contains(shown.replacing(" ", with: "")))
            #expect(drawing.alternative.contains("\(label): \(shown) (10 to 30)"))
        }
    }

    @Test(arguments: [[], [row(1)], [row(0), row(0)], [row(-1), row(1)], [row(.infinity), row(1)]])
    func aPairNeedsTwoValuesFromZero(rows: [ChartRow]) {
        #expect(PairChart(title: "A title", rows: rows).drawing == nil)
    }

    /// Unit, whether there are counts, whether it is disputed, and whether the mark is hollow.
    @Test(
        arguments: [
            (.percent, true, false, false), (.percent, false, false, true), (.percent, true, true, true),
            (.count, false, false, false), (.gbp, false, false, false), (.people, false, true, true),
        ] as [(Unit, Bool, Bool, Bool)], [true, false])
    func hollowIsWhatTheCaptionSays(figure: (Unit, Bool, Bool, Bool), hasInterval: Bool) throws {
        let (unit, hasCounts, isDisputed, isHollow) = figure
        let indicator = ChartSample.indicator(ChartSample.share, unit: unit)
        var estimate = ChartSample.estimate("A", ChartSample.year(2018), 10, 100, unit: unit)
        if !hasCounts { estimate.numerator = nil }
        if !hasInterval { estimate.interval = nil }
        if isDisputed { estimate.standing = Standing(grade: .disputed, checks: [], reason: "r") }
        let period = try #require(estimate.period)
        #expect(ChartRow(estimate, indicator, label: "A", series: 0).isHollow == isHollow)
        #expect(ChartPoint(estimate, period, indicator).isHollow == isHollow)
        let chart = IndicatorChart(indicator, [estimate], [Area(code: "A", name: "A", level: .force)])
        #expect(chart.note.contains(ChartMark.hollowWords) == isHollow)
    }

    /// Limits have the decimals of the indicator, those of a count none.
    @Test(arguments: [(Unit.count, 0, "49,599 to 55,393"), (.ratePer1000, 1, "49,598.7 to 55,392.9")])
    func limitsHaveTheDecimalsOfTheirTable(unit: Unit, decimals: Int, interval: String) {
        let indicator = ChartSample.indicator(ChartSample.rate, unit: unit, decimals: decimals)
        var estimate = ChartSample.estimate("A", ChartSample.year(2018), 52_416, 1, unit: unit)
        estimate.interval = Interval(lower: 49_598.74, upper: 55_392.91, confidence: 0.95)
        let row = ChartRow(estimate, indicator, label: "A", series: 0)
        #expect(row.interval == interval && row.words.hasSuffix("(\(interval))"))
    }
}
