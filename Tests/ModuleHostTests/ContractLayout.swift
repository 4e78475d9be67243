import Foundation
import IndicatorABI

/// The header as text: its constants, and where each member of its structs lies.
///
/// Names and types are read from the header, places and sizes from the compiler, so that neither can change
/// alone without being seen.
struct ContractLayout {
    struct Unplaced: Error, CustomStringConvertible {
        let member: String
        var description: String {
            "the header declares '\(member)'; name it in ContractLayout.places, so that its place is recorded"
        }
    }

    private struct Place {
        let offset: Int
        let size: Int

        init<Table, Value>(_ path: KeyPath<Table, Value>) {
            offset = MemoryLayout<Table>.offset(of: path) ?? -1
            size = MemoryLayout<Value>.size
        }
    }

    static let header = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/IndicatorABI/include/IndicatorABI.h").standardizedFileURL

    private static let places: [String: Place] = [
        "indicator_bytes.bytes": Place(\indicator_bytes.bytes),
        "indicator_bytes.count": Place(\indicator_bytes.count),
        "indicator_module.magic": Place(\indicator_module.magic),
        "indicator_module.abi_version": Place(\indicator_module.abi_version),
        "indicator_module.struct_size": Place(\indicator_module.struct_size),
        "indicator_module.kit_version": Place(\indicator_module.kit_version),
        "indicator_module.compiler_version": Place(\indicator_module.compiler_version),
        "indicator_module.describe": Place(\indicator_module.describe),
        "indicator_module.compute": Place(\indicator_module.compute),
        "indicator_module.release": Place(\indicator_module.release),
        "indicator_module.module_version": Place(\indicator_module.module_version),
    ]
    private static let sizes = [
        "indicator_bytes": MemoryLayout<indicator_bytes>.size,
        "indicator_module": MemoryLayout<indicator_module>.size,
    ]

    /// The layout of the header that these tests are built with, one fact a line.
    static func current() throws -> String {
        let text = try String(contentsOf: header, encoding: .utf8)
            .replacing(/\/\*(?:.|\n)*?\*\//, with: "")
        var lines = [
            "INDICATOR_ABI_MAGIC \(INDICATOR_ABI_MAGIC)", "INDICATOR_ABI_VERSION \(INDICATOR_ABI_VERSION)",
            "INDICATOR_OK \(INDICATOR_OK)", "INDICATOR_FAILED \(INDICATOR_FAILED)",
        ]
        for match in text.matches(of: /struct (\w+) \{([^}]*)\};/) {
            let name = String(match.output.1)
            lines.append("struct \(name), \(sizes[name] ?? -1) bytes")
            for declaration in match.output.2.split(separator: ";") {
                let words = declaration.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                guard let member = words.firstMatch(of: /\(\*(\w+)\)|(\w+)$/)?.output else { continue }
                let key = "\(name).\(member.1 ?? member.2 ?? "")"
                guard let place = places[key] else { throw Unplaced(member: key) }
                lines.append("  offset \(place.offset), \(place.size) bytes: \(words)")
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }
}
