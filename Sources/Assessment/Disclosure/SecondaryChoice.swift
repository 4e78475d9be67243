/// Chooses the further counts to hide so that the small ones do not follow from what is shown.
///
/// One small count is protected after the other: as long as it has one possible value, the count is hidden
/// that leaves the fewest relations with a single unknown, and among those the smallest. What turns out not
/// to be needed is shown again.
struct SecondaryChoice {
    /// Which counts may be hidden.
    enum Allowance {
        /// Counts other than 0 that have not left yet.
        case usual
        /// Zeros as well.
        case zeros
        /// Counts that have left as well.
        case exported
    }

    /// Why a further count is hidden.
    struct Addition {
        let number: Int
        let kind: CellRelation.Kind
        let protects: Int
    }

    var attack: Attack
    var state: Concealment
    private(set) var additions: [Addition] = []
    /// The work up to which hidden counts are tried for being needed: pairs of unknowns tied to each other.
    private static let affordable = 2_000_000

    init(attack: Attack, state: Concealment) {
        self.attack = attack
        self.state = state
    }

    /// Those of the targets with one possible value as things stand.
    mutating func open(_ targets: [Int]) -> [Int] {
        let wanted = Set(targets)
        var done: Set<Int> = []
        var found: Set<Int> = []
        for target in targets where !done.contains(target) {
            let component = component(of: target)
            let here = component.unknowns.filter { wanted.contains($0) }
            done.formUnion(here)
            found.formUnion(attack.determined(among: here, in: component))
        }
        return targets.filter { found.contains($0) }
    }

    mutating func component(of number: Int) -> Attack.Component {
        let state = state
        attack.hidden = state.hidden
        return attack.component(of: number) { state.isVisible($0, in: $1) }
    }

    /// Hides counts until one has several possible values; false when no allowed choice does it.
    mutating func protect(_ target: Int, _ allowance: Allowance = .usual) -> Bool {
        while true {
            let component = component(of: target)
            guard !attack.determined(among: [target], in: component).isEmpty else { return true }
            guard let next = candidate(for: target, in: component, allowance) else { return false }
            state.hide(next.number, in: attack.links.table)
            additions.append(next)
        }
    }

    /// Shows again what the targets do not need, the greatest first, as long as the work is affordable.
    mutating func prune(_ targets: [Int]) {
        let wanted = Set(targets)
        let table = attack.links.table
        var work = 0
        for addition in additions.sorted(by: { table[$0.number].value > table[$1.number].value }) {
            let component = component(of: addition.number)
            let near = component.unknowns.filter { wanted.contains($0) }
            work += component.unknowns.count * component.unknowns.count
            guard work <= Self.affordable else { return }
            state.show(addition.number, in: table)
            if open(near).isEmpty {
                additions.removeAll { $0.number == addition.number }
            } else {
                state.hide(addition.number, in: table)
            }
        }
    }

    private mutating func candidate(
        for target: Int, in component: Attack.Component, _ allowance: Allowance
    ) -> Addition? {
        let unknowns = Set(component.unknowns)
        let single = component.links.filter { $0.members.count { unknowns.contains($0) } == 1 }
        let own = single.filter { $0.members.contains(target) }
        for links in [own, single, component.links] {
            var best: (score: (Int, Int, Double, String), addition: Addition)?
            for link in links {
                for number in link.members where !unknowns.contains(number) && mayHide(number, allowance) {
                    let score = score(of: number, isTotal: number == link.total)
                    if let best, best.score <= score { continue }
                    best = (score, Addition(number: number, kind: link.kind, protects: target))
                }
            }
            if let best { return best.addition }
        }
        return nil
    }

    private func mayHide(_ number: Int, _ allowance: Allowance) -> Bool {
        let entry = attack.links.table[number]
        guard !entry.isRest, !state.hidden.contains(number) else { return false }
        switch entry.known {
        case .no: return entry.value > 0 || allowance == .zeros
        case .exported(let day): return allowance == .exported && day != nil
        case .published: return false
        }
    }

    /// Relations that would be left with a single unknown, less those that no longer are; then parts before
    /// totals, then the smallest count.
    private mutating func score(of number: Int, isTotal: Bool) -> (Int, Int, Double, String) {
        var balance = 0
        for link in attack.links.links(of: number) {
            let table = attack.links.table
            switch link.members.count(where: { !state.isVisible($0, in: table) }) {
            case 0: balance += 1
            case 1: balance -= 1
            default: break
            }
        }
        let entry = attack.links.table[number]
        return (balance, isTotal ? 1 : 0, entry.value, "\(attack.links.table.cell(number))")
    }
}
