import FrameworkModel

/// Looks at a release as somebody does who wants to know what it withholds.
///
/// The counts shown are read anew from the finished estimates, so that a mistake in choosing what to
/// withhold, or in taking it out, does not pass.
struct DisclosureCheck {
    private let control: DisclosureControl
    private let attack: Attack

    init(_ control: DisclosureControl, _ attack: Attack) {
        self.control = control
        self.attack = attack
    }

    /// Throws when a target can be seen or has one possible value only.
    func verify(_ estimates: [Estimate], targets: [Int]) throws(DisclosureError) {
        let table = attack.links.table
        let shown = try CellReading(
            estimates, modules: control.modules, counts: attack.links.counts, policy: control.policy)
        for (number, entry) in shown.table.entries.enumerated() where entry.isSmall {
            let cell = shown.table.cell(number)
            guard isKnown(cell) else { throw open(cell, entry.value, entry.value) }
        }
        func isVisible(_ number: Int, _ table: CellTable) -> Bool {
            let entry = table[number]
            return !entry.isRest && (entry.known != .no || shown.table.number(table.cell(number)) != nil)
        }
        var attack = attack
        attack.steps = 200_000
        let wanted = Set(targets)
        var done: Set<Int> = []
        for target in targets where !done.contains(target) {
            if isVisible(target, table) {
                throw open(table.cell(target), table[target].value, table[target].value)
            }
            let component = attack.component(of: target, isVisible: isVisible)
            let here = component.unknowns.filter { wanted.contains($0) }
            done.formUnion(here)
            if let first = attack.determined(among: here, in: component).first {
                let range = attack.range(of: first, in: component)
                throw open(attack.links.table.cell(first), range.lower, range.upper)
            }
        }
    }

    private func isKnown(_ cell: CountCell) -> Bool {
        attack.links.table.number(cell).map { attack.links.table[$0].known != .no } ?? false
    }

    private func open(_ cell: CountCell, _ lower: Double, _ upper: Double) -> DisclosureError {
        let number = attack.links.table.number(cell)
        var attack = attack
        let kind = number.flatMap { attack.links.links(of: $0).first?.kind }
        return .unsafe(cell: cell, lower: lower, upper: upper, change: .coarser(kind ?? .breakdown))
    }
}
