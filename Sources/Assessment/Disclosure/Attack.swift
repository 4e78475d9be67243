import Statistics

/// What somebody can work out about counts who knows every visible one and how counts add up.
///
/// Zeros are always shown, so a hidden count is known to be 1 or more.
struct Attack {
    /// The counts that are not visible and tied to each other, with what ties them.
    struct Component {
        let unknowns: [Int]
        let links: [CellLink]
    }

    var links: CellLinks
    /// Counts known to be hidden for the rule.
    var hidden: Set<Int> = []

    /// How long an exchange is looked for; longer in the last check, which must not refuse without need.
    var steps = 20_000

    /// The counts tied to one, over relations between counts that are not visible.
    mutating func component(of start: Int, isVisible: (Int, CellTable) -> Bool) -> Component {
        var unknowns = [start]
        var seen: Set<Int> = [start]
        var ties: [CellLink] = []
        var known: Set<CellLink> = []
        var next = 0
        while next < unknowns.count {
            for link in links.links(of: unknowns[next]) where known.insert(link).inserted {
                ties.append(link)
                for member in link.members where !seen.contains(member) && !isVisible(member, links.table) {
                    seen.insert(member)
                    unknowns.append(member)
                }
            }
            next += 1
        }
        return Component(unknowns: unknowns, links: ties)
    }

    /// The most counts tied to each other for which bounds are solved for; above, only an exchange shows that a
    /// count has more than one value.
    private static let largestSolved = 100

    /// Those of some counts that have one possible value; all of them if the figures contradict each other.
    ///
    /// Among many counts one may be named that has several: then more is withheld than needed, never less.
    func determined(among targets: [Int], in component: Component) -> [Int] {
        let places = Dictionary(uniqueKeysWithValues: zip(component.unknowns, component.unknowns.indices))
        let exchange = exchange(in: component, places)
        let fixed = targets.filter { target in places[target].map { !exchange.moves($0) } ?? true }
        guard !fixed.isEmpty, component.unknowns.count <= Self.largestSolved else { return fixed }
        return solved(fixed, in: component)
    }

    private func solved(_ targets: [Int], in component: Component) -> [Int] {
        guard let bounds = bounds(of: component) else { return targets }
        let places = Dictionary(uniqueKeysWithValues: zip(component.unknowns, component.unknowns.indices))
        if component.unknowns.allSatisfy({ isWhole($0) }) {
            guard let found = try? bounds.determined(among: targets.compactMap { places[$0] }) else {
                return targets
            }
            return found.map { component.unknowns[$0] }
        }
        return targets.filter { target in
            guard let place = places[target], let range = try? bounds.range(of: place) else { return true }
            return range.upper - range.lower < 0.5
        }
    }

    /// The least and greatest possible value of a count.
    func range(of target: Int, in component: Component) -> (lower: Double, upper: Double) {
        let value = links.table[target].value
        guard let place = component.unknowns.firstIndex(of: target), let bounds = bounds(of: component)
        else { return (value, value) }
        let whole = component.unknowns.allSatisfy { isWhole($0) } ? try? bounds.wholeRange(of: place) : nil
        guard let range = whole ?? (try? bounds.range(of: place)) else { return (value, value) }
        return (range.lower, range.upper)
    }

    private func isWhole(_ number: Int) -> Bool {
        let value = links.table[number].value
        return abs(value - value.rounded()) < 1e-6
    }

    private func exchange(in component: Component, _ places: [Int: Int]) -> Exchange {
        Exchange(
            steps: steps, values: component.unknowns.map { links.table[$0].value }, least: least(component),
            relations: component.links.map { link in
                ([(link.total, -1.0)] + link.parts.map { ($0, 1.0) }).compactMap { member, factor in
                    places[member].map { ($0, factor) }
                }
            })
    }

    private func least(_ component: Component) -> [Double] {
        component.unknowns.map { hidden.contains($0) ? min(1, links.table[$0].value) : 0 }
    }

    private func bounds(of component: Component) -> AttackerBounds? {
        let places = Dictionary(uniqueKeysWithValues: zip(component.unknowns, component.unknowns.indices))
        let equations = component.links.map { link in
            var sum = 0.0
            var terms: [AttackerBounds.Term] = []
            for (member, factor) in [(link.total, -1.0)] + link.parts.map({ ($0, 1.0) }) {
                if let place = places[member] {
                    terms.append(.init(place, factor: factor))
                } else {
                    sum -= factor * links.table[member].value
                }
            }
            return AttackerBounds.Equation(terms, sum: sum)
        }
        return try? AttackerBounds(
            unknowns: component.unknowns.count, equations: equations, least: least(component))
    }
}
