import Foundation
import GRDB

/// Figures with their sources, the areas they are about, and what was found out about them.
///
/// The bundled evidence cannot be changed; a store in a file begins with a copy of it and takes imports and
/// corrections.
package final class EvidenceStore: Sendable {
    /// What must be said wherever figures of the bundled evidence are shown.
    package static let licenceNotice = """
        Contains public sector information licensed under the Open Government Licence v3.0. Source: Office for \
        National Statistics licensed under the Open Government Licence v.3.0. Crown copyright. Figures from \
        strategies, newspapers, charities and councils are carried as facts with their source.
        """

    /// The file of the store, nil for the bundled evidence.
    package let file: String?
    let connection: Connection
    private let places: Geography

    init(file: String?, connection: Connection) throws(EvidenceError) {
        self.file = file
        self.connection = connection
        places = try connection.read(Geography.init)
    }

    /// Opens a store, or makes one with the bundled evidence in it when the file does not exist.
    ///
    /// A new store appears under its name only when it is complete.
    package static func open(file: String) throws(EvidenceError) -> EvidenceStore {
        try open(file: file, readOnly: false, seed: bundled)
    }

    static func open(
        file: String, readOnly: Bool, seed: () throws(EvidenceError) -> EvidenceStore
    ) throws(EvidenceError) -> EvidenceStore {
        if !FileManager.default.fileExists(atPath: file) {
            try StoreFile.create(file, from: try seed())
        }
        return try EvidenceStore(file: file, connection: try StoreFile.open(file, readOnly: readOnly))
    }

    /// The areas, and what lies in what.
    package func geography() -> Geography { places }

    /// Changes the store; refused for the bundled evidence.
    func write<Value>(_ body: (Database) throws -> Value) throws(EvidenceError) -> Value {
        guard file != nil else { throw .bundledIsReadOnly }
        return try connection.write(body)
    }
}
