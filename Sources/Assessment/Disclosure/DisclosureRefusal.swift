import FrameworkModel

// What to do when a small count follows from figures that cannot be withheld.
extension DisclosureDraft {
    /// True when a count follows from published figures alone, or the rest of a share from known ones: then
    /// nothing that leaves now gives it away.
    func followsFromKnown(_ target: Int, _ choice: inout SecondaryChoice) -> Bool {
        let component = choice.component(of: target)
        let unknowns = Set(component.unknowns)
        let table = choice.attack.links.table
        let constants = component.links.flatMap(\.members).filter { !unknowns.contains($0) }
        return constants.allSatisfy { number in
            switch table[number].known {
            case .published: true
            case .exported: table[target].isRest
            case .no: false
            }
        }
    }

    /// The refusal with the smallest change that passes: leaving out zeros, else withdrawing what left.
    func refusal(_ target: Int, _ choice: SecondaryChoice) -> DisclosureError {
        var now = choice
        let component = now.component(of: target)
        let table = now.attack.links.table
        let (lower, upper) = now.attack.range(of: target, in: component)
        return .unsafe(
            cell: table.cell(target), lower: lower, upper: upper,
            change: change(target, choice, component.links, choice.additions.count))
    }

    private func change(
        _ target: Int, _ choice: SecondaryChoice, _ links: [CellLink], _ before: Int
    ) -> DisclosureError.Change {
        let table = choice.attack.links.table
        var trial = choice
        if trial.protect(target, .zeros) {
            trial.prune([target])
            let zeros = trial.additions.map(\.number).filter { table[$0].value <= 0 }
            if !zeros.isEmpty { return .leaveOut(zeros.map { table.cell($0) }) }
        }
        trial = choice
        if trial.protect(target, .exported) {
            trial.prune([target])
            let exported = trial.additions.compactMap { addition -> ExportedCell? in
                guard case .exported(let day) = table[addition.number].known else { return nil }
                let cell = table.cell(addition.number)
                return ExportedCell(
                    measure: cell.measure, area: cell.area, period: cell.period, breakdown: cell.breakdown,
                    value: table[addition.number].value, exportedOn: day)
            }
            if !exported.isEmpty { return .withdraw(exported) }
        }
        let own = links.first { $0.members.contains(target) }
        return .coarser(own?.kind ?? .breakdown)
    }
}
