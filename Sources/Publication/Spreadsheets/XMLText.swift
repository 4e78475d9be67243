/// An XML document in the making: elements nest by construction, text is escaped as it goes in.
struct XMLText {
    /// The document so far, in UTF-8.
    private(set) var bytes: [UInt8]

    init() { bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8) }

    /// Appends an element with what `content` puts into it; one without content closes itself.
    mutating func element(
        _ name: String, _ attributes: [(String, String)] = [], _ content: (inout XMLText) -> Void = { _ in }
    ) {
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        for (key, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes += key.utf8
            bytes += "=\"".utf8
            text(value)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
        let start = bytes.count
        content(&self)
        if bytes.count == start {
            bytes.removeLast()
            bytes += "/>".utf8
        } else {
            bytes += "</".utf8
            bytes += name.utf8
            bytes.append(UInt8(ascii: ">"))
        }
    }

    /// Appends an element that holds text.
    mutating func element(_ name: String, _ attributes: [(String, String)] = [], text words: String) {
        element(name, attributes) { $0.text(words) }
    }

    /// Appends text, safe in an element and in a quoted attribute.
    ///
    /// XML 1.0 has no control characters but tabulator and line feed, and neither U+FFFE nor U+FFFF; they are
    /// left out.
    mutating func text(_ words: String) {
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"": bytes += "&quot;".utf8
            case "\u{FFFE}", "\u{FFFF}": break
            case "\t", "\n", " "...: bytes += scalar.utf8
            default: break
            }
        }
    }
}
