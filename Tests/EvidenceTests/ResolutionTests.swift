import FrameworkModel
import Testing

@testable import Evidence

@Suite struct ResolutionTests {
    private func figure(
        _ id: String, _ value: Double = 10, grade: Standing.Grade = .sound, status: SourceStatus = .published,
        qualifier: Qualifier = .exact, vintage: String? = nil, precision: Double = 1
    ) -> Observation {
        Observation(
            id: id, area: "E23000016", measure: "m", value: value, precision: precision, unit: .count,
            qualifier: qualifier, status: status, document: "doc-\(id)",
            vintage: vintage.flatMap { Day(iso: $0) },
            standing: Standing(grade: grade, checks: [], reason: ""))
    }

    /// In each case `a` is to be used.
    @Test func order() {
        let cases: [(String, Observation, Observation)] = [
            ("sound before corrected", figure("a", status: .local), figure("b", grade: .corrected)),
            ("corrected before questioned", figure("a", grade: .corrected), figure("b", grade: .questioned)),
            ("questioned before disputed", figure("a", grade: .questioned), figure("b", grade: .disputed)),
            ("official first", figure("a", status: .official), figure("b", vintage: "2024-01-01")),
            ("published before local", figure("a"), figure("b", status: .local)),
            ("later edition", figure("a", vintage: "2024-01-01"), figure("b", vintage: "2023-01-01")),
            (
                "dated before undated", figure("a", qualifier: .about, vintage: "2023-01-01"), figure("b")
            ),
            ("exact before hedged", figure("a"), figure("0", qualifier: .about)),
            ("identifier last", figure("a"), figure("b")),
        ]
        for (name, first, second) in cases {
            #expect(Resolution.resolve([second, first]).first?.id == "a", "\(name)")
            #expect(Resolution.resolve([first, second]).first?.id == "a", "\(name)")
        }
    }

    @Test func disagreementIsNamed() {
        let kept = Resolution.resolve([figure("a", 10), figure("b", 11), figure("c", 10), figure("d", 12)])
        #expect(kept.count == 1)
        #expect(kept[0].note == "also given as 11 by doc-b; also given as 12 by doc-d")
    }

    @Test func roundingIsNoDisagreement() {
        let kept = Resolution.resolve([
            figure("a", 420_912), figure("b", 421_000, qualifier: .rounded, precision: 1000),
        ])
        #expect(kept.map(\.note) == [""])
    }

    @Test func disputedLosersStay() {
        let kept = Resolution.resolve([
            figure("a", 10, grade: .disputed), figure("b", 11), figure("c", 12, grade: .questioned),
        ])
        #expect(kept.map(\.id) == ["b", "a"])
        #expect(kept[0].note.isEmpty)
    }
}
