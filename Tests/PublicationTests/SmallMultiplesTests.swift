import FrameworkModel
import Testing

@testable import Publication

@Suite struct SmallMultiplesTests {
    private typealias S = ChartSample

    private static func chart(
        _ panels: [ChartSeries], comparator: ChartSeries? = nil
    ) -> SmallMultiples {
        SmallMultiples(
            title: "A title", unit: "%", panels: panels, comparator: comparator, breaks: [S.change],
            source: S.source)
    }

    private static let nation = S.years("England and Wales", [18, 18.5, 19, 19.5, 20, 21])

    private static let sound: [(String, [ChartSeries])] = [
        ("three", (0..<3).map { S.years("District \($0)", [18, 19, 20 + Double($0)]) }),
        (
            "seven with gaps and long names",
            (0..<7).map {
                S.years($0 == 3 ? S.longName : "District \($0)", [18, nil, 20, 21, 22, $0 == 5 ? nil : 5])
            }
        ),
        ("sixty months", (0..<5).map { S.months("District \($0)", S.noise(60, seed: UInt64($0))) }),
        (
            "quarters",
            (0..<4).map { place in
                ChartSeries(name: "District \(place)", points: (0..<8).map { S.point(S.quarter($0), 20) })
            }
        ),
        ("an outlier below zero", (0..<4).map { S.years("D\($0)", [1, $0 == 2 ? -2_400_000 : 2, 3]) }),
    ]

    @Test(arguments: sound.indices)
    func aDrawingIsSound(index: Int) throws {
        let (name, panels) = Self.sound[index]
        for comparator in [nil, Self.nation, S.years(S.longName, [1, 2, 3])] {
            let chart = Self.chart(panels, comparator: comparator)
            try expectSoundFigure({ chart.figure }, name)
        }
    }

    @Test(arguments: [
        [], (0..<2).map { S.years("D\($0)", [1, 2, 3]) },
        [S.years("A", [1, 2]), S.years("B", [1, 2]), S.years("C", [nil, nil])],
        [S.years("A", [1, 2]), S.years("B", [1, 2]), S.years("C", [.nan, .infinity])],
    ])
    func fewerThanThreeAreasMakeNoDrawing(panels: [ChartSeries]) {
        let figure = Self.chart(panels).figure
        #expect(figure.drawing == nil)
        #expect(figure.table.rows.count == panels.count)
    }

    @Test func everyPanelHasNameLatestValueAndTheComparatorBehind() throws {
        let panels = (0..<4).map { S.years("District \($0)", [18, 19, 20 + Double($0)]) }
        let reading = try DrawingReading(
            try #require(Self.chart(panels, comparator: Self.nation).figure.drawing))
        for place in 0..<4 {
            #expect(reading.labels.contains { $0.text == "District \(place)" })
            #expect(reading.labels.contains { $0.text == "2\(place).0\u{A0}% in 2015/16" })
        }
        // One in each panel and one in the legend.
        #expect(reading.paths("sm-c").count == 5 && reading.paths("sm-l").count == 4)
    }

    @Test func allPanelsHaveTheSameScale() throws {
        let panels = [10.0, 20, 30].map { (value: Double) in S.years("D", [value, value, value]) }
        let reading = try DrawingReading(try #require(Self.chart(panels).figure.drawing))
        func height(_ path: String) throws -> Double {
            let numbers = path.matches(of: /[0-9.]+/).compactMap { Double($0.output) }
            return try #require(numbers.count > 1 ? numbers[1] : nil)
        }
        // The lines at zero are those without the strokes of periods.
        let zeros = reading.paths("z").filter { !$0.contains("v") }
        let heights = try zip(zeros, reading.paths("sm-l")).map { try height($0) - height($1) }
        #expect(abs(heights[1] - 2 * heights[0]) < 0.3 && abs(heights[2] - 3 * heights[0]) < 0.3)
    }

    @Test func noLineCrossesAGapOrABreak() throws {
        let panels = (0..<3).map { S.years("D\($0)", [1, 2, nil, 4, 5, 6]) }
        let reading = try DrawingReading(
            try #require(Self.chart(panels, comparator: Self.nation).figure.drawing))
        for path in reading.paths("sm-l") { #expect(path.count { $0 == "L" } == 3) }
        // In a panel the comparator has three years on either side of the break.
        #expect(reading.paths("sm-c").dropFirst().allSatisfy { path in path.count { $0 == "L" } == 4 })
    }

    @Test func countsHaveNoComparator() {
        let indicator = S.indicator(.count(of: "victims", by: .whole), unit: .count, decimals: 0)
        let areas = ["A", "B", "C"].map { Area(code: AreaCode(rawValue: $0), name: $0, level: .district) }
        let nation = Area(code: "N", name: "N", level: .countryGroup)
        let estimates = (2014...2016).flatMap { year in
            ["A", "B", "C", "N"].enumerated().map { place, code in
                S.estimate(
                    AreaCode(rawValue: code), S.year(year), 100 + Double(place), 1, per: 1, unit: .count)
            }
        }
        let chart = SmallMultiples(indicator, estimates, areas: areas, comparator: nation, source: S.source)
        #expect(chart.comparator == nil && chart.panels.map(\.name) == ["A", "B", "C"])
        #expect(chart.title == "Repeat victims: 100 in A to 102 in C, 2016/17")
    }

    /// A district of the name of its comparator keeps its panel.
    @Test func areasAreToldApartByTheirCodes() {
        let areas = ["A", "B", "C"].map {
            Area(code: AreaCode(rawValue: $0), name: "Alder", level: .district)
        }
        let nation = Area(code: "N", name: "Alder", level: .countryGroup)
        let estimates = ["A", "B", "C", "N"].flatMap { code in
            (2014...2016).map { S.estimate(AreaCode(rawValue: code), S.year($0), 100, 1_000) }
        }
        let chart = SmallMultiples(
            S.indicator(S.share), estimates, areas: areas, comparator: nation, source: S.source)
        #expect(chart.panels.map(\.area) == ["A", "B", "C"] && chart.comparator?.area == "N")
    }

    /// The break lies between periods of which none has a value.
    @Test func onlyABreakThatIsDrawnIsNamed() throws {
        let withheld = (0..<3).map { S.years("District \($0)", [nil, nil, nil, 4, 5, 6]) }
        let figure = Self.chart(withheld).figure
        let reading = try DrawingReading(try #require(figure.drawing))
        #expect(reading.paths("ax-k").isEmpty)
        #expect(!figure.caption.contains("counting rules changed"))
        let drawn = Self.chart((0..<3).map { S.years("District \($0)", [1, 2, 3, 4]) }).figure
        #expect(drawn.caption.contains("counting rules changed"))
    }
}
