import Foundation
import IndicatorKit

@testable import IndicatorTesting

/// `FaithfulModule` with something put wrong in its declarations, its folder or its answers.
struct Rehearsal: Sendable {
    var level = Maturity.official
    var today = Day(iso: "2026-01-15")
    /// Changes the declarations, as the JSON that a module answers.
    var declare: @Sendable (inout Declarations) -> Void = { _ in }
    /// Changes the folder after its README was generated.
    var folder: @Sendable (ModuleFixture) throws -> Void = { _ in }
    /// Changes the answers.
    var answer: @Sendable (Trial, inout Answer) throws -> Void = { _, _ in }

    /// The declarations as JSON.
    struct Declarations {
        fileprivate(set) var object: [String: Any]

        /// Sets a field of one member of a list such as `indicators`.
        mutating func set(_ list: String, _ index: Int, _ field: String, _ value: Any) {
            guard var members = object[list] as? [[String: Any]] else { return }
            members[index][field] = value
            object[list] = members
        }

        /// Adds a member to a list, a copy of one that is there with some fields changed.
        mutating func add(_ list: String, like index: Int, _ fields: [String: Any] = [:]) {
            guard var members = object[list] as? [[String: Any]] else { return }
            members.append(members[index].merging(fields) { _, new in new })
            object[list] = members
        }

        /// Sets a field of the manifest.
        mutating func setManifest(_ field: String, _ value: Any) {
            guard var manifest = object["manifest"] as? [String: Any] else { return }
            manifest[field] = value
            object["manifest"] = manifest
        }

        /// Sets a whole list.
        mutating func set(_ list: String, _ members: [[String: Any]]) { object[list] = members }
    }

    /// An answer before it is written, and what is wrong with how it came.
    struct Answer {
        var estimates: [Estimate]
        /// The answer to the same example as it is written.
        let written: [Estimate]
        var seconds = 0.01
        var bytes: [UInt8]?
        var inProcess: [UInt8]?

    }

    func report() throws -> ConformanceReport {
        let fixture = try ModuleFixture()
        defer { fixture.remove() }
        let description = try description()
        try fixture.generate("Faithful", description)
        try folder(fixture)
        let plan = try ConformancePlan(
            name: "Faithful", description: description, folder: fixture.folder)
        guard let today else { throw ConformanceProblem("no day") }
        return plan.report(plan.trials.map { reply($0, plan) }, level: level, on: today)
    }

    private func reply(
        _ trial: Trial, _ plan: ConformancePlan
    ) -> Result<ConformanceReply, ConformanceProblem> {
        let original = plan.trials.first { $0.example == trial.example && $0.variation == .asWritten }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return ConformanceProblem.catching {
            // Of the trial at volume nothing but the time is looked at.
            let request =
                trial.variation == .volume ? ComputeRequest(areas: [], observations: []) : trial.request
            var answer = Answer(
                estimates: try FaithfulModule.compute(request).estimates,
                written: try original.map { try FaithfulModule.compute($0.request).estimates } ?? [])
            try self.answer(trial, &answer)
            let reply = ComputeReply(module: "faithful", estimates: answer.estimates)
            return ConformanceReply(
                estimates: answer.estimates, bytes: try answer.bytes ?? [UInt8](encoder.encode(reply)),
                seconds: answer.seconds, inProcess: answer.inProcess)
        }
    }

    private func description() throws -> ModuleDescription {
        let bytes = try JSONEncoder().encode(FaithfulModule.description)
        let object = try JSONSerialization.jsonObject(with: bytes) as? [String: Any]
        var declarations = Declarations(object: object ?? [:])
        declare(&declarations)
        return try JSONDecoder().decode(
            ModuleDescription.self, from: JSONSerialization.data(withJSONObject: declarations.object))
    }
}
