import FrameworkModel
import Testing

@testable import Publication

@Suite struct LineChartFiguresTests {
    private typealias S = ChartSample

    @Test func figuresOfTheStoreBecomeSeries() throws {
        let indicator = S.indicator(S.share, breaks: [S.change])
        var estimates = (2014...2018).flatMap { year in
            [
                S.estimate("A", S.year(year), 190 + Double(year - 2014), 1_000),
                S.estimate("B", S.year(year), 170, 1_000),
            ]
        }
        estimates[0].standing = Standing(grade: .disputed, checks: [], reason: "r")
        estimates.append(S.estimate("A", S.month(1), 1, 2))
        let areas = ["A", "B", "C"].map {
            Area(code: AreaCode(rawValue: $0), name: "Area \($0)", level: .force)
        }
        let chart = LineChart(indicator, estimates, areas: areas, source: S.source)
        #expect(chart.series.map(\.points.count) == [5, 5])
        #expect(chart.series[0].points.map(\.isHollow) == [true, false, false, false, false])
        #expect(chart.title == "Repeat victims: 19.4 % in Area A, 17.0 % in Area B, 2018/19")
        let alone = LineChart(indicator, estimates, areas: [areas[0]], source: S.source)
        #expect(alone.title == "Repeat victims: Area A, 19.2 % in 2016/17, 19.4 % in 2018/19")
        try expectSoundFigure({ chart.figure }, "from estimates")
    }

    @Test func nationalCountsAreLeftOutBesideLocalOnes() {
        let indicator = S.indicator(.count(of: "victims", by: .whole), unit: .count, decimals: 0)
        let areas = [
            Area(code: "A", name: "A", level: .force), Area(code: "N", name: "N", level: .countryGroup),
        ]
        let estimates = (2014...2016).flatMap { year in
            ["A", "N"].map { S.estimate($0, S.year(year), 100, 1, per: 1, unit: .count) }
        }
        let chart = LineChart(indicator, estimates, areas: areas, source: S.source)
        #expect(chart.series.map(\.name) == ["A"])
        #expect(chart.figure.caption.contains("National counts would dwarf the others"))
    }

    private static func areas(_ codes: [String]) -> [Area] {
        codes.map { Area(code: AreaCode(rawValue: $0), name: "Area \($0)", level: .force) }
    }

    /// Events of 1,000 by area and year.
    private static func estimates(_ areas: [String: [Int: Double]]) -> [Estimate] {
        areas.sorted { $0.key < $1.key }.flatMap { area, years in
            years.sorted { $0.key < $1.key }.map {
                S.estimate(AreaCode(rawValue: area), S.year($0.key), $0.value, 1_000)
            }
        }
    }

    @Test func aSoundFigureStandsBeforeADisputedOneOfThePeriod() throws {
        var estimates = Self.estimates(["A": [2014: 188, 2015: 190, 2016: 200]])
        var disputed = S.estimate("A", S.year(2016), 178, 1_000)
        disputed.standing = Standing(grade: .disputed, checks: [], reason: "r")
        estimates.insert(disputed, at: 0)
        let chart = LineChart(
            S.indicator(S.share), estimates, areas: Self.areas(["A"]), source: S.source)
        #expect(chart.series[0].points.map(\.shown) == ["18.8 %", "19.0 %", "20.0 %"])
        #expect(chart.series[0].points.allSatisfy { !$0.isHollow })
        #expect(chart.title == "Repeat victims: Area A, 18.8 % in 2014/15, 20.0 % in 2016/17")
        #expect(
            chart.figure.caption.contains(
                "Left out as disputed, beside another figure of the period: Area A 2016/17."))
        try expectSoundFigure({ chart.figure }, "beside a disputed one")
    }

    @Test func theTitleSaysThatAFigureIsDisputed() {
        var estimates = Self.estimates(["A": [2014: 188, 2015: 190, 2016: 200]])
        estimates[2].standing = Standing(grade: .disputed, checks: [], reason: "r")
        let chart = LineChart(
            S.indicator(S.share), estimates, areas: Self.areas(["A"]), source: S.source)
        #expect(chart.title == "Repeat victims: Area A, 18.8 % in 2014/15, 20.0 %, disputed, in 2016/17")
        #expect(!chart.figure.caption.contains("Left out"))
    }

    /// Of several areas the one that reaches the latest period is named, and all that are equal.
    @Test(arguments: [
        (2015, 190.0, "Repeat victims: Area A, 20.0 % in 2016/17"),
        (2016, 200.0, "Repeat victims: Area A and Area B, 20.0 % in 2016/17"),
        (2016, 190.0, "Repeat victims: 20.0 % in Area A, 19.0 % in Area B, 2016/17"),
    ])
    func theTitleNamesTheArea(year: Int, events: Double, title: String) {
        let estimates = Self.estimates(["A": [2015: 188, 2016: 200], "B": [2014: 180, year: events]])
        let chart = LineChart(
            S.indicator(S.share), estimates, areas: Self.areas(["A", "B"]), source: S.source)
        #expect(chart.title == title)
    }
}
