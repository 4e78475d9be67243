import FrameworkModel
import Testing

@testable import Publication

@Suite struct MapFiguresTests {
    private typealias S = ChartSample

    /// Six districts of Staffordshire.
    private static let codes = (192...197).map { AreaCode(rawValue: "E07000\($0)") }
    private static let areas = codes.map { Area(code: $0, name: $0.rawValue, level: .district) }

    /// Five districts with figures, of which the first has a disputed one too, and a sixth with a disputed one alone.
    @Test func aMapHasTheSoundFigures() throws {
        var estimates = Self.codes.enumerated().map { S.estimate($1, S.year(2018), 100 + Double($0), 1_000) }
        var disputed = estimates[0]
        (disputed.value, disputed.standing) = (99, Standing(grade: .disputed, checks: [], reason: "r"))
        estimates[5].standing = disputed.standing
        estimates = [disputed] + estimates + [S.estimate(Self.codes[0], S.year(2019), 1, 2)]
        let found = MapFigures(
            S.indicator(S.share), of: Self.areas, least: 5,
            series: { code in estimates.filter { $0.area == code } })
        let map = try #require(found).map(id: "m", boundaries: try Boundaries.bundled())
        let rows = Dictionary(uniqueKeysWithValues: map.areas.map { ($0.code, $0) })
        #expect(map.period == "2018/19" && rows[Self.codes[0]]?.shown == "10.0 %")
        #expect(rows[Self.codes[5]]?.value == nil && rows[Self.codes[5]]?.shown == "10.5 %, disputed")
        let figure = map.figure(source: "s")
        #expect(figure.caption.contains("Hatched: no sound figure, 1 area."))
        #expect(DrawingInspection(figure.drawing)?.misplaced == [])
        let many = MapFigures(
            S.indicator(S.share), of: Self.areas, least: 6,
            series: { code in estimates.filter { $0.area == code } })
        #expect(many == nil)
    }

    /// A count, and a rate that is a national one applied to the population, make no map.
    @Test func whatOnlyFollowsThePopulationIsNotMapped() {
        func found(_ indicator: Indicator, _ caveats: [Caveat]) -> MapFigures? {
            MapFigures(indicator, of: Self.areas, least: 5) { code in
                var estimate = S.estimate(code, S.year(2018), 1, 2)
                estimate.caveats = caveats
                return [estimate]
            }
        }
        #expect(found(S.indicator(S.share), []) != nil)
        #expect(found(S.indicator(S.share), [Caveat("synthetic", "modelled")]) == nil)
        #expect(found(S.indicator(.count(of: "victims", by: .whole), unit: .count), []) == nil)
    }
}
