import FrameworkModel
import Statistics

/// One release in the making.
struct DisclosureDraft {
    let control: DisclosureControl
    let estimates: [Estimate]
    let reading: CellReading
    let table: CellTable

    init(
        _ control: DisclosureControl, _ estimates: [Estimate], _ reading: CellReading, _ table: CellTable
    ) {
        self.control = control
        self.estimates = estimates
        self.reading = reading
        self.table = table
    }

    /// What must be hidden for itself: small counts, and those too near to what left before.
    var primary: [Int] {
        table.entries.indices.filter { number in
            let entry = table[number]
            return entry.known == .no && !entry.isRest && !entry.estimates.isEmpty
                && (entry.isSmall || entry.difference != nil)
        }
    }

    /// The release with all totals protected, checked from what it shows.
    func release(_ links: CellLinks, rests: [Int]) throws(DisclosureError) -> ProtectedRelease {
        var state = Concealment(reading.cells)
        let primary = primary
        for number in primary { state.hide(number, in: table) }
        var choice = SecondaryChoice(attack: Attack(links: links), state: state)
        let targets = primary + rests
        var given: Set<Int> = []
        for target in choice.open(targets) where !choice.protect(target) {
            guard followsFromKnown(target, &choice) else { throw refusal(target, choice) }
            given.insert(target)
        }
        let kept = targets.filter { !given.contains($0) }
        choice.prune(kept)
        var result = redacted { choice.state.withholds($0) }
        for index in result.indices where reading.isLeft(index) { result[index] = estimates[index] }
        choice.attack.hidden = choice.state.hidden
        // Where nothing is withheld, the counts shown are those that were read already.
        if !targets.isEmpty {
            try DisclosureCheck(control, choice.attack).verify(result, targets: kept)
        }
        let order = { (number: Int) in choice.attack.links.table[number].estimates.first ?? 0 }
        let withheld =
            primary.map { WithheldCell(cell: table.cell($0), reason: reason(for: $0)) }
            + choice.additions.map {
                WithheldCell(
                    cell: table.cell($0.number),
                    reason: .secondary($0.kind, protects: choice.attack.links.table.cell($0.protects)))
            }
        let places = primary.map(order) + choice.additions.map { order($0.number) }
        let sorted = zip(places, withheld).enumerated().sorted {
            ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
        }
        let shown = table.entries.indices.filter { number in
            !table[number].isInferred && !table[number].isRest
                && table[number].estimates.contains { result[$0].withheld != .suppressed }
        }
        return finished(
            result, sorted.map(\.element.1), shown.map { ($0, table[$0].value) }, given: given.count)
    }

    /// The release under a rule that hides small counts only, with counts rounded as it says.
    var unprotectedTotals: ProtectedRelease {
        var state = Concealment(reading.cells)
        let primary = primary.filter { table[$0].difference == nil || table[$0].isSmall }
        for number in primary { state.hide(number, in: table) }
        let rounding = RoundedEstimates(
            reading: reading, estimates: estimates,
            modules: Dictionary(
                control.modules.flatMap(\.indicators).map { ($0.id, $0.calculation) },
                uniquingKeysWith: { first, _ in first }), rule: control.policy.rule)
        let isRounded = control.policy.rule.roundingBase > 1
        var result = redacted { state.withholds($0) || hasSmallRest($0) }
        for index in result.indices {
            if reading.isLeft(index) {
                result[index] = estimates[index]
            } else if isRounded, result[index].withheld != .suppressed {
                result[index] = rounding.rounded(index) ?? estimates[index].redacted
            }
        }
        let shown = table.entries.indices.compactMap { number -> (Int, Double)? in
            let entry = table[number]
            let showing = entry.estimates.filter { result[$0].withheld != .suppressed }
            guard !entry.isInferred, !showing.isEmpty else { return nil }
            let isExact = !isRounded || showing.contains { reading.isLeft($0) }
            return (number, isExact ? entry.value : rounding.rounded(entry.value))
        }
        let withheld = primary.map { WithheldCell(cell: table.cell($0), reason: .primary) }
        return finished(result, withheld, shown, given: 0)
    }

    private func hasSmallRest(_ index: Int) -> Bool {
        let cells = reading.cells[index]
        guard cells.isShare, let above = cells.above, let below = cells.below else { return false }
        return control.policy.isSmall(table[below].value - table[above].value)
    }

    private func reason(for number: Int) -> WithheldCell.Reason {
        guard !table[number].isSmall, let day = table[number].difference else { return .primary }
        return .difference(from: day)
    }

    /// Withheld estimates without their figures, and the others without remarks about those figures.
    private func redacted(_ withholds: (Int) -> Bool) -> [Estimate] {
        let gone = estimates.indices.filter { withholds($0) && !reading.isLeft($0) }
        let isGone = Set(gone)
        let sources = Set(gone.lazy.flatMap { estimates[$0].sources })
        var result = estimates
        for index in gone { result[index] = estimates[index].redacted }
        guard !sources.isEmpty else { return result }
        for index in result.indices where !isGone.contains(index) {
            let hasRemarks = result[index].standing.grade != .sound || !result[index].caveats.isEmpty
            guard hasRemarks, result[index].sources.contains(where: { sources.contains($0) }) else {
                continue
            }
            result[index] = result[index].withoutRemarks
        }
        return result
    }

    private func finished(
        _ result: [Estimate], _ withheld: [WithheldCell], _ shown: [(number: Int, value: Double)], given: Int
    ) -> ProtectedRelease {
        let left = estimates.indices.count { reading.isLeft($0) }
        let notes = DisclosureNotes(
            policy: control.policy, withheld: withheld,
            estimates: zip(estimates, result).count {
                $0.withheld != .suppressed && $1.withheld == .suppressed
            },
            left: left, sharesWithoutCounts: reading.sharesWithoutCounts, given: given)
        return ProtectedRelease(
            estimates: result, withheld: withheld,
            shown: shown.map { number, value in
                let cell = table.cell(number)
                return ExportedCell(
                    measure: cell.measure, area: cell.area, period: cell.period, breakdown: cell.breakdown,
                    value: value)
            }, leftAsPublished: left, notes: notes.sentences)
    }
}
