import FrameworkModel

// What is left of a total after the parts that are there: a count as well, although nothing shows it.
extension CellLinks {
    /// Adds every small rest and returns their numbers.
    ///
    /// Rests of shares are taken from all shares; rests of sums where parts are missing and local figures
    /// take part, since published figures of several sources differ by little without meaning anything.
    mutating func addSmallRests(_ policy: DisclosurePolicy) -> [Int] {
        var small: [Int] = []
        for estimate in cells where estimate.isShare {
            guard let above = estimate.above, let below = estimate.below,
                policy.isSmall(table[below].value - table[above].value)
            else { continue }
            small.append(complement(above, below))
        }
        let isShort = table.periods.values.map { [1, 3].contains($0?.wholeMonths) }
        var divided: Set<Int32> = []
        if isShort.contains(true) {
            for number in table.entries.indices where isShort[Int(table.key(number).period)] {
                divided.insert(table.key(number).measure)
            }
        }
        let isDivisible = table.areas.values.map { !areas.partitions(of: $0).isEmpty }
        let adds = table.measures.values.map { counts.adds($0) }
        for number in table.entries.indices {
            let key = table.key(number)
            guard
                !parts.isEmpty
                    || (adds[Int(key.measure)]
                        && (isDivisible[Int(key.area)] || divided.contains(key.measure)))
            else { continue }
            for rest in restsOfSums(number, isDivided: divided.contains(key.measure)) {
                let left = table[number].value - rest.parts.reduce(0) { $0 + table[$1].value }
                let isLocal = table[number].isLocal || rest.parts.contains { table[$0].isLocal }
                guard isLocal, policy.isSmall(left), left > 0.5 else { continue }
                let cell = table.cell(number)
                small.append(
                    addRest(
                        cell.with(measure: "the rest (\(rest.name)) of \(cell.measure)"), left,
                        kind: rest.kind, total: number, parts: rest.parts))
            }
        }
        return Set(small).sorted()
    }

    private struct Rest {
        let kind: CellRelation.Kind
        let name: String
        let parts: [Int]
    }

    /// Parts that do not make up the whole, for each way to divide it.
    private func restsOfSums(_ number: Int, isDivided: Bool) -> [Rest] {
        let cell = table.cell(number)
        var rests: [Rest] = []
        if !parts.isEmpty {
            rests += refinements(of: cell).map { Rest(kind: .breakdown, name: $0.key, parts: $0.parts) }
        }
        guard counts.adds(cell.measure) else { return rests }
        for (place, partition) in areas.partitions(of: cell.area).enumerated() {
            let covers = partition.map { cover(cell.with(area: $0), depth: 0) }
            let present = covers.compactMap(\.self).flatMap(\.self)
            guard !present.isEmpty, covers.contains(nil) else { continue }
            rests.append(Rest(kind: .nestedAreas, name: "areas, division \(place + 1)", parts: present))
        }
        guard isDivided, counts.isFlow(cell.measure), let period = cell.period else {
            return rests
        }
        let spans = period.equalParts.map { during(cell.with(period: $0)) }
        let present = spans.compactMap(\.self).flatMap(\.self)
        guard !present.isEmpty, spans.contains(nil) else { return rests }
        return rests + [Rest(kind: .periods, name: "periods", parts: present)]
    }
}
