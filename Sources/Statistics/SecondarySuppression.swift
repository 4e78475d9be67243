/// The further figures to hide so that totals do not give a small count back.
///
/// Every small figure must have more than one possible value to someone who knows all shown figures. The
/// fewest further counts are hidden, then those with the smallest sum; a total is hidden only where no choice
/// of counts is enough. Totals that are small themselves are hidden as well.
public enum SecondarySuppression {
    /// Whether zeros may be hidden to protect other counts.
    public enum Zeros: String, Sendable, Hashable, Codable {
        /// Zeros are always shown, so a hidden figure is known to be 1 or more.
        case shown
        /// Zeros may be hidden, so a hidden figure may be 0.
        case mayBeHidden
    }

    /// What to hide in a table.
    public struct Pattern: Sendable, Hashable, Codable {
        /// The figures hidden for their own smallness, in table order.
        public let primary: [CountTable.Place]
        /// The figures hidden to protect those, in table order.
        public let secondary: [CountTable.Place]
        /// The sum of the secondary figures.
        public let secondarySum: Int
        /// Whether a search of every smaller choice showed that no fewer figures are enough.
        public let isLeast: Bool

        /// Every hidden figure.
        public var hidden: Set<CountTable.Place> { Set(primary).union(secondary) }
    }

    /// What to hide in a table under a rule.
    ///
    /// Small figures are protected one after another, each by the cheapest further figures. Where that takes
    /// counts only and the table is small enough to try every choice that is as short, all of them are tried.
    ///
    /// - Parameters:
    ///   - table: The counts; all totals are known or shown unless hidden here.
    ///   - rule: The rule; one that does not protect totals hides small figures only.
    ///   - zeros: Whether zeros may be hidden.
    /// - Returns: The figures to hide.
    public static func pattern(
        for table: CountTable, rule: SmallNumberRule = .threshold5, zeros: Zeros = .shown
    ) -> Pattern {
        let network = SuppressionNetwork(table, zeros: zeros)
        let primary = network.arcs.indices.filter { rule.hides(network.arcs[$0].count) }
        var hidden = network.arcs.map { rule.hides($0.count) }
        var isLeast = true
        if rule.protectsTotals {
            let greedy = stepwise(network, primary, hidden)
            let best = shorter(than: greedy, network, primary, hidden)
            for arc in best ?? greedy { hidden[arc] = true }
            isLeast = best != nil
        }
        let secondary = network.arcs.indices.filter { hidden[$0] && !rule.hides(network.arcs[$0].count) }
        return Pattern(
            primary: primary.map { network.arcs[$0].place },
            secondary: secondary.map { network.arcs[$0].place },
            secondarySum: secondary.reduce(0) { $0 + network.arcs[$1].count }, isLeast: isLeast)
    }

    /// The hidden figures that the shown ones give back exactly.
    ///
    /// - Parameters:
    ///   - table: The counts.
    ///   - hidden: The hidden figures; places that are not in the table are ignored.
    ///   - zeros: Whether zeros may be hidden.
    /// - Returns: Those with only one possible value, in table order.
    public static func recoverable(
        in table: CountTable, hidden: Set<CountTable.Place>, zeros: Zeros = .shown
    ) -> [CountTable.Place] {
        let network = SuppressionNetwork(table, zeros: zeros)
        let flags = network.arcs.map { hidden.contains($0.place) }
        return network.arcs.indices.filter { flags[$0] && !isSafe($0, network, flags) }
            .map { network.arcs[$0].place }
    }

    private static func isSafe(_ arc: Int, _ network: SuppressionNetwork, _ hidden: [Bool]) -> Bool {
        network.protection(of: arc, hidden: hidden, mayAdd: false) != nil
    }

    /// The work in steps up to which additions are tried for being needed, and all choices are tried.
    private static let affordable = 20_000_000

    /// The additions found one small figure at a time, less those that turn out not to be needed.
    private static func stepwise(
        _ network: SuppressionNetwork, _ primary: [Int], _ start: [Bool]
    ) -> [Int] {
        var hidden = start
        var added: [Int] = []
        for arc in primary {
            let further = network.protection(of: arc, hidden: hidden, mayAdd: true)?.added ?? []
            for other in further { hidden[other] = true }
            added += further
        }
        guard added.count * primary.count <= affordable / network.arcs.count else { return added }
        for arc in added.sorted(by: { network.arcs[$0].count > network.arcs[$1].count }) {
            hidden[arc] = false
            hidden[arc] = !primary.allSatisfy { isSafe($0, network, hidden) }
        }
        return added.filter { hidden[$0] }
    }

    /// The shortest additions of counts, at most as long as those given; nil when there are too many to try.
    private static func shorter(
        than greedy: [Int], _ network: SuppressionNetwork, _ primary: [Int], _ start: [Bool]
    ) -> [Int]? {
        if greedy.isEmpty { return [] }
        guard !greedy.contains(where: { network.arcs[$0].isTotal }) else { return nil }
        let candidates = network.arcs.indices.filter {
            !start[$0] && !network.arcs[$0].isTotal && network.canHide($0)
        }
        var choices = 0.0
        var ways = 1.0
        for size in 1...greedy.count {
            ways *= Double(candidates.count - size + 1) / Double(size)
            choices += ways
        }
        guard choices * Double(primary.count * network.arcs.count) <= Double(affordable) else { return nil }
        for size in 1...greedy.count {
            var best: (sum: Int, arcs: [Int])?
            Combinations.each(of: candidates, size: size) { arcs in
                let sum = arcs.reduce(0) { $0 + network.arcs[$1].count }
                if let best, best.sum <= sum { return }
                var hidden = start
                for arc in arcs { hidden[arc] = true }
                if primary.allSatisfy({ isSafe($0, network, hidden) }) { best = (sum, arcs) }
            }
            if let best { return best.arcs }
        }
        return greedy
    }
}
