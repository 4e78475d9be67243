import Foundation
@testable import Publication

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What a test needs to know of a drawing: its elements, its text, and where text lies.
final class DrawingInspection: NSObject, XMLParserDelegate {
    struct Label {
        let text: String
        let box: MapBox
        let style: String
    }

    /// Width and height of each drawing.
    private(set) var sizes: [(width: Double, height: Double)] = []
    /// The labels of each drawing.
    private(set) var labels: [[Label]] = []
    /// The text of all `title` and `desc` elements.
    private(set) var alternative = ""
    private(set) var names: [String: Int] = [:]
    private(set) var roles: [String] = []
    private(set) var ids: [String] = []
    private var texts: [(name: String, attributes: [String: String], text: String)] = []

    /// Nil when the text is no well-formed XML.
    init?(_ html: HTML?) {
        super.init()
        guard let html else { return nil }
        let parser = XMLParser(data: Data("<all>\(html.text)</all>".utf8))
        parser.delegate = self
        guard parser.parse() else { return nil }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        names[name, default: 0] += 1
        if let id = attributes["id"] { ids.append(id) }
        if name == "svg" {
            let box = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
            sizes.append(box.count == 4 ? (box[2], box[3]) : (0, 0))
            labels.append([])
            roles.append(attributes["role"] ?? "")
        }
        texts.append((name, attributes, ""))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if !texts.isEmpty { texts[texts.count - 1].text += string }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        let (_, attributes, text) = texts.removeLast()
        if name == "title" || name == "desc" { alternative += text + "\n" }
        guard name == "text", let x = attributes["x"].flatMap(Double.init),
            let y = attributes["y"].flatMap(Double.init)
        else { return }
        let style =
            attributes["class"] ?? texts.last { $0.attributes["class"] != nil }?.attributes["class"] ?? ""
        let width = ChartText.width(text)
        let left = Self.middles.contains(style) ? x - width / 2 : Self.ends.contains(style) ? x - width : x
        labels[labels.count - 1].append(
            Label(text: text, box: MapBox(left: left, top: y - 10, width: width, height: 13), style: style))
    }

    /// Styles whose text ends at its place, and whose text has its middle there, as the style sheet says.
    private static let ends = anchored("end")
    private static let middles = anchored("middle")

    private static func anchored(_ anchor: String) -> Set<String> {
        let rules = PageShell.style.split(separator: "\n")
        return Set(
            rules.filter { $0.contains("text-anchor: \(anchor)") }.flatMap { rule in
                rule.prefix { $0 != "{" }.matches(of: /\.([a-z0-9-]+)/).map { String($0.output.1) }
            })
    }

    /// Labels that lie over another, or outside their drawing.
    var misplaced: [String] {
        zip(labels, sizes).flatMap { labels, size in
            let frame = MapBox(left: -0.5, top: 0, width: size.width + 1, height: size.height)
            let outside = labels.filter { label in
                let box = label.box
                return box.left < frame.left || box.right > frame.right || box.top < 0
                    || box.bottom > frame.bottom
            }.map { "outside: \($0.text)" }
            let crossing = labels.indices.flatMap { first in
                labels.indices.filter { $0 > first && labels[first].box.meets(labels[$0].box) }
                    .map { "'\(labels[first].text)' over '\(labels[$0].text)'" }
            }
            return outside + crossing
        }
    }
}

extension ChartFigure {
    /// The text of all cells that hold a digit.
    var numbersOfTable: [String] {
        table.rows.flatMap { row in
            row.map(\.text).filter { cell in cell.contains { $0.isNumber } }
        }
    }
}

/// Lightness of the colours of the style sheet.
enum Contrast {
    /// The fill of a class in the style sheet of the charts.
    static func fill(_ style: String) -> String? {
        String(decoding: PackageResources.charts_css, as: UTF8.self).split(separator: "\n")
            .first { $0.hasPrefix(".\(style) {") }
            .flatMap { $0.firstMatch(of: /fill: (#[0-9A-Fa-f]+)/).map { String($0.output.1) } }
    }

    /// The contrast of two colours, 1 to 21, by the definition of the web content accessibility guidelines.
    static func between(_ one: String, _ other: String) -> Double {
        let (low, high) = (min(light(one), light(other)), max(light(one), light(other)))
        return (high + 0.05) / (low + 0.05)
    }

    private static func light(_ colour: String) -> Double {
        var digits = String(colour.dropFirst())
        if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
        let number = Int(digits, radix: 16) ?? 0
        let parts = [number >> 16, number >> 8 & 255, number & 255].map { part in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
