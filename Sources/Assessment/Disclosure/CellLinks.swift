import FrameworkModel

/// Counts that add up to another, by their numbers.
struct CellLink: Hashable {
    let kind: CellRelation.Kind
    let total: Int
    let parts: [Int]

    var members: [Int] { [total] + parts }
}

/// Finds how counts add up to each other, one count at a time.
///
/// A relation is taken only where the figures themselves add up, so that sums of different editions and
/// breakdowns that overlap are not mistaken for one.
struct CellLinks {
    private(set) var table: CellTable
    let cells: [EstimateCells]
    let parts: [CountCell: [Int]]
    let areas: AreaParts
    let counts: CountMeasures
    private var found: [Int: [CellLink]] = [:]
    private var rests: [Int: [CellLink]] = [:]

    init(_ reading: CellReading, table: CellTable, areas: AreaParts, counts: CountMeasures) {
        self.table = table
        cells = reading.cells
        var parts = reading.parts
        for number in table.entries.indices
        where table.entries[number].estimates.isEmpty && table.isPart(number) {
            parts[table.cell(number).with(breakdown: .whole), default: []].append(number)
        }
        self.parts = parts
        self.areas = areas
        self.counts = counts
    }

    /// Every relation that a count takes part in.
    mutating func links(of number: Int) -> [CellLink] {
        if let known = found[number] { return known }
        var links: [CellLink] = rests[number] ?? []
        if !table[number].isRest {
            let cell = table.cell(number)
            links += complements(of: number)
            links += breakdowns(of: cell)
            if counts.adds(cell.measure) {
                links += nestings(of: cell)
                if counts.isFlow(cell.measure) { links += spans(of: cell) }
            }
        }
        links = links.reduce(into: []) { kept, link in if !kept.contains(link) { kept.append(link) } }
        for link in links where link.members.contains(where: { table[$0].earlier != nil }) {
            if let earlier = earlier(link) { links.append(earlier) }
        }
        found[number] = links
        return links
    }

    /// Adds what is left of a total after some of its parts, and remembers where it belongs.
    @discardableResult
    mutating func addRest(
        _ cell: CountCell, _ value: Double, kind: CellRelation.Kind, total: Int, parts: [Int]
    )
        -> Int
    {
        if let known = table.number(cell) { return known }
        let number = table.addRest(cell, value)
        let link = CellLink(kind: kind, total: total, parts: parts + [number])
        for member in link.members { rests[member, default: []].append(link) }
        return number
    }

    /// A relation that holds in the figures, nil when they do not add up.
    func checked(_ kind: CellRelation.Kind, _ total: Int, _ parts: [Int]) -> CellLink? {
        let sum = parts.reduce(0) { $0 + table[$1].value }
        guard abs(sum - table[total].value) <= 1e-6 else { return nil }
        return CellLink(kind: kind, total: total, parts: parts)
    }

    /// Those counted and those not counted by the shares that a count takes part in.
    private mutating func complements(of number: Int) -> [CellLink] {
        table[number].estimates.compactMap { index in
            guard cells[index].isShare, let above = cells[index].above, let below = cells[index].below,
                number == above || number == below
            else { return nil }
            let rest = complement(above, below)
            return CellLink(kind: .complement, total: below, parts: [above, rest])
        }
    }

    /// The number of what is left of a denominator.
    mutating func complement(_ above: Int, _ below: Int) -> Int {
        let (part, whole) = (table.cell(above), table.cell(below))
        let cell = part.with(measure: "\(whole.measure) less \(part.measure)")
        return addRest(
            cell, max(0, table[below].value - table[above].value), kind: .complement, total: below,
            parts: [above])
    }

    /// The relation as it stood when some of its figures left with other values; nil when it did not hold.
    private mutating func earlier(_ link: CellLink) -> CellLink? {
        func value(_ number: Int) -> Double { table[number].earlier ?? table[number].value }
        let sum = link.parts.reduce(0) { $0 + value($1) }
        guard abs(sum - value(link.total)) <= 1e-6 else { return nil }
        let members = link.members.map { number -> Int in
            guard let earlier = table[number].earlier else { return number }
            return table.addEarlier(table.cell(number), earlier)
        }
        return CellLink(kind: link.kind, total: members[0], parts: Array(members[1...]))
    }
}
