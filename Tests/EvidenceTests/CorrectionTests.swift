import Foundation
import FrameworkModel
import Testing

@testable import Evidence

@Suite struct CorrectionTests {
    @Test func effectiveFigure() throws {
        let store = try Support.store()
        let time = Date(timeIntervalSince1970: 1_750_000_000)
        let old = try store.correct(
            figure: "wm-strategy-0045", value: 15410, reason: "one more found", at: time)
        #expect(old == 15409)
        let figure = try #require(try store.figure("wm-strategy-0045"))
        #expect(figure.value == 15410)
        #expect(figure.standing.grade >= .corrected)
        #expect(figure.standing.reason.hasPrefix("corrected from 15,409: one more found"))
        let stored = try #require(try store.corrections().first)
        #expect(stored.oldValue == 15409)
        #expect(stored.time == "2025-06-15T15:06:40Z")
        #expect(try store.correct(figure: "wm-strategy-0045", value: 15411, reason: "and another") == 15410)
        #expect(try store.figure("wm-strategy-0045")?.value == 15411)
        #expect(try store.corrections().map(\.oldValue) == [15409, 15409])
    }

    @Test func uncheckedFigureIsCorrectedAndReadAgain() throws {
        let store = try Support.store()
        let path = try #require(store.file)
        try store.correct(figure: "area-025", value: 93, reason: "the force said so")
        let again = try EvidenceStore.open(file: path)
        #expect(
            try again.figure("area-025")?.standing
                == Standing(grade: .corrected, checks: [], reason: "corrected from 59: the force said so"))
        let measures = [Measure.count("coercive_control_offences")]
        let found = try again.observations(of: measures, in: ["E23000019"])
        #expect(found.contains { $0.periodEnd == Day(iso: "2021-03-31") && $0.id == "area-079" })
    }

    @Test func correctionRepairsTheChecks() throws {
        let store = try Support.store()
        let verdict = { try store.check().results.first { $0.relation.id == "check-001" }?.verdict }
        #expect(try store.figure("wm-strategy-0084")?.standing.grade == .disputed)
        #expect(try verdict() == .contradicts)
        try store.correct(figure: "wm-strategy-0084", value: 1657, reason: "digits swapped in print")
        #expect(try verdict() == .holds)
        #expect(
            try store.figure("wm-strategy-0084")?.standing
                == Standing(
                    grade: .corrected, checks: [], reason: "corrected from 1,567: digits swapped in print"))
    }

    @Test func refusals() throws {
        let store = try Support.store()
        #expect(throws: EvidenceError.emptyReason(figure: "ew-001")) {
            try store.correct(figure: "ew-001", value: 1, reason: "  \n")
        }
        let unknown = #expect(throws: EvidenceError.self) {
            try store.correct(figure: "wm-strategy-9045", value: 1, reason: "typing error")
        }
        guard case .unknownFigure("wm-strategy-9045", let nearest) = unknown else {
            Issue.record("\(String(describing: unknown))")
            return
        }
        #expect(nearest.contains("wm-strategy-0045"))
        #expect(nearest.count == 3)
        let negative = EvidenceError.badCorrection(
            figure: "ew-001", value: -1, expected: "a number that is not negative")
        #expect(throws: negative) { try store.correct(figure: "ew-001", value: -1, reason: "typing error") }
        #expect(throws: EvidenceError.bundledIsReadOnly) {
            try Support.bundled().correct(figure: "ew-001", value: 1, reason: "typing error")
        }
        #expect(try store.corrections() == [])
    }
}
