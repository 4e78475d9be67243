/// A range of ages as surveys and population tables write it: `16-74`, `16+` or `15`.
public struct AgeBand: Hashable, Sendable {
    /// Stands in for no upper limit.
    private static let open = 200

    /// The youngest age, in whole years.
    public let first: Int
    /// The oldest age, in whole years; far above any age where there is no upper limit.
    public let last: Int

    /// Both ages belong to the band; nil when the last is below the first.
    public init?(_ first: Int, _ last: Int) {
        guard (0...last).contains(first) else { return nil }
        self.first = first
        self.last = last
    }

    /// Reads the written form; anything else gives nil.
    public init?(text: String) {
        if text.hasSuffix("+") {
            guard let first = Int(text.dropLast()) else { return nil }
            self.init(first, Self.open)
        } else {
            let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard (1...2).contains(ends.count), let first = ends.first, let first, let last = ends.last,
                let last, last < Self.open
            else { return nil }
            self.init(first, last)
        }
    }

    /// The written form.
    public var text: String {
        last == Self.open ? "\(first)+" : first == last ? "\(first)" : "\(first)-\(last)"
    }

    /// The band in a sentence.
    public var words: String {
        last == Self.open ? "\(first) and over" : first == last ? "\(first)" : "\(first) to \(last)"
    }

    private var width: Int { last - first }

    /// Bands that make up this one without gap or overlap, the narrowest or the widest there are; nil when
    /// none do.
    public func tiled(by bands: some Sequence<AgeBand>, narrowest: Bool) -> [AgeBand]? {
        let byFirst = Dictionary(grouping: bands.filter { first <= $0.first && $0.last <= last }, by: \.first)
            .mapValues { $0.sorted { narrowest ? $0.width < $1.width : $0.width > $1.width } }
        var hopeless: Set<Int> = []
        func tiles(from age: Int) -> [AgeBand]? {
            if age > last { return [] }
            guard !hopeless.contains(age) else { return nil }
            for band in byFirst[age] ?? [] {
                if let rest = tiles(from: band.last + 1) { return [band] + rest }
            }
            hopeless.insert(age)
            return nil
        }
        return tiles(from: first)
    }
}
