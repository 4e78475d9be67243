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
        let cache = DeclarationCache(try Session.libraries(options))
        if let known = cache?.declarations() { return known }
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

/// What the libraries of the last run declared, in the user's cache folder.
///
/// It counts for libraries with the same path, size, inode and times of change only, run by the same program.
/// Whatever goes wrong here costs time and nothing else.
private struct DeclarationCache {
    private struct Entry: Codable {
        let key: String
        let declarations: RecordDeclarations
    }

    private let file: String
    private let key: String

    /// Returns nil without a cache folder, or when a library cannot be examined.
    init?(_ libraries: [ModuleLibrary]) {
        guard let folder = CacheFolder.path else { return nil }
        var parts: [String] = []
        for path in [Session.executable] + libraries.map(\.path) {
            guard let identity = CacheFolder.identity(of: path) else { return nil }
            parts.append(identity)
        }
        key = parts.joined(separator: "\n")
        file = "\(folder)/declarations.json"
    }

    func declarations() -> RecordDeclarations? {
        guard let bytes = FileManager.default.contents(atPath: file),
            let entry = try? JSONDecoder().decode(Entry.self, from: bytes), entry.key == key
        else { return nil }
        return entry.declarations
    }

    func keep(_ declarations: RecordDeclarations) {
        let url = URL(fileURLWithPath: file)
        try? FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        guard let bytes = try? JSONEncoder().encode(Entry(key: key, declarations: declarations)) else {
            return
        }
        try? bytes.write(to: url, options: .atomic)
    }
}
