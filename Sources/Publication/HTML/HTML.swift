/// A piece of HTML that is safe by construction: text is escaped as it is put in, HTML is put in as it is.
///
/// Written as a literal with interpolations: `let item: HTML = "<li>\(name)</li>"`.
package struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// The characters as they go into the page.
    package private(set) var text: String

    package static let empty: HTML = ""

    package init(stringLiteral value: String) { text = value }

    package init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

    /// Takes text over as it is; for style sheets and drawings that are made by this program.
    package init(trusted text: String) { self.text = text }

    package var isEmpty: Bool { text.isEmpty }

    package static func + (left: HTML, right: HTML) -> HTML { HTML(trusted: left.text + right.text) }

    package static func += (left: inout HTML, right: HTML) { left.text += right.text }

    package struct Interpolation: StringInterpolationProtocol {
        var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 24 * interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { text += literal }

        /// Text of any origin, escaped for content and for quoted attributes.
        package mutating func appendInterpolation(_ value: String) { value.appendEscaped(to: &text) }

        package mutating func appendInterpolation(_ value: Int) { text += String(value) }

        package mutating func appendInterpolation(_ value: HTML) { text += value.text }

        /// Nothing when there is nothing.
        package mutating func appendInterpolation(_ value: HTML?) { text += value?.text ?? "" }

        package mutating func appendInterpolation(_ values: [HTML]) {
            for value in values { text += value.text }
        }
    }
}

extension HTML {
    /// A list of items, empty when there are none.
    static func list(_ items: [HTML], style: String = "") -> HTML {
        guard !items.isEmpty else { return .empty }
        let style: HTML = style.isEmpty ? .empty : " class=\"\(style)\""
        return "<ul\(style)>\n\(items.map { "<li>\($0)</li>\n" as HTML })</ul>\n"
    }

    /// A link, or the text alone where there is nothing to link to.
    static func link(_ text: String, to address: String?) -> HTML {
        guard let address else { return "\(text)" }
        return "<a href=\"\(address)\">\(text)</a>"
    }
}

extension String {
    /// Appends the text so that it is safe within an element or a quoted attribute.
    func appendEscaped(to target: inout String) {
        guard utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 }) else {
            target += self
            return
        }
        for character in unicodeScalars {
            switch character {
            case "&": target += "&amp;"
            case "<": target += "&lt;"
            case ">": target += "&gt;"
            case "\"": target += "&quot;"
            default: target.unicodeScalars.append(character)
            }
        }
    }

    /// Safe within an element or a quoted attribute.
    var escaped: String {
        var result = ""
        appendEscaped(to: &result)
        return result
    }
}
