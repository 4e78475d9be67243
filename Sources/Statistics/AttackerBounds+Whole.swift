// Bounds for someone who also knows that every hidden amount is a whole number.
extension AttackerBounds {
    /// How many systems are solved at most to find one extreme among whole numbers.
    private static let patience = 400

    /// The values that an unknown can have when all unknowns are whole numbers.
    ///
    /// - Parameter unknown: The unknown, counted from 0.
    /// - Returns: The least and the greatest whole value that agree with everything known.
    /// - Throws: `outsideDomain` for an unknown that does not exist, or when the search takes too many steps;
    ///   `contradictoryFigures` when no whole numbers agree with everything known.
    public func wholeRange(of unknown: Int) throws(StatisticsError) -> Range {
        guard groupOf.indices.contains(unknown) else {
            throw .outsideDomain(name: "unknown", value: Double(unknown))
        }
        let lower = try extreme(of: unknown, greatest: false)
        let upper = try extreme(of: unknown, greatest: true)
        return Range(lower: lower?.value ?? -.infinity, upper: upper?.value ?? .infinity)
    }

    /// The unknowns that can have one whole value only.
    ///
    /// Solutions found on the way show two values for many unknowns at once, so that few systems are solved.
    ///
    /// - Parameter unknowns: Those asked about, counted from 0.
    /// - Returns: Those with one value, in the order given; an unknown whose search takes too many steps is
    ///   among them.
    /// - Throws: `outsideDomain` for an unknown that does not exist; `contradictoryFigures` when no whole
    ///   numbers agree with everything known.
    public func determined(among unknowns: [Int]) throws(StatisticsError) -> [Int] {
        var seen: [Int: ClosedRange<Double>] = [:]
        var found: [Int] = []
        func hasTwo(_ unknown: Int) -> Bool {
            seen[unknown].map { $0.upperBound - $0.lowerBound > 0.5 } ?? false
        }
        for unknown in unknowns {
            guard groupOf.indices.contains(unknown) else {
                throw .outsideDomain(name: "unknown", value: Double(unknown))
            }
            for greatest in [true, false] where !hasTwo(unknown) {
                do {
                    guard let end = try extreme(of: unknown, greatest: greatest) else {
                        seen[unknown] = 0...1
                        break
                    }
                    for (other, value) in end.point {
                        let known = seen[other] ?? value...value
                        seen[other] = min(known.lowerBound, value)...max(known.upperBound, value)
                    }
                } catch .outsideDomain {
                    break
                }
            }
            if !hasTwo(unknown) { found.append(unknown) }
        }
        return found
    }

    /// The greatest or least whole value with whole values of all others, by branch and bound; nil when
    /// nothing limits it.
    private func extreme(of unknown: Int, greatest: Bool) throws(StatisticsError) -> Simplex.Extreme? {
        let group = groups[groupOf[unknown]]
        var open = [
            (least: least.map { ($0 - 1e-6).rounded(.up) }, most: most.map { ($0 + 1e-6).rounded(.down) })
        ]
        var best: Simplex.Extreme?
        var steps = 0
        while let part = open.popLast() {
            guard group.unknowns.allSatisfy({ part.least[$0] <= part.most[$0] }),
                let simplex = try? Simplex(group, least: part.least, most: part.most)
            else { continue }
            guard let end = simplex.extreme(of: unknown, greatest: greatest) else { return nil }
            if let best, greatest ? end.value < best.value + 0.5 : end.value > best.value - 0.5 { continue }
            let broken = group.unknowns.first { place in
                let value = end.point[place] ?? 0
                return abs(value - value.rounded()) > 1e-6
            }
            guard let broken, let value = end.point[broken] else {
                best = Simplex.Extreme(
                    value: end.value.rounded(), point: end.point.mapValues { $0.rounded() })
                continue
            }
            steps += 1
            guard steps <= Self.patience else {
                throw .outsideDomain(name: "steps of the search", value: Double(steps))
            }
            var (below, above) = (part, part)
            below.most[broken] = value.rounded(.down)
            above.least[broken] = value.rounded(.up)
            open += broken == unknown && greatest ? [below, above] : [above, below]
        }
        guard let best else { throw .contradictoryFigures(equations: group.equations.count) }
        return best
    }
}
