import IndicatorKit
import Testing

@testable import IndicatorTesting

@Suite struct BypassTests {
    /// A module whose rates say nothing of their basis, with a bypass of the check that sees it.
    private func report(_ bypass: [String: String], isFaulty: Bool = true) throws -> ConformanceReport {
        try Rehearsal(
            declare: { $0.setManifest("bypasses", [bypass]) },
            answer: { _, answer in if isFaulty { answer.change("crimes_per_1000") { $0.basis = nil } } }
        ).report()
    }

    private func bypass(
        _ check: String = "IC13", owner: String = "A. Person", expires: String = "2026-01-15"
    ) -> [String: String] {
        ["check": check, "reason": "Waits for new data.", "owner": owner, "expires": expires]
    }

    @Test func countsToItsLastDayAndShowsWhatItAllows() throws {
        let report = try report(bypass())
        #expect(report.passes)
        guard case .bypassed(let bypass, let findings) = report.state(of: "IC13") else {
            Issue.record("\(report)")
            return
        }
        #expect(bypass.owner == "A. Person" && findings.count == 1)
        #expect("\(report)".contains("bypassed until 2026-01-15 by A. Person: Waits for new data."))
    }

    @Test func doesNotCountAfterItsLastDay() throws {
        let report = try report(bypass(expires: "2026-01-14"))
        #expect(report.failures.map(\.check.id) == ["IC13"])
        #expect(report.findings(of: "IC13").last?.contains("has expired on 2026-01-14") == true)
    }

    @Test(arguments: ["", "REPLACE: who sees to it"])
    func doesNotCountWithoutAnOwner(owner: String) throws {
        let report = try report(bypass(owner: owner))
        #expect(report.failures.map(\.check.id) == ["IC01", "IC13"])
        #expect(report.findings(of: "IC01") == ["manifest: the bypass of IC13 has no owner: write it"])
    }

    @Test func isNamedWhenItIsNoLongerNeeded() throws {
        let report = try report(bypass(), isFaulty: false)
        #expect(report.passes && report.state(of: "IC13") == .passed)
        #expect("\(report)".contains("the bypass of IC13 is no longer needed: take it out"))
    }

    @Test func ofOneCheckAllowsNoOther() throws {
        #expect(try report(bypass("IC12")).failures.map(\.check.id) == ["IC13"])
    }
}
