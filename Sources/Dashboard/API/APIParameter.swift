import Publication

/// A parameter of an address of the interface.
enum APIParameter: String, Sendable {
    case area
    case comparator
    case benchmark
    case indicator
    case period
    case page
    case limit

    /// Rows of a page when nothing is said, and at most.
    static let usualLimit = 100
    static let greatestLimit = 500
    /// The last page that may be asked for.
    static let lastPage = 1_000_000

    var words: String {
        switch self {
        case .area: "Code of an area."
        case .comparator: "Code of the area beside it, or none."
        case .benchmark: "Code of the area both are set against, or none."
        case .indicator: "Identifier of an indicator."
        case .period: "A period: 2018/19, 2018 or 2018-04-01..2018-06-30."
        case .page: "Number of the page, from 1."
        case .limit: "Rows of a page."
        }
    }

    /// The JSON Schema, by name where it stands among the components.
    var schema: JSONText {
        func component(_ name: String) -> JSONText {
            .object([("$ref", .text("#/components/schemas/\(name)"))])
        }
        func range(_ greatest: Int, _ usual: Int) -> JSONText {
            .object([
                ("type", .text("integer")), ("minimum", .number(1)), ("maximum", .number(greatest)),
                ("default", .number(usual)),
            ])
        }
        return switch self {
        case .area: component("AreaCode")
        case .comparator, .benchmark: component("AreaCodeOrNone")
        case .indicator: component("IndicatorID")
        case .period: component("Period")
        case .page: range(Self.lastPage, 1)
        case .limit: range(Self.greatestLimit, Self.usualLimit)
        }
    }

    /// The whole number that stands in the address, or the usual one.
    func number(_ query: Query) throws(Problem) -> Int {
        let (greatest, usual) =
            self == .page ? (Self.lastPage, 1) : (Self.greatestLimit, Self.usualLimit)
        guard let text = query[rawValue] else { return usual }
        let isPlain = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isPlain, let number = Int(text), (1...greatest).contains(number) else {
            throw .wrong(rawValue, "'\(rawValue)' is a whole number from 1 to \(greatest).")
        }
        return number
    }
}
