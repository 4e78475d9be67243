import Foundation
import IndicatorKit
import Testing

@testable import IndicatorTesting

@Suite struct ConformanceTests {
    @Test func aFaithfulModulePassesAsOfficial() throws {
        let fixture = try ModuleFixture()
        defer { fixture.remove() }
        let report = try ConformanceReport.of(
            FaithfulModule.self, besideTests: fixture.folder.path(percentEncoded: false) + "/Tests/Some.swift"
        )
        #expect(report.passes && report.level == .official, "\(report)")
        #expect(report.results.map(\.check.id) == (1...20).map { "IC\($0 < 10 ? "0" : "")\($0)" })
        let notApplicable = report.results.filter {
            if case .notApplicable = $0.state { true } else { false }
        }
        #expect(notApplicable.map(\.check.id) == ["IC17", "IC19"])
    }

    @Test(arguments: Fault.inDeclarations + Fault.inFolder + Fault.inAnswers + Fault.unanswered)
    func aFaultIsFoundByItsCheckAlone(_ fault: Fault) throws {
        let report = try fault.rehearsal.report()
        #expect(Set(report.failures.map(\.check.id)) == Set([fault.check] + fault.others), "\(report)")
        let found = report.findings(of: fault.check)
        #expect(found.contains { $0.contains(fault.finding) }, "\(found)")
    }

    @Test func everyCheckHasAFault() {
        let found = Set((Fault.inDeclarations + Fault.inFolder + Fault.inAnswers).map(\.check))
        #expect(Set(ConformanceCheck.identifiers).subtracting(found) == [])
    }

    @Test func theSameBytesByBothRoutesPass() throws {
        let report = try Rehearsal(answer: { _, answer in
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            let reply = ComputeReply(module: "faithful", estimates: answer.estimates)
            answer.inProcess = [UInt8](try encoder.encode(reply))
        }).report()
        #expect(report.state(of: "IC17") == .passed)
    }

    @Test func aDeprecationWithNoticePasses() throws {
        let report = try Rehearsal(declare: { declarations in
            declarations.set(
                "indicators", 1, "deprecation",
                [
                    "since": "2025-01-31", "removal": "2026-04-30", "replacement": "charges_of_victims",
                    "reason": "Another one says more.",
                ])
        }).report()
        #expect(report.passes && report.state(of: "IC19") == .passed)
    }

    @Test(arguments: [
        (Maturity.draft, "IC01", false), (.official, "IC01", false), (.draft, "IC13", true),
        (.official, "IC13", false),
    ])
    func theLevelDecidesWhatCounts(level: Maturity, check: String, passes: Bool) throws {
        let report = try Rehearsal(
            level: level,
            declare: { declarations in
                if check == "IC01" { declarations.set("indicators", 0, "rationale", "") }
            },
            answer: { _, answer in
                if check == "IC13" { answer.change("charge_share") { $0.basis = nil } }
            }
        ).report()
        #expect(report.passes == passes)
        #expect(!report.findings(of: check).isEmpty)
        #expect("\(report)".contains("\(passes ? "later" : "FAIL ") \(check)"))
    }

    @Test func onlyFourChecksCountForADraft() {
        let counted = ConformanceCheck.all.filter { $0.counts(at: .draft) }.map(\.id)
        #expect(counted == ["IC01", "IC02", "IC05", "IC09"])
        #expect(ConformanceCheck.all.allSatisfy { $0.counts(at: .official) })
    }
}

extension ConformanceReport {
    func state(of check: String) -> ConformanceResult.State? {
        results.first { $0.check.id == check }?.state
    }

    func findings(of check: String) -> [String] {
        switch state(of: check) {
        case .failed(let findings), .bypassed(_, let findings): findings
        default: []
        }
    }
}
