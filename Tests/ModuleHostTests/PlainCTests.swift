import Foundation
import FrameworkModel
import ModuleHost
import Testing

@Suite("A module written in C against the header")
struct PlainCTests {
    private static let built = Result {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fixtures/PlainC/PlainC.c").standardizedFileURL
        return try Workshop.build(c: file, name: "PlainC", headers: [Workshop.header])
    }

    /// Three figures of its measure in the first area, one in the second, none in the third; the rest is bait.
    private static let request = ComputeRequest(
        areas: ["E23000015", "E23000016", "W92000004"],
        observations: [
            figure(1, "E23000015", "plain_c_offences", 2017),
            figure(2, "E23000015", "plain_c_offences", 2018),
            figure(3, "E23000015", "plain_c_offences", 2019, note: #"{"measure":"plain_c_offences"}"#),
            figure(4, "E23000015", "other", 2019, note: #"braces } and "quotes" "#),
            figure(5, "E23000016", "plain_c_offences_too", 2018),
            figure(6, "E23000016", "plain_c_offences", 2018, note: "{{{"),
        ])

    private static func figure(
        _ number: Int, _ area: AreaCode, _ measure: String, _ year: Int, note: String = ""
    ) -> Observation {
        let period = Period(financialYear: year)
        return Observation(
            id: "figure-\(number)", area: area, periodStart: period.start, periodEnd: period.end,
            measure: measure, value: 7, unit: .count, document: "test", note: note)
    }

    private func answer(_ isolation: Isolation, _ request: ComputeRequest) async throws -> LoadedModule {
        let host = ModuleHost(libraries: [try Self.built.get()], isolation: isolation)
        let run = try await host.run { _ in ["plain-c": request] }
        #expect(run.failures.isEmpty, "\(run.failures)")
        return try #require(run.modules.first)
    }

    @Test("describes itself, reads its request and computes", arguments: [Isolation.none, .worker])
    func answers(_ isolation: Isolation) async throws {
        let module = try await answer(isolation, Self.request)
        #expect(module.description.indicators.map(\.id) == ["plain_c_figures"])
        #expect(module.compilerVersion == "C")
        #expect(module.moduleVersion == "1.2.3")
        #expect(module.estimates.map(\.area.rawValue) == ["E23000015", "E23000016", "W92000004"])
        #expect(module.estimates.map(\.value) == [3, 1, 0])
    }

    @Test("gives the same bytes in a worker and in the host's own process")
    func parity() async throws {
        let worker = try await answer(.worker, Self.request)
        let inProcess = try await answer(.none, Self.request)
        #expect(worker.replyBytes == inProcess.replyBytes)
        #expect(!worker.replyBytes.isEmpty)
    }

    @Test("answers a request without areas", arguments: [Isolation.none, .worker])
    func nothingAsked(_ isolation: Isolation) async throws {
        #expect(try await answer(isolation, ComputeRequest(areas: [], observations: [])).estimates.isEmpty)
    }
}
