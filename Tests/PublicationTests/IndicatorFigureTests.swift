import Assessment
import FrameworkModel
@testable import Publication
import Testing

@Suite struct IndicatorFigureTests {
    private static let content = BoardSample.content()

    private static func chart(_ id: String) throws -> IndicatorChart {
        let indicator = try #require(content.modules.flatMap(\.indicators).first { $0.id == id })
        return IndicatorChart(
            indicator, content.estimates.filter { $0.indicator == id }, content.shownAreas)
    }

    @Test(arguments: content.modules.flatMap(\.indicators).map(\.id))
    func theTableHasWhatIsDrawn(id: String) throws {
        let chart = try Self.chart(id)
        let figure = chart.figure(source: "A source.")
        #expect((figure.drawing == nil) == (chart.svg == nil))
        #expect(figure.table.rows.count == chart.drawn.count)
        #expect(figure.caption.hasSuffix("Source: A source."))
        #expect(!figure.title.isEmpty && !figure.title.hasSuffix("."))
        guard let drawing = DrawingInspection(figure.drawing) else { return }
        let said = drawing.alternative
        for row in figure.table.rows {
            let cells = row.map { $0.text.replacing("&amp;", with: "&") }
            #expect(said.contains("\(cells[0]): \(cells[1])"))
            #expect(cells[2].isEmpty || said.contains("(\(cells[2]))"))
        }
    }

    @Test(arguments: [
        ("arrest_rate", "Alder 23.0; Birch & Beech 26.0; England and Wales 32.0 per 100"),
        ("repeat_rate", "Alder 23.0 %; Birch & Beech 26.0 %; England and Wales 32.0 %"),
        ("crime_rate", "Alder 12.5; Birch & Beech 14.7; England and Wales 22.7 per 1,000 people"),
    ])
    func theTitleIsTheLatestOfEachArea(id: String, title: String) throws {
        #expect(try Self.chart(id).figure(source: "s").title == title)
    }

    @Test func withoutFiguresThereIsATitleToo() throws {
        let indicator = try #require(Self.content.modules.flatMap(\.indicators).first)
        let figure = IndicatorChart(indicator, [], Self.content.shownAreas).figure(source: "s")
        #expect(figure.title == "\(indicator.title): no figures" && figure.drawing == nil)
        #expect(figure.table.html.isEmpty)
    }

    @Test func aDifferenceMakesTheTitle() throws {
        for row in Self.content.comparisons where row.against == .benchmark || row.against == .otherArea {
            let chart = try Self.chart(row.indicator.id)
            let (plain, told) = (
                chart.figure(source: "s").title,
                chart.figure(source: "s", comparison: row, names: Self.content.names).title
            )
            if row.showsDifference {
                #expect(told.contains(" is \(row.verdict.words) than "))
            } else {
                #expect(told == plain)
            }
        }
    }
}
