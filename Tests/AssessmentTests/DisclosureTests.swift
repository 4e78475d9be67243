import Assessment
import FrameworkModel
import Testing

@Suite("Disclosure control")
struct DisclosureTests {
    typealias Sample = DisclosureSample

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let estimates: [Estimate]
        /// Positions of the estimates that lose their figures.
        let gone: [Int]
        /// Why each count is withheld, in order.
        let reasons: [WithheldCell.Reason]
        var exported: [ExportedCell] = []
    }

    static let cases: [Case] = [
        Case(
            testDescription: "zero and five are shown",
            estimates: [Sample.count(0), Sample.count(5, in: "A1")],
            gone: [], reasons: []),
        Case(
            testDescription: "one to four are not", estimates: [Sample.count(1), Sample.count(4, in: "X")],
            gone: [0, 1], reasons: [.primary, .primary]),
        Case(
            testDescription: "weighted counts below five are not",
            estimates: [Sample.count(0.4), Sample.count(4.9, in: "X")], gone: [0, 1],
            reasons: [.primary, .primary]),
        Case(
            testDescription: "rate on a small count",
            estimates: [Sample.count(3), Sample.rate(3, of: 90_000)],
            gone: [0, 1], reasons: [.primary]),
        Case(
            testDescription: "share of a small denominator", estimates: [Sample.share(0, of: 3)], gone: [0],
            reasons: [.primary]),
        Case(
            testDescription: "small rest of a share",
            estimates: [Sample.share(97, of: 100), Sample.count(100)], gone: [0],
            reasons: [.secondary(.complement, protects: Sample.cell(measure: "events less charges"))]),
        Case(
            testDescription: "a small part and the rest of the denominator beside it",
            estimates: [Sample.share(3, of: 100), Sample.count(100)], gone: [0], reasons: [.primary]),
        Case(
            testDescription: "printed share of a shown denominator",
            estimates: [Sample.count(24), Sample.stated(12.5)], gone: [1], reasons: [.primary]),
        Case(
            testDescription: "nested areas",
            estimates: [
                Sample.count(50), Sample.count(3, in: "A"), Sample.count(47, in: "B"),
            ], gone: [1, 2], reasons: [.primary, .secondary(.nestedAreas, protects: Sample.cell("A"))]),
        Case(
            testDescription: "nested areas over a level without figures",
            estimates: [
                Sample.count(50), Sample.count(3, in: "A1"), Sample.count(20, in: "A2"),
                Sample.count(27, in: "B"),
            ], gone: [1, 2], reasons: [.primary, .secondary(.nestedAreas, protects: Sample.cell("A1"))]),
        Case(
            testDescription: "an area that has no figure is what is left",
            estimates: [Sample.count(50), Sample.count(47, in: "B")], gone: [1],
            reasons: [
                .secondary(
                    .nestedAreas,
                    protects: Sample.cell(measure: "the rest (areas, division 1) of events"))
            ]),
        Case(
            testDescription: "breakdown of two parts",
            estimates: [
                Sample.count(30), Sample.count(2, in: "F", Sample.year, Sample.sex("male")),
                Sample.count(28, in: "F", Sample.year, Sample.sex("female")),
            ], gone: [1, 2],
            reasons: [
                .primary,
                .secondary(
                    .breakdown, protects: Sample.cell("F", Sample.year, Sample.sex("male"))),
            ]),
        Case(
            testDescription: "breakdowns that overlap do not add up",
            estimates: [
                Sample.count(30), Sample.count(2, in: "F", Sample.year, Sample.sex("male")),
                Sample.count(29, in: "F", Sample.year, Sample.sex("female")),
            ], gone: [1], reasons: [.primary]),
        Case(
            testDescription: "year less three quarters",
            estimates: [Sample.count(60)]
                + [17, 3, 18, 22].enumerated().map {
                    Sample.count($1, in: "F", Sample.quarter($0))
                }, gone: [1, 2],
            reasons: [.secondary(.periods, protects: Sample.cell("F", Sample.quarter(1))), .primary]),
        Case(
            testDescription: "year less three quarters that left before", estimates: [Sample.count(60)],
            gone: [0],
            reasons: [
                .secondary(.periods, protects: Sample.cell(measure: "the rest (periods) of events"))
            ],
            exported: [17, 21, 20].enumerated().map { Sample.exported($1, "F", Sample.quarter($0)) }),
        Case(
            testDescription: "a small count that left before stays", estimates: [Sample.count(3)], gone: [],
            reasons: [], exported: [Sample.exported(3)]),
        Case(
            testDescription: "what left before protects nothing",
            estimates: [
                Sample.count(50), Sample.count(3, in: "A1"), Sample.count(20, in: "A2"),
                Sample.count(27, in: "B"),
            ], gone: [1, 3], reasons: [.primary, .secondary(.nestedAreas, protects: Sample.cell("A1"))],
            exported: [Sample.exported(20, "A2")]),
        Case(
            testDescription: "a small difference from what left before", estimates: [Sample.count(52)],
            gone: [0], reasons: [.difference(from: Sample.day)], exported: [Sample.exported(50)]),
        Case(
            testDescription: "a large difference from what left before", estimates: [Sample.count(55)],
            gone: [], reasons: [], exported: [Sample.exported(50)]),
    ]

    @Test("withholds what is small and what gives it back", arguments: cases)
    func withholds(_ sample: Case) throws {
        let release = try Sample.control(exported: sample.exported).protect(sample.estimates)
        #expect(release.estimates.count == sample.estimates.count)
        let gone = release.estimates.indices.filter { release.estimates[$0].withheld == .suppressed }
        #expect(gone == sample.gone)
        for index in release.estimates.indices where !gone.contains(index) {
            #expect(release.estimates[index] == sample.estimates[index])
        }
        #expect(release.withheld.map(\.reason) == sample.reasons)
        #expect(release.shown.allSatisfy { $0.exportedOn == nil })
        #expect(release.notes.count == 1)
    }

    @Test("leaves nothing of a withheld estimate that gives its counts back")
    func redaction() throws {
        var estimate = Sample.share(3, of: 100)
        estimate.caveats = [Caveat("a", "also given as 3"), Caveat("b", "counts offences")]
        estimate.standing = Standing(grade: .corrected, checks: ["c"], reason: "corrected from 2")
        var missing = Sample.count(3, in: "X")
        (missing.value, missing.interval, missing.withheld) = (nil, nil, .undefined("3 of 0"))
        let release = try Sample.control().protect([estimate, missing])
        let left = release.estimates[0]
        #expect(left.value == nil && left.interval == nil && left.numerator == nil)
        #expect(left.denominator == nil && left.formula.isEmpty && left.method.isEmpty)
        #expect(left.caveats == [Caveat("b", "counts offences")])
        #expect(left.standing.grade == .corrected && !left.standing.reason.contains("2"))
        #expect(release.estimates[1].numerator == nil && release.estimates[1].withheld == .suppressed)
        #expect(release.shown.isEmpty)
    }

    @Test("takes remarks about a withheld part from the sum it belongs to")
    func remarks() throws {
        var whole = Sample.count(50)
        whole.sources = ["A-1", "B-1"]
        whole.standing = Standing(
            grade: .corrected, checks: [], reason: "1 of 2 parts; corrected from 4: typing")
        whole.caveats = [Caveat("sources_differ", "A: also given as 2"), Caveat("independence", "assumed")]
        var part = Sample.count(3, in: "A")
        part.sources = ["A-1"]
        let release = try Sample.control().protect([whole, part, Sample.count(47, in: "B")])
        let left = release.estimates[0]
        #expect(left.value == 50 && left.caveats.map(\.id) == ["independence"])
        #expect(!left.standing.reason.contains("4"))
    }
}
