import Assessment
import FrameworkModel
import Testing

@Suite("Lists of figures beside a release") struct FigureListingTests {
    typealias Sample = DisclosureSample

    private static func figure(
        _ id: String, _ value: Double, measure: String = "events", unit: Unit = .count,
        stage: SourceStage = .police, in area: AreaCode = "F"
    ) -> Observation {
        Observation(
            id: id, area: area, periodStart: Sample.year.start, periodEnd: Sample.year.end, measure: measure,
            value: value, unit: unit, stage: stage, document: "plan")
    }

    private static func withheld(
        _ figures: [Observation], _ estimates: [Estimate] = [], ties: [[String]] = [],
        policy: DisclosurePolicy = DisclosurePolicy()
    ) throws -> Set<String> {
        try Sample.control(policy).protect(estimates, listing: figures, ties: ties).listing.withheld
    }

    @Test(
        "withholds small counts, declared or not, and nothing else",
        arguments: [
            (figure("f", 3), true), (figure("f", 5), false), (figure("f", 0), false),
            (figure("f", 3, measure: "unheard_of"), true),
            (figure("f", 3, unit: .percent), false), (figure("f", 3, unit: .years), false),
            (figure("f", 3, measure: "unheard_of", stage: .survey), false), (figure("f", -3), false),
        ])
    func smallCounts(figure: Observation, isWithheld: Bool) throws {
        #expect(try Self.withheld([figure]) == (isWithheld ? ["f"] : []))
    }

    @Test("leaves small counts where nothing is for publication")
    func internalUse() throws {
        #expect(try Self.withheld([Self.figure("f", 3)], policy: .internal).isEmpty)
    }

    @Test("withholds what a withheld estimate was made of")
    func sources() throws {
        var estimate = Sample.count(2)
        estimate.sources = ["share"]
        let figures = [Self.figure("share", 12.5, unit: .percent)]
        #expect(try Self.withheld(figures, [estimate]) == ["share"])
    }

    @Test("withholds a second figure of a sum, and goes on until no sum has a single gap")
    func ties() throws {
        let figures = [
            Self.figure("a", 3, measure: "one"), Self.figure("b", 20, measure: "two"),
            Self.figure("total", 23, measure: "three"), Self.figure("c", 90, measure: "four"),
            Self.figure("all", 110, measure: "five"), Self.figure("other", 50, measure: "six"),
        ]
        let ties = [["total", "a", "b"], ["all", "b", "c"]]
        #expect(try Self.withheld(figures, ties: ties) == ["a", "b", "c"])
    }

    @Test("gives the estimates that were given, as many, in their order")
    func estimates() throws {
        let estimates = [Sample.count(30), Sample.count(3, in: "A1")]
        let (release, listing) = try Sample.control().protect(
            estimates, listing: [Self.figure("f", 30)], ties: [])
        #expect(release.estimates.map(\.area) == ["F", "A1"] && listing.figures.map(\.id) == ["f"])
        #expect(release.estimates[1].withheld == .suppressed)
    }

    @Test("takes out what is said of a shown figure that gives back a withheld one of the same sum")
    func remarks() throws {
        var shown = Sample.count(35, in: "X")
        shown.sources = ["shown"]
        shown.standing = Standing(grade: .questioned, checks: ["c"], reason: "35 + 3 is 38, not at most 35")
        var apart = shown
        (apart.area, apart.sources) = ("Y", ["apart"])
        let figures = [
            Self.figure("small", 3, measure: "one"), Self.figure("shown", 35, measure: "two"),
            Self.figure("third", 70, measure: "three"),
        ]
        let ties = [["small", "shown", "third"]]
        let (release, listing) = try Sample.control().protect([shown, apart], listing: figures, ties: ties)
        #expect(listing.tied == ["small", "shown", "third"])
        #expect(release.estimates.map { $0.standing.reason.contains("3 is") } == [false, true])
        #expect(release.estimates.map(\.value) == [35, 35])
        // The same where no figure is listed, and the small one is known from what was computed alone.
        var small = Sample.count(3, in: "Z")
        small.sources = ["small"]
        let alone = try Sample.control().protect([shown, apart, small], listing: [], ties: ties)
        #expect(alone.release.estimates[0].standing.reason.contains("3 is") == false)
    }

    @Test("lists counts rounded where counts are rounded, and other figures as they are")
    func rounding() throws {
        let policy = try DisclosurePolicy(hiddenBelow: 5, roundingBase: 5)
        let figures = [
            Self.figure("declared", 23), Self.figure("undeclared", 31, measure: "unheard_of"),
            Self.figure("share", 12.5, measure: "part", unit: .percent),
        ]
        let (_, listing) = try Sample.control(policy).protect([], listing: figures, ties: [])
        #expect(listing.figures.map(\.value) == [25, 30, 12.5] && listing.withheld.isEmpty)
    }
}
