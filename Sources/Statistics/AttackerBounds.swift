/// What someone who knows sums of hidden amounts can say about each of them.
///
/// The hidden amounts are unknowns that are not negative; every equation says what some of them add up to.
/// The least and the greatest value of an unknown that agree with all equations are found by the simplex
/// method, exactly but for rounding, within the group of unknowns that equations tie together.
public struct AttackerBounds: Sendable {
    /// A sum that is known: factors times unknowns add up to it.
    public struct Equation: Sendable, Hashable {
        /// Unknowns, counted from 0, with their factors.
        public let terms: [Term]
        /// What they add up to.
        public let sum: Double

        /// Makes an equation of its parts.
        public init(_ terms: [Term], sum: Double) {
            self.terms = terms
            self.sum = sum
        }
    }

    /// An unknown with its factor.
    public struct Term: Sendable, Hashable {
        /// The unknown, counted from 0.
        public let unknown: Int
        /// What it is multiplied by.
        public let factor: Double

        /// Makes a term of its parts; the factor is 1 unless given.
        public init(_ unknown: Int, factor: Double = 1) {
            self.unknown = unknown
            self.factor = factor
        }
    }

    /// The values an unknown can have.
    public struct Range: Sendable, Hashable {
        /// The least value.
        public let lower: Double
        /// The greatest value; infinity when nothing limits it.
        public let upper: Double
    }

    /// The unknowns that equations tie together, with those equations.
    struct Group {
        let unknowns: [Int]
        let equations: [Equation]
    }

    let groups: [Group]
    let groupOf: [Int]
    let least: [Double]
    let most: [Double]

    /// Makes the system of what is known.
    ///
    /// - Parameters:
    ///   - unknowns: How many hidden amounts there are.
    ///   - equations: What is known about their sums.
    ///   - least: What each unknown is known to be at least, not negative; 0 for all when left out.
    ///   - most: What each unknown is known to be at most; no limit when left out.
    /// - Throws: `outsideDomain` for an unknown that does not exist, limits of another number than the
    ///   unknowns or a limit below the other; `notFinite` for a factor, sum or lower limit that is not a
    ///   finite number; `negativeCount` for a negative lower limit.
    public init(
        unknowns: Int, equations: [Equation], least: [Double]? = nil, most: [Double]? = nil
    ) throws(StatisticsError) {
        guard unknowns >= 0 else { throw .outsideDomain(name: "unknowns", value: Double(unknowns)) }
        let least = least ?? [Double](repeating: 0, count: unknowns)
        let most = most ?? [Double](repeating: .infinity, count: unknowns)
        for limits in [least, most] where limits.count != unknowns {
            throw .outsideDomain(name: "number of limits", value: Double(limits.count))
        }
        for (low, high) in zip(least, most) {
            try Check.finite(low, "least")
            guard low >= 0 else { throw .negativeCount(low) }
            guard high >= low else { throw .outsideDomain(name: "most", value: high) }
        }
        for equation in equations {
            try Check.finite(equation.sum, "sum")
            for term in equation.terms {
                guard (0..<unknowns).contains(term.unknown) else {
                    throw .outsideDomain(name: "unknown", value: Double(term.unknown))
                }
                try Check.finite(term.factor, "factor")
            }
        }
        self.least = least
        self.most = most
        (groups, groupOf) = Self.grouped(unknowns, equations)
    }

    /// The values that an unknown can have, whole or not.
    ///
    /// - Parameter unknown: The unknown, counted from 0.
    /// - Returns: The least and the greatest value that agree with everything known.
    /// - Throws: `outsideDomain` for an unknown that does not exist, `contradictoryFigures` when no values
    ///   agree with everything known.
    public func range(of unknown: Int) throws(StatisticsError) -> Range {
        guard groupOf.indices.contains(unknown) else {
            throw .outsideDomain(name: "unknown", value: Double(unknown))
        }
        let group = groups[groupOf[unknown]]
        let simplex = try Simplex(group, least: least, most: most)
        return Range(
            lower: simplex.extreme(of: unknown, greatest: false)?.value ?? -.infinity,
            upper: simplex.extreme(of: unknown, greatest: true)?.value ?? .infinity)
    }

    /// Unknowns joined by equations, each group in order of its first unknown.
    private static func grouped(_ unknowns: Int, _ equations: [Equation]) -> ([Group], [Int]) {
        var parent = Array(0..<unknowns)
        func root(_ unknown: Int) -> Int {
            var place = unknown
            while parent[place] != place {
                parent[place] = parent[parent[place]]
                place = parent[place]
            }
            return place
        }
        for equation in equations {
            guard let first = equation.terms.first.map({ root($0.unknown) }) else { continue }
            for term in equation.terms.dropFirst() { parent[root(term.unknown)] = root(first) }
        }
        var numbers: [Int: Int] = [:]
        var members: [[Int]] = []
        var groupOf = [Int](repeating: 0, count: unknowns)
        for unknown in 0..<unknowns {
            let number = numbers[root(unknown), default: members.count]
            if number == members.count {
                numbers[root(unknown)] = number
                members.append([])
            }
            members[number].append(unknown)
            groupOf[unknown] = number
        }
        var own = [[Equation]](repeating: [], count: members.count)
        for equation in equations {
            if let first = equation.terms.first { own[groupOf[first.unknown]].append(equation) }
        }
        return (zip(members, own).map { Group(unknowns: $0, equations: $1) }, groupOf)
    }
}
