import FrameworkModel

/// A measure of the kit's vocabulary, read from its source text.
struct SharedMeasure {
    /// Name of the constant, such as `domesticAbuseCrimes`.
    let constant: String
    let key: String
    let title: String
    let unit: Unit
    let basis: String
    let heldBy: String
    /// True for a figure that stands at a moment, such as a population.
    let isStock: Bool

    /// All measures that the text declares.
    static func all(in text: String) -> [SharedMeasure] {
        text.split(separator: "public static let ").dropFirst().compactMap { part in
            guard let head = part.prefixMatch(of: /(\w+) = Measure\(\s*"(\w+)"/) else { return nil }
            func word(_ name: String) -> String? {
                part.split(separator: "\(name): ", maxSplits: 1).dropFirst().first
                    .flatMap { $0.prefixMatch(of: /["\.]([^"\n,]*[^"\n,)])/) }.map { String($0.output.1) }
            }
            return SharedMeasure(
                constant: String(head.output.1), key: String(head.output.2),
                title: word("title") ?? "", unit: word("unit").flatMap(Unit.init(rawValue:)) ?? .count,
                basis: word("basis") ?? "", heldBy: word("heldBy") ?? "", isStock: word("timing") == "stock")
        }
    }
}
