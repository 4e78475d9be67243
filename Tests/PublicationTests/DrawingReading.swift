import Foundation
import Testing

@testable import Publication

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What a reader finds in a drawing: its texts with their places, its paths, its alternative in words.
final class DrawingReading: NSObject, XMLParserDelegate {
    struct Label {
        let text: String
        let left: Double
        let right: Double
        let top: Double
        let bottom: Double

        func covers(_ other: Label) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    private(set) var labels: [Label] = []
    /// The commands of each path with its class.
    private(set) var paths: [(style: String, commands: String)] = []
    private(set) var size = (width: 0.0, height: 0.0)
    private(set) var role = ""
    private(set) var title = ""
    private(set) var alternative = ""
    private var attributes: [String: String] = [:]
    private var content = ""

    /// Fails where the drawing is no well-formed XML.
    init(_ drawing: HTML) throws {
        super.init()
        let parser = XMLParser(data: Data(drawing.text.utf8))
        parser.delegate = self
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
    }

    /// Paths of one style.
    func paths(_ style: String) -> [String] {
        paths.filter { $0.style.split(separator: " ").contains(Substring(style)) }.map(\.commands)
    }

    /// Texts that cover one another or stick out, in words.
    var faults: [String] {
        var faults: [String] = []
        for (place, label) in labels.enumerated() {
            if label.left < -0.5 || label.right > size.width + 0.5 || label.top < -0.5
                || label.bottom > size.height + 0.5
            {
                faults.append("\(label.text) sticks out")
            }
            for other in labels[(place + 1)...] where label.covers(other) {
                faults.append("\(label.text) covers \(other.text)")
            }
        }
        return faults
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        content = ""
        self.attributes = attributes
        if name == "svg" {
            let box = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
            if box.count == 4 { size = (box[2], box[3]) }
            role = attributes["role"] ?? ""
        }
        if name == "path" { paths.append((attributes["class"] ?? "", attributes["d"] ?? "")) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { content += string }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        switch name {
        case "title": title = content
        case "desc": alternative = content
        case "text": labels.append(label)
        default: break
        }
    }

    private var label: Label {
        let style = ChartText.Style(rawValue: attributes["class"] ?? "") ?? .label
        let width = ChartText.width([content], style: style)
        let x = Double(attributes["x"] ?? "") ?? .nan
        let y = Double(attributes["y"] ?? "") ?? .nan
        let left =
            switch attributes["text-anchor"] {
            case "middle": x - width / 2
            case "end": x - width
            default: x
            }
        return Label(text: content, left: left, right: left + width, top: y - 10, bottom: y + 3)
    }
}

/// What holds for every chart: see each expectation.
func expectSoundFigure(_ make: () -> ChartFigure, _ name: String) throws {
    let figure = make()
    let drawing = try #require(figure.drawing, "\(name) has no drawing")
    #expect(drawing == make().drawing, "\(name) differs from one time to the next")
    let reading = try DrawingReading(drawing)
    #expect(reading.role == "img" && reading.title == figure.title, "\(name)")
    #expect(reading.faults == [], "\(name)")
    #expect(!figure.title.isEmpty && !figure.title.hasSuffix("."))
    #expect(figure.caption.contains("Source: \(ChartSample.source)."), "\(name): \(figure.caption)")
    for path in reading.paths {
        // A number that is none, or has an exponent, would bring in other letters.
        let letters = Set(path.commands.filter(\.isLetter).lowercased())
        #expect(letters.isSubset(of: "mlhvaz"), "\(name): \(path.commands)")
    }
    let said = reading.alternative.replacing(",", with: "")
    for cell in figure.table.rows.flatMap(\.self) {
        for number in cell.text.matches(of: /[0-9][0-9,.]*/) {
            let text = String(number.output).replacing(",", with: "")
            #expect(said.contains(text), "\(name): \(text) of the table is not in the alternative")
        }
    }
    for row in figure.table.rows { #expect(row.count == figure.table.columns.count, "\(name)") }
}
