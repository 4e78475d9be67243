import FrameworkModel

// Parts of populations, areas and periods.
extension CellLinks {
    /// The relations of a count as the whole of its parts, and as a part of others.
    func breakdowns(of cell: CountCell) -> [CellLink] {
        let wholes = [cell.breakdown] + cell.breakdown.keys.map { cell.breakdown.without($0) }
        let own = table.number(cell)
        return wholes.flatMap { whole -> [CellLink] in
            let total = cell.with(breakdown: whole)
            guard let number = table.number(total) else { return [] }
            return refinements(of: total).compactMap { checked(.breakdown, number, $0.parts) }
                .filter { whole == cell.breakdown || $0.parts.contains { $0 == own } }
        }
    }

    /// The parts of a count by each further key.
    func refinements(of total: CountCell) -> [(key: String, parts: [Int])] {
        let all = parts[total.with(breakdown: .whole)] ?? []
        var byKey: [String: [Int]] = [:]
        for number in all {
            let breakdown = table.cell(number).breakdown
            guard breakdown.parts.count == total.breakdown.parts.count + 1,
                breakdown.refines(total.breakdown),
                let key = breakdown.parts.keys.first(where: { total.breakdown.parts[$0] == nil })
            else { continue }
            byKey[key, default: []].append(number)
        }
        return byKey.sorted { $0.key < $1.key }.map { (key: $0.key, parts: $0.value) }
    }

    /// The relations of a count as an area made of others, and as a part of larger areas.
    func nestings(of cell: CountCell) -> [CellLink] {
        let own = table.number(cell)
        return ([cell] + larger(than: cell, depth: 0)).flatMap { total -> [CellLink] in
            guard let number = table.number(total) else { return [] }
            return areas.partitions(of: total.area).compactMap { partition in
                let covers = partition.map { cover(total.with(area: $0), depth: 0) }
                guard !covers.contains(nil) else { return nil }
                return checked(.nestedAreas, number, covers.compactMap(\.self).flatMap(\.self))
            }
            .filter { link in link.members.contains { $0 == own } }
        }
    }

    /// Counts of the smallest areas around that have one; areas without one are passed over.
    private func larger(than cell: CountCell, depth: Int) -> [CountCell] {
        guard depth < 6 else { return [] }
        return areas.wholes(of: cell.area).flatMap { area -> [CountCell] in
            let whole = cell.with(area: area)
            return table.number(whole) == nil ? larger(than: whole, depth: depth + 1) : [whole]
        }
    }

    /// The count of an area, or those of the areas it is made of; nil when some are missing.
    func cover(_ cell: CountCell, depth: Int) -> [Int]? {
        if let number = table.number(cell) { return [number] }
        guard depth < 6 else { return nil }
        for partition in areas.partitions(of: cell.area) {
            let covers = partition.map { cover(cell.with(area: $0), depth: depth + 1) }
            if !covers.contains(nil) { return covers.compactMap(\.self).flatMap(\.self) }
        }
        return nil
    }

    /// The relations of a count as a period made of others, and as a part of longer ones.
    func spans(of cell: CountCell) -> [CellLink] {
        guard let period = cell.period else { return [] }
        let own = table.number(cell)
        var wholes = [period]
        for longer in period.possibleWholes {
            wholes += table.number(cell.with(period: longer)) == nil ? longer.possibleWholes : [longer]
        }
        return wholes.compactMap { whole -> CellLink? in
            let parts = whole.equalParts.map { during(cell.with(period: $0)) }
            guard let number = table.number(cell.with(period: whole)), !parts.isEmpty, !parts.contains(nil)
            else { return nil }
            return checked(.periods, number, parts.compactMap(\.self).flatMap(\.self))
        }
        .filter { link in link.members.contains { $0 == own } }
    }

    /// The count of a period, or those of its months; nil when some are missing.
    func during(_ cell: CountCell) -> [Int]? {
        if let number = table.number(cell) { return [number] }
        let months = (cell.period?.equalParts ?? []).map { table.number(cell.with(period: $0)) }
        return months.isEmpty || months.contains(nil) ? nil : months.compactMap(\.self)
    }
}

extension Breakdown {
    /// The same part without one of its keys.
    func without(_ key: String) -> Breakdown { Breakdown(parts.filter { $0.key != key }) }
}
