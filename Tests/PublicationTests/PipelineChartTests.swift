import FrameworkModel
@testable import Publication
import Testing

@Suite struct PipelineChartTests {
    private static func stage(
        _ title: String, _ count: Double?, unit: String, period: String = "year to March 2019"
    ) -> PipelineStage {
        PipelineStage(
            title: title, count: count, shown: count.map(NumberText.short) ?? "not supplied", unit: unit,
            source: "the police & others", period: period)
    }

    private static let full = PipelineChart(
        area: "Alder <A>",
        stages: [
            stage("Crimes recorded", 15_409, unit: "crimes"),
            stage("Arrests", 4_210, unit: "arrests"),
            stage(
                "Suspects referred to the prosecution service for a charging decision", 1_712,
                unit: "suspects"),
            stage("Suspects charged", nil, unit: "suspects"),
            stage("CPS prosecutions", 2, unit: "defendants", period: "year to March 2020"),
            stage("Convictions", 930, unit: "defendants"),
        ])

    @Test func everythingIsInWordsAndInPlace() throws {
        let figure = Self.full.figure(source: "A source.")
        let drawing = try #require(DrawingInspection(figure.drawing))
        #expect(drawing.misplaced == [] && drawing.roles == ["img"] && drawing.sizes.map(\.width) == [328])
        for number in figure.numbersOfTable { #expect(drawing.alternative.contains(number), "\(number)") }
        let said = drawing.labels.joined().map(\.text).joined(separator: " ")
        for stage in Self.full.stages {
            for part in [
                stage.title, stage.shown, "Counted in \(stage.unit) by \(stage.source), \(stage.period)",
            ] {
                #expect(said.contains(part), "\(part)")
            }
        }
        #expect(
            figure.title == "Alder <A>: crimes recorded 15,409, convictions 930, counted in different units")
        #expect(figure.html == Self.full.figure(source: "A source.").html)
    }

    @Test func eachGapSaysThatNothingMayBeDivided() throws {
        let figure = Self.full.figure(source: "s")
        let drawing = try #require(DrawingInspection(figure.drawing))
        let said = drawing.labels.joined().map(\.text).joined(separator: " ")
        #expect(said.split(separator: "do not divide").count - 1 == Self.full.stages.count - 1)
        #expect(said.contains("Now arrests, not crimes: do not divide"))
        #expect(said.contains("Not the same suspects: do not divide"))
        #expect(drawing.alternative.contains(PipelineChart.warning))
        #expect(figure.caption.contains(PipelineChart.warning))
        #expect(figure.caption.contains("The periods differ: year to March 2019; year to March 2020."))
        #expect(figure.caption.contains("A dashed frame has no figure, which is not zero."))
    }

    @Test func aBandIsAsWideAsItsCount() throws {
        let text = try #require(Self.full.figure(source: "s").drawing?.text)
        // Left edge of the first and of the last band: half of what the band leaves of the drawing.
        #expect(text.contains("class=\"pipe-0\" d=\"M4 "))
        let last = try #require(text.firstMatch(of: /class="pipe-3" d="M([0-9.]+) [^"]*h-([0-9.]+)z"/))
        let width = try #require(Double(last.output.2))
        #expect(abs(width - 320 * 930 / 15_409) < 0.001)
        #expect(abs(try #require(Double(last.output.1)) - (328 - width) / 2) < 0.001)
        #expect(text.contains("too narrow to be drawn"), "2 of 15,409")
        #expect(text.contains("class=\"pipe-none\""))
    }

    @Test(arguments: [
        [], [stage("A", 1, unit: "a"), stage("B", 2, unit: "b")],
        [stage("A", 1, unit: "a"), stage("B", 2, unit: "b"), stage("C", nil, unit: "c")],
        [stage("A", 1, unit: "a"), stage("B", 0, unit: "b"), stage("C", 2, unit: "c")],
        [stage("A", 1, unit: "a"), stage("B", .nan, unit: "b"), stage("C", .infinity, unit: "c")],
        [stage("A", 1, unit: "a"), stage("B", -3, unit: "b"), stage("C", 4, unit: "c")],
    ])
    func tooFewNumbersMakeNoDrawing(stages: [PipelineStage]) {
        let figure = PipelineChart(area: "A", stages: stages).figure(source: "s")
        #expect(figure.drawing == nil && figure.table.rows.count == stages.count)
    }

    @Test func theHostileStaysInItsPlace() throws {
        let long = String(repeating: "word ", count: 30) + String(repeating: "x", count: 90)
        let figure = PipelineChart(
            area: "Å \"&\" <b>",
            stages: [
                Self.stage(long, 1e15, unit: "crimes"), Self.stage("", 1, unit: ""),
                PipelineStage(
                    title: long, count: 1e14,
                    shown: "about 100,000,000,000,000, disputed by the force itself",
                    unit: long, source: long, period: long),
                Self.stage("Zero", 0, unit: "things"),
            ]
        ).figure(source: "s")
        let drawing = try #require(DrawingInspection(figure.drawing))
        #expect(drawing.misplaced == [])
        #expect(figure.drawing?.text.contains("zero: no band") ?? false)
        let text = try #require(figure.drawing?.text)
        #expect(!text.contains(/nan|inf|[0-9]e[-+]?[0-9]/))
    }

    @Test(arguments: 0..<4)
    func everyBandContrastsWithThePaper(colour: Int) throws {
        #expect(Contrast.between(try #require(Contrast.fill("pipe-\(colour)")), "#ffffff") >= 3)
    }
}
