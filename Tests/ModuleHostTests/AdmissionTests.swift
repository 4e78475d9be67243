import FrameworkModel
import ModuleHost
import Testing

@Suite("Clashes between modules")
struct AdmissionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let kind: ModuleFailure.Kind
        let reason: String
        let later: @Sendable () throws -> ModuleSource
    }

    static let cases: [Case] = [
        Case(
            testDescription: "same module", kind: .identifierTaken,
            reason: "identifier of its module, 'first', is already used by module First (",
            later: { try ModuleSource("Later", id: "first", indicator: "later_rate") }),
        Case(
            testDescription: "same indicator", kind: .identifierTaken,
            reason: "identifier of its indicator 'first_rate' is already used by module First (",
            later: { try ModuleSource("Later", indicator: "first_rate") }),
        Case(
            testDescription: "other measure", kind: .measureConflict,
            reason:
                "the measure 'first_count' differently from module First, which was found earlier, in: unit",
            later: {
                try ModuleSource("Later", measure: ModuleSource.measure("first_count", unit: .percent))
            }),
    ]

    @Test("fail the module that was found later", arguments: cases, [Isolation.none, .worker])
    func clash(_ clash: Case, _ isolation: Isolation) async throws {
        let libraries = try Workshop.build([ModuleSource("First"), clash.later(), ModuleSource("Third")])
        let run = try await Good.run(libraries, isolation)
        #expect(run.modules.map(\.library.name) == ["First", "Third"])
        #expect(run.failures.map(\.module) == ["Later"])
        #expect(run.failures.map(\.kind) == [clash.kind])
        #expect(run.failures.first?.reason.contains(clash.reason) == true, "\(run.failures)")
    }

    @Test("are none where two modules declare a measure alike")
    func shared() async throws {
        let shared = ModuleSource.measure("shared_count")
        let libraries = try Workshop.build([
            ModuleSource("First", measure: shared), ModuleSource("Second", measure: shared),
        ])
        #expect(try await Good.run(libraries, .none).failures.isEmpty)
    }

    @Test("are none with a module that was itself refused")
    func refusedHoldsNothing() async throws {
        let libraries = try Workshop.build([
            ModuleSource("First"), ModuleSource("Second", id: "first", indicator: "third_rate"),
            ModuleSource("Third"),
        ])
        #expect(try await Good.run(libraries, .none).failures.map(\.module) == ["Second"])
    }
}
