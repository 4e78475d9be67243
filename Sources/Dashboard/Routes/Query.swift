import FrameworkModel

/// The parameters of an address, each once, decoded.
struct Query {
    let items: [(name: String, value: String)]

    /// Reads what stands behind the question mark, or the body of a form.
    init(_ text: String?) throws(Problem) {
        var items: [(name: String, value: String)] = []
        for part in (text ?? "").split(separator: "&") {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = try Self.decoded(sides[0])
            let value = sides.count > 1 ? try Self.decoded(sides[1]) : ""
            guard !items.contains(where: { $0.name == name }) else {
                throw .wrong(name, "'\(name)' stands more than once in the address. Give it once.")
            }
            items.append((name, value))
        }
        self.items = items
    }

    init(items: [(name: String, value: String)] = []) { self.items = items }

    /// The same with these parameters alone.
    func only(_ names: [String]) -> Query { Query(items: items.filter { names.contains($0.name) }) }

    /// Tells it from every other: the same whatever the order, and never that of other parameters.
    var key: String {
        items.map { "&\($0.name)=\($0.value.utf8.count):\($0.value)" }.sorted().joined()
    }

    subscript(name: String) -> String? { items.first { $0.name == name }?.value }

    /// Throws when a parameter is none of these.
    func allow(_ names: [String]) throws(Problem) {
        for item in items where !names.contains(item.name) {
            let known = names.isEmpty ? "There are none here." : "There are \(names.joined(separator: ", "))."
            throw .wrong(item.name, "There is no parameter '\(item.name)'. \(known)")
        }
    }

    /// Percent encoding and plus signs; the bytes must be UTF-8 without control characters.
    private static func decoded(_ text: Substring) throws(Problem) -> String {
        let unreadable = Problem.wrong(
            "", "Part of the address cannot be read: write % as %25, and other characters in UTF-8.")
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "%"):
                guard rest.count >= 2, let high = rest.popFirst().flatMap(digit),
                    let low = rest.popFirst().flatMap(digit)
                else { throw unreadable }
                bytes.append(high * 16 + low)
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        guard let decoded = String(validating: bytes, as: UTF8.self),
            !decoded.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
        else { throw unreadable }
        return decoded
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
