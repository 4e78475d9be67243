import Assessment
import FrameworkModel
import Testing

@Suite("Disclosure policies and refusals")
struct DisclosurePolicyTests {
    typealias Sample = DisclosureSample

    @Test("leave published figures as they are, and say so")
    func officialStays() throws {
        let estimates = [Sample.count(3, status: .official), Sample.count(2, in: "X")]
        let policy = DisclosurePolicy(leavesOfficial: true)
        let release = try Sample.control(policy).protect(estimates)
        #expect(release.estimates[0] == estimates[0])
        #expect(release.estimates[1].withheld == .suppressed)
        #expect(release.leftAsPublished == 1)
        #expect(release.notes.contains { $0.contains("1 figure from official statistics") })
        let strict = try Sample.control().protect(estimates)
        #expect(strict.estimates[0].withheld == .suppressed && strict.leftAsPublished == 0)
    }

    @Test("published figures protect nothing")
    func officialIsKnown() throws {
        let estimates = [
            Sample.count(50, status: .official), Sample.count(3, in: "A"), Sample.count(47, in: "B"),
        ]
        let policy = DisclosurePolicy(leavesOfficial: true)
        let release = try Sample.control(policy).protect(estimates)
        #expect(release.estimates.map { $0.withheld == .suppressed } == [false, true, true])
        let both = [
            Sample.count(50, status: .official), Sample.count(3, in: "A"),
            Sample.count(47, in: "B", status: .published),
        ]
        let given = try Sample.control(policy).protect(both)
        #expect(given.estimates.map { $0.withheld == .suppressed } == [false, true, false])
        #expect(given.notes.contains { $0.contains("1 small count follows from figures that are known") })
    }

    @Test("take another threshold", arguments: [(3, [false, true]), (11, [true, true])])
    func threshold(_ below: Int, _ gone: [Bool]) throws {
        let policy = try DisclosurePolicy(hiddenBelow: below)
        let release = try Sample.control(policy).protect([Sample.count(10), Sample.count(2, in: "X")])
        #expect(release.estimates.map { $0.withheld == .suppressed } == gone)
    }

    @Test("round counts, and compute values from rounded counts without an interval")
    func rounding() throws {
        let policy = try DisclosurePolicy(hiddenBelow: 8, roundingBase: 5)
        let estimates = [
            Sample.count(52), Sample.count(7, in: "A"), Sample.count(45, in: "B"),
            Sample.share(12, of: 102, in: "X"), Sample.share(99, of: 102, in: "Y"),
            Sample.rate(52, of: 10_000), Sample.stated(40, in: "Z"),
        ]
        let release = try Sample.control(policy).protect(estimates)
        #expect(release.estimates.map(\.value) == [50, nil, 45, 10, nil, 5, 40])
        #expect(release.estimates.prefix(6).allSatisfy { $0.interval == nil })
        #expect(release.estimates[3].formula == "100 × 10 / 100")
        #expect(release.estimates[3].method.contains("rounded to the nearest 5"))
        #expect(release.estimates[5].denominator?.value == 10_000)
        #expect(release.withheld.map(\.cell) == [Sample.cell("A")])
        #expect(Set(release.shown.map(\.value)) == [50, 45, 10, 100])
        #expect(release.notes.count == 3)
    }

    @Test("show everything for internal use, and say that it is not for publication")
    func notForPublication() throws {
        let estimates = [Sample.count(3), Sample.share(1, of: 2)]
        let release = try Sample.control(.internal).protect(estimates)
        #expect(release.estimates == estimates)
        #expect(release.notes == ["Small counts are shown: not for publication."])
    }

    @Test("refuse what only figures that left before could protect")
    func refusal() throws {
        let exported = [Sample.exported(50), Sample.exported(47, "B")]
        let estimates = [Sample.count(50), Sample.count(3, in: "A"), Sample.count(47, in: "B")]
        let error = #expect(throws: DisclosureError.self) {
            try Sample.control(exported: exported).protect(estimates)
        }
        let expected = DisclosureError.unsafe(
            cell: Sample.cell("A"), lower: 3, upper: 3, change: .withdraw([Sample.exported(47, "B")]))
        #expect(error == expected)
        let words = "\(expected)"
        #expect(words.contains("events of A in 2018/19 is withheld, but could be worked out to be 3"))
        #expect(words.hasSuffix("withdraw events of B in 2018/19, exported on 31 March 2019."))
    }

    @Test("refuse what only a zero could protect")
    func zeros() throws {
        let exported = [Sample.exported(50), Sample.exported(47, "B")]
        let estimates = [Sample.count(3, in: "A1"), Sample.count(0, in: "A2")]
        let expected = DisclosureError.unsafe(
            cell: Sample.cell("A1"), lower: 3, upper: 3, change: .leaveOut([Sample.cell("A2")]))
        #expect(throws: expected) { try Sample.control(exported: exported).protect(estimates) }
        #expect("\(expected)".contains("also leave out events of A2 in 2018/19, which is 0"))
    }

    @Test("refuse counts that cannot be, with area and period")
    func badInput() throws {
        let negative = DisclosureError.negativeCount(cell: Sample.cell(), value: -2)
        #expect(throws: negative) { try Sample.control().protect([Sample.count(-2)]) }
        #expect("\(negative)".contains("events of F in 2018/19 is -2"))
        let more = DisclosureError.partExceedsWhole(
            part: Sample.cell(measure: "charges"), value: 9, whole: 8)
        #expect(throws: more) { try Sample.control().protect([Sample.share(9, of: 8)]) }
        #expect(throws: DisclosureError.notFinite(cell: Sample.cell())) {
            try Sample.control().protect([Sample.count(.infinity)])
        }
    }

    /// Without the earlier figures the smallest choice would be the count of B.
    @Test("know the earlier figures of a sum that has changed since")
    func earlierSums() throws {
        let exported = [Sample.exported(50), Sample.exported(27, "B")]
        let parts = [
            Sample.count(3, in: "A1"), Sample.count(20, in: "A2"), Sample.count(10, in: "B"),
            Sample.count(33),
        ]
        let release = try Sample.control(exported: exported).protect(parts)
        #expect(release.estimates.map { $0.withheld == .suppressed } == [true, true, false, false])
        let first = try Sample.control().protect(parts)
        #expect(first.estimates.map { $0.withheld == .suppressed } == [true, false, true, false])
    }
}
