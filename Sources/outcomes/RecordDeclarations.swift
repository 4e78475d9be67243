import Evidence
import Foundation
import FrameworkModel
import ModuleHost

/// What all modules count from records: their measures and the fields these need.
struct RecordDeclarations: Codable {
    /// In order of module, each measure once.
    private(set) var measures: [Measure] = []
    /// The standard fields, then those of modules.
    private(set) var fields: [RecordField] = RecordField.standard
    /// True when a module failed and its measures are missing.
    private(set) var isIncomplete = false

    /// Asks the modules, or looks up what the same libraries answered last time.
    static func load(_ options: ModuleOptions) async throws -> RecordDeclarations {
        let cache = LastAnswer<RecordDeclarations>(
            "declarations", from: try Session.libraries(options).map(\.path))
        if let known = cache?.value() { return known }
        let run = try await Session.describe(options)
        let declarations = try RecordDeclarations(run)
        if !declarations.isIncomplete { cache?.keep(declarations) }
        return declarations
    }

    /// The same with these measures alone; all of them when none is named.
    func counting(_ ids: [String]) throws -> RecordDeclarations {
        guard !ids.isEmpty else { return self }
        let known = measures.map(\.id)
        if let wrong = ids.first(where: { !known.contains($0) }) {
            throw Failure(
                Status.usage,
                "there is no measure '\(wrong)' that is counted from records; the nearest are "
                    + "\(Nearest.names(to: wrong, among: known).joined(separator: ", ")). "
                    + "'outcomes measures --explain-plan' lists all.")
        }
        var chosen = self
        chosen.measures = measures.filter { ids.contains($0.id) }
        return chosen
    }

    private init(_ run: HostRun) throws {
        isIncomplete = !run.failures.isEmpty
        for module in run.modules {
            for measure in module.description.measures where measure.counted != nil {
                if !measures.contains(where: { $0.id == measure.id }) { measures.append(measure) }
            }
            for field in module.description.fields ?? [] {
                try add(field, of: module.description.manifest.id)
            }
        }
    }

    /// A field of two modules must be the same in both.
    private mutating func add(_ field: RecordField, of module: String) throws {
        guard let known = fields.first(where: { $0.id == field.id }) else { return fields.append(field) }
        guard known == field else {
            throw Failure(
                Status.badData,
                "the module \(module) declares the field '\(field.id)' otherwise than it is declared already; give "
                    + "it another key.")
        }
    }
}
