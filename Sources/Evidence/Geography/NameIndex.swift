import Foundation
import FrameworkModel

/// Finds areas by names typed in any case, with or without punctuation, with `and` or `&`.
struct NameIndex: Sendable {
    private let areas: [Area]
    private let byKey: [String: [Int]]

    init(_ areas: [Area]) {
        self.areas = areas
        var byKey: [String: [Int]] = [:]
        for (position, area) in areas.enumerated() {
            for name in [area.code.rawValue, area.name] + area.aliases {
                let key = Self.key(name)
                if byKey[key]?.last != position { byKey[key, default: []].append(position) }
            }
        }
        self.byKey = byKey
    }

    /// Every area with this code, name or alias.
    func find(_ text: String) -> [Area] { (byKey[Self.key(text)] ?? []).map { areas[$0] } }

    /// Up to three areas whose names resemble the text, the most similar first.
    func near(_ text: String) -> [Area] {
        var found: [Area] = []
        for key in Nearest.names(to: Self.key(text), among: Array(byKey.keys), limit: 12) {
            for area in find(key) where !found.contains(area) { found.append(area) }
        }
        return Array(found.prefix(3))
    }

    /// Letters and digits in lower case without accents, `&` read as `and`.
    static func key(_ text: String) -> String {
        let plain =
            text.utf8.allSatisfy { $0 < 0x80 }
            ? text : text.folding(options: .diacriticInsensitive, locale: nil)
        var key: [UInt8] = []
        for byte in plain.lowercased().utf8 {
            switch byte {
            case UInt8(ascii: "&"): key += Array("and".utf8)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                key.append(byte)
            default: break
            }
        }
        return String(decoding: key, as: UTF8.self)
    }
}
