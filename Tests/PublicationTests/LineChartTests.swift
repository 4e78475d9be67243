import FrameworkModel
import Testing

@testable import Publication

@Suite struct LineChartTests {
    private typealias S = ChartSample

    private static func chart(_ series: [ChartSeries], _ breaks: [SeriesBreak] = []) -> LineChart {
        LineChart(title: "A title", unit: "%", series: series, breaks: breaks, source: S.source)
    }

    private static let sound: [(String, LineChart)] = [
        ("one area", chart([S.years("West Mercia", [18.8, 19, 23.9])])),
        (
            "three areas with a gap and a break",
            chart(
                [
                    S.years("West Mercia", [18.8, 19, 23.9, nil, 24, 25]),
                    S.years("Staffordshire", [20, 21, 21.5, 22, 23.1, 24.6]),
                    S.years("England and Wales", [16, 17, 17.5, 18, 18.2, 18.4]),
                ], [S.change])
        ),
        (
            "four long names that end together, breaks side by side",
            chart(
                [
                    S.years("Northamptonshire", [10, 11, 12, 13]), S.years(S.longName, [10, 11, 12, 13.1]),
                    S.years("Dyfed-Powys <&> \"Gwent\"", [9, 10, 11, 12.9]),
                    S.years(S.longName, [9, 9, 9, 13]),
                ],
                (2014...2016).map { SeriesBreak(from: S.year($0).start, reason: "reason \($0)") })
        ),
        ("sixty months", chart([S.months("West Mercia", S.noise(60).map { 20 + 8 * $0 })], [S.change])),
        ("an outlier", chart([S.years("A", [1, 2, 3]), S.years("B", [1, 2_400_000_000, 3, 4])])),
        ("below zero", chart([S.years("A", [-30, 12, -60, 4])])),
        ("tiny", chart([S.years("A", [0.0004, 0.0001, 0.0003])])),
        (
            "quarters, one series ended",
            chart([
                ChartSeries(name: "West Mercia", points: (0..<8).map { S.point(S.quarter($0), 20) }),
                ChartSeries(name: "Old force", points: (0..<4).map { S.point(S.quarter($0), 20) }),
            ])
        ),
    ]

    @Test(arguments: sound.indices)
    func aDrawingIsSound(index: Int) throws {
        let (name, chart) = Self.sound[index]
        try expectSoundFigure({ chart.figure }, name)
    }

    @Test(arguments: [
        [], [S.years("A", [1, 2])], [S.years("A", [1, nil, 2])],
        [S.years("A", [1, 2]), S.years("B", [3, 4])],
        [S.years("A", [.nan, .infinity, 2, 1])], [S.years("A", [0, 0, 0])], [S.years("A", [1e300, 1, 2])],
    ])
    func tooFewNumbersMakeNoDrawing(series: [ChartSeries]) {
        let figure = Self.chart(series).figure
        #expect(figure.drawing == nil)
        #expect(figure.table.rows.count == series.reduce(0) { $0 + $1.points.count })
    }

    @Test func infiniteLimitsEndWithTheAxis() throws {
        let points = [1.0, 2, 3].enumerated().map { place, value in
            ChartPoint(
                period: S.year(2013 + place), value: value, shown: NumberText.short(value), lower: -.infinity,
                upper: place == 1 ? .nan : .infinity)
        }
        let drawing = try #require(Self.chart([ChartSeries(name: "A", points: points)]).figure.drawing)
        for word in ["nan", "inf", "e+"] { #expect(!drawing.text.contains(word), "\(word)") }
        #expect(try DrawingReading(drawing).faults == [])
    }

    /// Values, breaks, and how many values each piece of the line joins.
    @Test(
        arguments: [
            ([1, 2, 3, 4], [], [4]), ([1, nil, 3, 4], [], [1, 2]), ([1, 2, 3, 4, 5], [S.change], [3, 2]),
            ([1, 2, nil, 4, 5], [S.change], [2, 2]), ([nil, nil, 1], [], [1]), ([1, .nan, 3], [], [1, 1]),
        ] as [([Double?], [SeriesBreak], [Int])])
    func noLineCrossesAGapOrABreak(values: [Double?], breaks: [SeriesBreak], pieces: [Int]) throws {
        let series = S.years("A", values, limits: false)
        #expect(series.runs(breaks).map(\.count) == pieces)
        let beside = S.years("B", [1, 2, 3, 4, 5], limits: false)
        let drawing = try #require(Self.chart([series, beside], breaks).figure.drawing)
        let lines = try DrawingReading(drawing).paths("ln-0").joined()
        #expect(lines.count { $0 == "M" } == pieces.count { $0 > 1 })
        #expect(lines.count { $0 == "L" } == pieces.reduce(0) { $0 + $1 - 1 })
    }

    @Test func aMissingPeriodIsAGapToo() {
        let years = [2013, 2014, 2016, 2017].map { S.point(S.year($0), 1) }
        #expect(ChartSeries(name: "A", points: years).runs([]).map(\.count) == [2, 2])
        let far = [2010, 2018].map { S.point(S.year($0), 1) }
        #expect(ChartSeries(name: "A", points: far).runs([]).map(\.count) == [1, 1])
        let rolling = [0, 1, 2, 4, 5].compactMap {
            Period(start: S.quarter($0).start, end: S.quarter($0 + 3).end)
        }
        let overlapping = ChartSeries(name: "A", points: rolling.map { S.point($0, 1) })
        #expect(overlapping.runs([]).map(\.count) == [3, 2])
    }

    @Test func anotherWayOfCountingIsAGapToo() {
        let points = (0..<4).map { place in
            var point = S.point(S.year(2013 + place), 1)
            point.kind = place < 2 ? "crimes" : "victims"
            return point
        }
        #expect(ChartSeries(name: "A", points: points).runs([]).map(\.count) == [2, 2])
    }

    @Test func theAxisHasZeroAndEverySeriesItsOwnMarkAndDash() throws {
        let series = (0..<6).map { S.years("Area \($0)", [80, 81, 82 + Double($0)]) }
        let figure = Self.chart(series).figure
        let reading = try DrawingReading(try #require(figure.drawing))
        #expect(reading.labels.contains { $0.text == "0" })
        for place in 0..<4 { #expect(reading.paths("ln-\(place)").count == 1) }
        #expect(reading.paths("ln-4").isEmpty)
        #expect(figure.caption.contains("Areas after the fourth are in the table."))
        #expect(figure.table.rows.count == 18)
    }

    @Test func doubtfulValuesAreHollow() throws {
        let points = (0..<4).map { S.point(S.year(2013 + $0), 5, isHollow: $0 > 1) }
        let figure = Self.chart([ChartSeries(name: "A", points: points)]).figure
        let reading = try DrawingReading(try #require(figure.drawing))
        #expect(reading.paths("h").map { $0.count { $0 == "M" } } == [2])
        #expect(figure.caption.contains("Hollow: printed without counts, or disputed."))
    }

    @Test(arguments: [1e13, 9e13, 1e14, 5e14, 9.9e14], [1, 4])
    func numbersOfAnyWidthAreNoTrap(most: Double, count: Int) {
        let series = (0..<count).map { S.years("Area \($0)", [most / 3, most / 2, most]) }
        let figure = Self.chart(series).figure
        #expect(figure.table.rows.count == 3 * count)
    }

    /// A band needs limits at all values of a piece of the line.
    @Test(arguments: [true, false])
    func aBandIsNamedWhereItIsDrawn(limits: Bool) throws {
        let points = S.noise(40).enumerated().map { place, value in
            S.point(S.month(place), 20 + value, limits: limits || place == 20)
        }
        let figure = Self.chart([ChartSeries(name: "A", points: points)]).figure
        let reading = try DrawingReading(try #require(figure.drawing))
        #expect(reading.paths("ln-b").isEmpty == !limits)
        #expect(figure.caption.contains("The band is the interval.") == limits)
        #expect(figure.caption.contains("Intervals are in the table.") == !limits)
    }
}
