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
            let start = min(max(0, scale.place(tick) - width / 2), ChartScale.width - width)
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
}
