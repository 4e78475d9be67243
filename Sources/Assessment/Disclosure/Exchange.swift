/// Looks for a second set of counts that fits everything visible: one more here, one less there.
///
/// A count that takes part in such an exchange has at least two possible values, whatever else is true; so
/// large systems need no programme to be solved for it. Not finding an exchange proves nothing.
struct Exchange {
    private let values: [Double]
    private let least: [Double]
    /// For each relation its unknown members with their factors.
    private let members: [[(unknown: Int, factor: Double)]]
    /// For each unknown the relations it takes part in, with its factor.
    private let ties: [[(relation: Int, factor: Double)]]

    private static let longest = 16

    private let steps: Int

    /// `steps` is how many changes are tried for one count before it is given up.
    init(steps: Int, values: [Double], least: [Double], relations: [[(unknown: Int, factor: Double)]]) {
        self.steps = steps
        self.values = values
        self.least = least
        var ties = [[(relation: Int, factor: Double)]](repeating: [], count: values.count)
        for (number, relation) in relations.enumerated() {
            for member in relation { ties[member.unknown].append((number, member.factor)) }
        }
        self.ties = ties
        // What is tied least closes an exchange soonest.
        members = relations.map { relation in
            relation.sorted { ties[$0.unknown].count < ties[$1.unknown].count }
        }
    }

    /// True when an exchange was found in which the count takes part.
    func moves(_ unknown: Int) -> Bool {
        for change in [1.0, -1.0] where allows(change, unknown) {
            var search = Search(left: steps)
            search.apply(change, unknown, ties)
            if close(&search) { return true }
        }
        return false
    }

    /// What is changed so far, and by how much each relation is out of balance.
    private struct Search {
        var changes: [Int: Double] = [:]
        var balance: [Int: Double] = [:]
        var left: Int

        mutating func apply(_ change: Double, _ unknown: Int, _ ties: [[(relation: Int, factor: Double)]]) {
            changes[unknown] = change
            for tie in ties[unknown] { add(change * tie.factor, tie.relation) }
        }

        mutating func revoke(_ unknown: Int, _ ties: [[(relation: Int, factor: Double)]]) {
            guard let change = changes.removeValue(forKey: unknown) else { return }
            for tie in ties[unknown] { add(-change * tie.factor, tie.relation) }
        }

        private mutating func add(_ amount: Double, _ relation: Int) {
            let sum = (balance[relation] ?? 0) + amount
            balance[relation] = sum == 0 ? nil : sum
        }
    }

    private func allows(_ change: Double, _ unknown: Int) -> Bool {
        values[unknown] + change >= least[unknown]
    }

    /// Balances the relation with the fewest members that is out of balance, then the rest.
    private func close(_ search: inout Search) -> Bool {
        guard
            let open = search.balance.keys.min(by: {
                (members[$0].count, $0) < (members[$1].count, $1)
            })
        else { return true }
        guard search.changes.count < Self.longest, let sum = search.balance[open] else { return false }
        for member in members[open] where search.changes[member.unknown] == nil {
            let change = -sum / member.factor
            guard abs(change) == 1, allows(change, member.unknown) else { continue }
            search.left -= 1
            guard search.left > 0 else { return false }
            search.apply(change, member.unknown, ties)
            if close(&search) { return true }
            search.revoke(member.unknown, ties)
        }
        return false
    }
}
