package import FrameworkModel
import Foundation

extension Mapping {
    /// Bytes a mapping file may have.
    private static let limit = 1 << 20

    /// Reads a mapping file and checks it against the fields; the error names the line and what to do.
    package static func read(
        file path: String, fields: [RecordField]
    ) throws(MappingError) -> Mapping {
        let url = URL(fileURLWithPath: path)
        let bytes: Data
        do {
            let file = try FileHandle(forReadingFrom: url)
            defer { try? file.close() }
            bytes = try file.read(upToCount: limit + 1) ?? Data()
        } catch {
            throw MappingError(path, .unreadable(reason: reason(path), bundled: bundledNames))
        }
        guard bytes.count <= limit else { throw MappingError(path, .tooLarge) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw MappingError(path, .notUTF8) }
        return try parse(
            text, place: path, name: url.deletingPathExtension().lastPathComponent, fields: fields)
    }

    /// Why a file could not be read.
    private static func reason(_ path: String) -> String {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return "there is no such file"
        }
        return isFolder.boolValue ? "it is a folder" : "you may not read it, or the device failed"
    }

    /// Reads the text of a mapping and checks it against the fields.
    ///
    /// `name` stands for the file in errors, and is the name of the mapping when the text gives none.
    package static func parse(
        _ text: String, name: String, fields: [RecordField]
    ) throws(MappingError) -> Mapping {
        try parse(text, place: name, name: name, fields: fields)
    }

    private static func parse(
        _ text: String, place: String, name: String, fields: [RecordField]
    ) throws(MappingError) -> Mapping {
        guard text.utf8.count <= limit else { throw MappingError(place, .tooLarge) }
        let mark = "\u{FEFF}".utf8
        let content = text.utf8.starts(with: mark) ? String(text.unicodeScalars.dropFirst()) : text
        do {
            return try MappingReader(fields: fields)
                .mapping(try YAMLValue.document(content), name: name)
        } catch {
            throw MappingError(place, error)
        }
    }
}
