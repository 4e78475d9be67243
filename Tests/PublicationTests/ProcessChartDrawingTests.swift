import FrameworkModel
import Testing

@testable import Publication

@Suite struct ProcessChartDrawingTests {
    private typealias S = ChartSample

    private static let calm = S.noise(24).map { 20 + 6 * $0 }
    private static let shift = SeriesBreak(from: S.month(12).start, reason: "a new crime system")

    private static func chart(
        _ values: [Double], _ breaks: [SeriesBreak] = [], target: Double? = nil,
        polarity: Polarity = .lowerIsBetter("less harm"), name: String = "West Mercia"
    ) throws -> ProcessChartDrawing {
        let signals = try #require(
            S.signals(values, breaks: breaks, target: target, polarity: polarity).first)
        return ProcessChartDrawing(signals, area: name, source: S.source)
    }

    private static let sound: [(String, [Double], [SeriesBreak], Double?)] = [
        ("calm", calm, [], nil), ("target far above", calm, [], 95),
        ("rebased with target", calm.enumerated().map { $0.element + ($0.offset > 11 ? 9 : 0) }, [shift], 22),
        (
            "sixty months", S.noise(60).enumerated().map { $0.element * 5 + Double($0.offset) / 2 }, [shift],
            nil
        ),
        ("an outlier", calm.enumerated().map { $0.offset == 20 ? 99 : $0.element }, [], nil),
        ("near zero", S.noise(14).map { $0 * 0.5 + ($0 > 0.8 ? 4 : 0) }, [shift], nil),
        ("all equal", Array(repeating: 7, count: 12), [], nil), ("eight", Array(calm.prefix(8)), [], 20),
    ]

    @Test(arguments: sound.indices)
    func aDrawingIsSound(index: Int) throws {
        let (name, values, breaks, target) = Self.sound[index]
        for area in ["West Mercia", S.longName] {
            let chart = try Self.chart(values, breaks, target: target, name: area)
            try expectSoundFigure({ chart.figure }, name)
        }
    }

    @Test(arguments: [2, 7])
    func fewerThanEightPointsMakeNoDrawing(count: Int) throws {
        let figure = try Self.chart(Array(Self.calm.prefix(count))).figure
        #expect(figure.drawing == nil)
        #expect(figure.table.rows.count == count)
        #expect(figure.title == "Repeat victims, West Mercia: too few points for limits")
    }

    @Test func limitsBeginAnewAndNoLineCrossesTheBreak() throws {
        let values = Self.calm.enumerated().map { $0.element + ($0.offset > 11 ? 9 : 0) }
        let figure = try Self.chart(values, [Self.shift]).figure
        let reading = try DrawingReading(try #require(figure.drawing))
        #expect(reading.paths("pc-m").joined().count { $0 == "M" } == 2)
        #expect(reading.paths("pc-l").joined().count { $0 == "M" } == 4)
        #expect(reading.paths("pc-p").joined().count { $0 == "M" } == 2)
        #expect(reading.paths("ax-k").count == 1 && reading.labels.contains { $0.text == "break" })
        #expect(figure.caption.contains("Break, 1 January 2015: a new crime system."))
        #expect(Set(figure.table.rows.map { $0[2] }).count == 2)
    }

    /// Polarity, style of the marks, word in the drawing and in the table.
    @Test(arguments: [
        (Polarity.lowerIsBetter("r"), "pc-c", "concern"), (.higherIsBetter("r"), "pc-i", "improvement"),
        (.none("r"), "pc-s", "special cause"),
        (.lowerIsBetter("r", companion: "other"), "pc-s", "special cause"),
    ])
    func whatStandsOutHasShapeColourAndWords(polarity: Polarity, style: String, word: String) throws {
        var values = Self.calm
        values[23] = 70
        let figure = try Self.chart(values, polarity: polarity).figure
        let reading = try DrawingReading(try #require(figure.drawing))
        #expect(reading.paths(style).count == 2)
        #expect(reading.labels.contains { $0.text == word })
        let others = style == "pc-s" ? ["pc-c", "pc-i"] : ["pc-s"]
        #expect(others.allSatisfy { reading.paths($0).isEmpty })
        #expect(figure.title.contains("December 2015: above the upper limit"))
        #expect(figure.title.contains("concern") == (word == "concern"))
        #expect(figure.table.rows[23][5].text.hasPrefix("above the upper limit"))
    }

    @Test(arguments: [(11, true), (12, false)])
    func trialLimitsAreSaid(count: Int, isSaid: Bool) throws {
        let caption = try Self.chart(Array(Self.calm.prefix(count))).figure.caption
        #expect(caption.contains("trial limits") == isSaid)
    }

    @Test func theTargetHasItsLineAndItsName() throws {
        let with = try DrawingReading(try #require(try Self.chart(Self.calm, target: 18).figure.drawing))
        #expect(with.paths("pc-t").count == 1 && with.labels.contains { $0.text == "target" })
        let without = try DrawingReading(try #require(try Self.chart(Self.calm).figure.drawing))
        #expect(without.paths("pc-t").isEmpty && !without.labels.contains { $0.text == "target" })
    }

    @Test func anAxisWithoutZeroIsSaid() throws {
        let high = try Self.chart(S.noise(12).map { 88 + 2 * $0 }).figure
        #expect(high.caption.contains("The axis does not begin at zero."))
        #expect(try !Self.chart(S.noise(12).map { 8 * $0 }).figure.caption.contains("not begin at zero"))
    }

    @Test(arguments: [1e11, 1e13, 9e13])
    func numbersOfAnyWidthAreNoTrap(scale: Double) throws {
        let chart = try Self.chart(Self.calm.map { $0 * scale / 10 })
        #expect(chart.figure.table.rows.count == Self.calm.count)
    }
}
