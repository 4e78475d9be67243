import Assessment
import FrameworkModel
import Statistics
import Testing

@testable import Publication

@Suite struct FunnelChartTests {
    private typealias S = ChartSample

    private static let names: [AreaCode: String] = [
        "P12": "West Mercia", "P20": "Staffordshire", "P21": "Warwickshire", "P30": S.longName,
        "P49": "Metropolitan Police",
    ]

    private static func chart(
        _ count: Int = 40, spread: Double = 0.16, calculation: Calculation = S.share, growth: Double = 1.08,
        highlighted: [AreaCode] = ["P12"]
    ) throws -> FunnelChart {
        let funnel = try #require(S.funnel(count, spread: spread, calculation: calculation, growth: growth))
        return FunnelChart(funnel, highlighted: highlighted, names: names, source: S.source)
    }

    private static let all: [AreaCode] = ["P12", "P20", "P21", "P30", "P49"]

    @Test(arguments: [0.01, 0.16], [1.0, 1.02, 1.3])
    func aDrawingIsSound(spread: Double, growth: Double) throws {
        for calculation in [S.share, S.rate] {
            for highlighted in [[], ["P12"], Self.all] {
                let chart = try Self.chart(
                    spread: spread, calculation: calculation, growth: growth, highlighted: highlighted)
                try expectSoundFigure({ chart.figure }, "\(spread), \(growth), \(highlighted.count) named")
            }
        }
    }

    @Test func oneFarOutsideIsStillSound() throws {
        var dots = (0..<12).map { Self.dot(place: $0, size: 100, value: 20) }
        dots.append(Self.dot(place: 12, size: 9_000_000, value: 5_000, highlight: 0))
        let chart = Self.chart(dots)
        try expectSoundFigure({ chart.figure }, "outlier")
        #expect(
            try DrawingReading(try #require(chart.figure.drawing)).labels.contains {
                $0.text.contains("log scale")
            })
    }

    private static func dot(place: Int, size: Double, value: Double, highlight: Int? = nil) -> FunnelChart.Dot
    {
        FunnelChart.Dot(
            name: "Area \(place)", size: size, value: value, shown: NumberText.short(value), counts: "1 / 2",
            category: "within the limits", highlight: highlight)
    }

    private static func chart(_ dots: [FunnelChart.Dot]) -> FunnelChart {
        FunnelChart(
            title: "A title", unit: "%", dots: dots, target: nil, limits: [], period: "2018/19",
            source: S.source)
    }

    @Test(arguments: [
        (0..<4).map { dot(place: $0, size: 100, value: 20) },
        (0..<6).map { dot(place: $0, size: $0 == 0 ? 0 : 100, value: 20) },
        (0..<6).map { dot(place: $0, size: 100, value: $0 == 0 ? .nan : 20) },
    ])
    func tooFewAreasOrNoSizesMakeNoDrawing(dots: [FunnelChart.Dot]) {
        let figure = Self.chart(dots).figure
        #expect(figure.drawing == nil)
        #expect(figure.table.rows.count == dots.count)
    }

    @Test func aFunnelWithoutAreasHasNothingToShow() throws {
        let figure = try Self.chart(7).figure
        #expect(figure.drawing == nil && figure.table.rows.isEmpty)
        #expect(figure.title == "Repeat victims: counts of too few areas")
    }

    /// The curves that are drawn are those by which the areas are judged.
    @Test(arguments: [0.01, 0.16])
    func areasLieOnTheRightSideOfTheCurves(spread: Double) throws {
        let funnel = try #require(S.funnel(40, spread: spread))
        #expect(funnel.usesWidened == (spread > 0.1))
        let chart = FunnelChart(funnel, highlighted: [], names: [:], source: S.source)
        var outside = 0
        for (dot, position) in zip(chart.dots, funnel.positions) {
            let next = try #require(chart.limits.firstIndex { $0.size >= dot.size })
            let near = [chart.limits[max(0, next - 1)], chart.limits[next]]
            switch funnel.category(position) {
            case .highOuter: #expect(near.contains { dot.value > $0.outer.upperBound })
            case .lowOuter: #expect(near.contains { dot.value < $0.outer.lowerBound })
            case .highInner: #expect(near.contains { dot.value > $0.inner.upperBound })
            case .lowInner: #expect(near.contains { dot.value < $0.inner.lowerBound })
            case .notSignificant: #expect(near.contains { $0.inner.contains(dot.value) })
            }
            if funnel.category(position) != .notSignificant { outside += 1 }
        }
        #expect(outside > 0)
        #expect(
            chart.figure.caption.contains(spread > 0.1 ? "the limits allow for it" : "Limits of chance alone")
        )
    }

    @Test func chosenAreasHaveNamesAndMarksOfTheirOwn() throws {
        let figure = try Self.chart(highlighted: ["P12", "P20"]).figure
        let reading = try DrawingReading(try #require(figure.drawing))
        let words = reading.labels.map(\.text).joined(separator: " ")
        #expect(words.contains("West Mercia") && words.contains("Staffordshire"))
        #expect(reading.paths("s0").count == 1 && reading.paths("s1").count == 1)
        #expect(reading.paths("fu-o").joined().count { $0 == "M" } == 38)
    }

    @Test func theTitleSaysWhereTheChosenAreaLies() throws {
        #expect(
            try Self.chart().figure.title == "Repeat victims: West Mercia is within the limits among 40 areas"
        )
        let several = try Self.chart(highlighted: []).figure.title
        #expect(several.contains(" of 40 areas ") && several.hasSuffix(" outside the limits"))
    }

    @Test func theSpreadIsTheRootOfPhi() throws {
        let funnel = try #require(S.funnel(40, spread: 0.16))
        let caption = FunnelChart(funnel, highlighted: [], names: [:], source: S.source).figure.caption
        let spread = NumberText.fixed(try #require(funnel.phi).squareRoot(), decimals: 1)
        #expect(caption.contains("The spread between areas is \(spread) times what chance gives"))
        #expect(!caption.contains("Chance seldom"))
        let calm = try Self.chart(spread: 0.01).figure.caption
        #expect(calm.contains("Chance seldom puts an area outside the limits."))
    }

    @Test func whatLiesBeyondTheScaleIsSaidBySide() {
        var dots = (0..<20).map { Self.dot(place: $0, size: 100, value: 500 + Double($0)) }
        dots.append(Self.dot(place: 20, size: 100, value: 1))
        #expect(
            Self.chart(dots).figure.caption.contains("Triangles lie beyond the scale: below it Area 20 1."))
        dots.append(Self.dot(place: 21, size: 100, value: 9_000))
        #expect(
            Self.chart(dots).figure.caption.contains(
                "Triangles lie beyond the scale: above it Area 21 9,000; below it Area 20 1."))
    }
}
