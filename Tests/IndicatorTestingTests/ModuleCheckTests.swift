import Foundation
import IndicatorKit
import Testing

@testable import IndicatorTesting

/// Modules written in Swift, examined as their own tests do.
@Suite struct ModuleCheckTests {
    private func report(_ module: any IndicatorModule.Type, _ name: String) throws -> ConformanceReport {
        let fixture = try ModuleFixture(module, named: name)
        defer { fixture.remove() }
        let tests = fixture.folder.appending(path: "Tests/\(name)Tests.swift")
        return try ConformanceReport.of(module, besideTests: tests.path(percentEncoded: false))
    }

    @Test func theOrderOfRowsMustNotMatter() throws {
        let report = try report(FirstRowModule.self, "FirstRow")
        #expect(report.level == .draft)
        #expect(
            report.findings(of: "IC06") == [
                "indicator crimes_recorded: the answer changes with the order of the request "
                    + "(Examples/series-break with its rows reversed, A, 2018/19): choose among figures by what "
                    + "they are, not by which comes first"
            ])
    }

    /// The 3 in its method stays the same with other counts, so it is a rule and no count.
    @Test func aReasonMustNotPrintASmallCount() throws {
        let report = try report(TalkativeModule.self, "Talkative")
        #expect(
            report.findings(of: "IC11") == [
                "indicator charge_share: its reason prints 3, counts of 1 to 9 of charges that it does not carry "
                    + "(Examples/small-count, A, 2017/18): carry the count as numerator or denominator, or leave "
                    + "it out of the text"
            ])
    }

    @Test func aModuleIsAskedOnlyWhatItCanAnswer() throws {
        let plan = try ConformancePlan(
            name: "Printed", description: PrintedModule.description, folder: nil)
        #expect(plan.requests == [])
        let today = try #require(Day(iso: "2026-01-15"))
        let report = plan.report([], level: .official, on: today)
        #expect(report.passes, "\(report)")
        let reasons = report.results.compactMap { result -> String? in
            guard case .notApplicable(let reason) = result.state else { return nil }
            return "\(result.check.id) \(reason)"
        }
        let unasked = "there is no example to ask"
        let folderless = "the folder of the module is not at hand"
        #expect(
            reasons == [
                "IC03 \(folderless)", "IC04 \(folderless)", "IC05 \(folderless)",
                "IC06 \(unasked)", "IC08 no indicator is a proportion or a rate", "IC09 \(unasked)",
                "IC10 no indicator is a proportion",
                "IC11 no measure counts people or events", "IC12 \(unasked)",
                "IC14 every indicator has a direction",
                "IC15 \(folderless)", "IC16 there is no README.md to look into",
                "IC17 only one route was taken", "IC18 there is no Examples/ordinary to repeat",
                "IC19 no indicator is deprecated", "IC20 \(unasked)",
            ])
    }

    @Test func aFolderThatIsNotThereIsNamed() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "none-\(UUID().uuidString)")
        let problem = #expect(throws: ConformanceProblem.self) {
            try ConformancePlan(name: "Printed", description: PrintedModule.description, folder: path)
        }
        #expect(problem?.description.contains("give the folder of the module") == true)
    }

    @Test func aReplyThatWasNotHandedInIsAFinding() throws {
        let fixture = try ModuleFixture()
        defer { fixture.remove() }
        let plan = try ConformancePlan(
            name: "Faithful", description: FaithfulModule.description, folder: fixture.folder)
        let today = try #require(Day(iso: "2026-01-15"))
        let report = plan.report([], level: .draft, on: today)
        #expect(report.findings(of: "IC05").count == ModuleFixture.inputs.count)
        #expect(report.failures.map(\.check.id) == ["IC05", "IC09"])
    }

    @Test(arguments: [
        ("CoerciveControl", "coercive-control"), ("CPSOutcomes", "cps-outcomes"),
        ("Step2Abuse", "step2-abuse"),
        ("Refuge", "refuge"), ("VictimsByID", "victims-by-id"),
    ])
    func theIdOfAModuleFollowsFromItsName(name: String, id: String) {
        #expect(name.moduleIdentifier == id)
    }

    @Test(arguments: [
        ("The count ... is above its denominator ...", "The count 5.0 is above its denominator 4.0.", true),
        ("the count is above its denominator", "The count 5.0 is above its denominator 4.0.", true),
        ("nobody to expect", "nobody to expect: the rate or the population is 0", true),
        ("not supplied: `a_b`, `c`", "not supplied: c, a_b", true),
        ("not supplied: `a_b`", "not supplied: a", false),
        ("not supplied: ...", "not supplied: c", true),
        ("... its denominator ... above", "above its denominator", false),
        ("...", "anything", false), ("", "anything", false),
    ])
    func aRowExplainsAReason(cell: String, reason: String, isExplained: Bool) {
        #expect(ReasonPattern.explain(reason, [ReasonPattern(cell)]) == isExplained)
    }
}
