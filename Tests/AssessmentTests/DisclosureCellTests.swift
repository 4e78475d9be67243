import Assessment
import FrameworkModel
import Testing

@Suite("Counts that disclosure control looks at")
struct DisclosureCellTests {
    typealias Sample = DisclosureSample

    @Test("withholds changes and own calculations that follow from a hidden count")
    func followers() throws {
        let before = Period(financialYear: 2017)
        var change = Sample.count(30)
        change.indicator = "change"
        change.denominator = Quantity(measure: "events", value: 3)
        var points = Sample.share(30, of: 60)
        points.indicator = "points"
        points.value = 100 * (30.0 / 60 - 2.0 / 40)
        points.formula = "100 × (30 / 60 - 2 / 40)"
        var mixed = Sample.count(30)
        (mixed.indicator, mixed.unit, mixed.value, mixed.numerator) = ("mixed", .multiple, 4, nil)
        mixed.period = before
        let estimates = [change, Sample.count(30), Sample.count(3, in: "F", before), points, mixed]
        let release = try Sample.control().protect(estimates)
        #expect(release.estimates.map { $0.withheld == .suppressed } == [true, false, true, true, true])
        #expect(
            release.withheld.map(\.cell) == [
                Sample.cell("F", before), Sample.cell("F", before, measure: "charges"),
            ])
    }

    @Test("does not take money, residents, places or respondents for counts of people")
    func otherQuantities() throws {
        var residents = Sample.rate(40, of: 3)
        residents.value = 3
        let release = try Sample.control().protect([residents])
        #expect(release.estimates == [residents] && release.shown.map(\.measure) == ["events"])
    }

    @Test("takes local quantities that nobody declares for counts of people")
    func undeclared() throws {
        var estimate = Sample.count(3)
        estimate.indicator = "unknown"
        estimate.numerator = Quantity(measure: "unknown_count", value: 3)
        #expect(try Sample.control().protect([estimate]).estimates[0].withheld == .suppressed)
        estimate.status = .official
        #expect(try Sample.control().protect([estimate]).estimates == [estimate])
    }

    @Test("withholds a change in points whose earlier counts cannot be seen")
    func pointsWithoutCounts() throws {
        var points = Sample.share(30, of: 60)
        points.indicator = "points"
        points.formula = ""
        let release = try Sample.control().protect([points])
        #expect(release.estimates[0].withheld == .suppressed && release.withheld.isEmpty)
        #expect(release.notes == ["Withheld: 0 counts of 1 to 4; with them 1 figure in all."])
    }

    @Test("says how many shares came without counts")
    func sharesWithoutCounts() throws {
        let release = try Sample.control().protect([Sample.stated(12.5)])
        #expect(release.estimates[0].value == 12.5)
        #expect(release.notes.contains { $0.contains("1 share came without counts") })
    }

    @Test("finds the denominator of a part in the whole, and a moment within the period")
    func denominators() throws {
        let women = Sample.sex("female")
        let estimates = [
            Sample.count(3), Sample.share(1, of: 3, in: "F", Sample.year, women),
        ]
        let release = try Sample.control().protect(estimates)
        #expect(
            release.withheld.map(\.cell) == [
                Sample.cell(), Sample.cell("F", Sample.year, women, measure: "charges"),
            ])
    }
}
