import FrameworkModel

/// Finds the counts that estimates show or follow from.
struct CellReading {
    private(set) var table: CellTable
    private(set) var cells: [EstimateCells]
    /// Shares that came without counts and cannot be set beside any.
    private(set) var sharesWithoutCounts = 0
    /// Counts of parts of a population, by the place of the whole.
    private(set) var parts: [CountCell: [Int]] = [:]
    let estimates: [Estimate]
    let counts: CountMeasures
    private let policy: DisclosurePolicy
    private let calculations: [String: Calculation]
    private var moments: [CountCell: [Int]] = [:]
    private var latest: (indicator: String, shape: Shape) = ("", .custom)

    /// What kind of calculation an indicator has.
    enum Shape {
        case count, share, rate, each, change, points, custom
    }

    /// Reads all estimates; throws for counts that cannot be.
    init(
        _ estimates: [Estimate], modules: [ModuleDescription], counts: CountMeasures, policy: DisclosurePolicy
    ) throws(DisclosureError) {
        self.estimates = estimates
        self.counts = counts
        self.policy = policy
        calculations = Dictionary(
            modules.flatMap(\.indicators).map { ($0.id, $0.calculation) },
            uniquingKeysWith: { first, _ in first })
        table = CellTable(capacity: 2 * estimates.count)
        cells = [EstimateCells](repeating: EstimateCells(), count: estimates.count)
        for index in estimates.indices { try readAbove(index) }
        for index in estimates.indices where estimates[index].breakdown == .whole { try readBelow(index) }
        for index in estimates.indices where estimates[index].breakdown != .whole { try readBelow(index) }
        for index in estimates.indices where estimates[index].value != nil {
            let shape = shape(of: index)
            let isComplete = estimates[index].numerator != nil && estimates[index].denominator != nil
            if !isComplete || shape == .points || shape == .custom { try readIndirect(index, shape) }
        }
    }

    /// The calculation of an estimate's indicator, nil when nobody declares it.
    func calculation(of index: Int) -> Calculation? { calculations[estimates[index].indicator] }

    /// Whether an estimate stays as it is because it is published already.
    func isLeft(_ index: Int) -> Bool { policy.leavesOfficial && estimates[index].status <= .published }

    /// The place of a count of an estimate.
    func cell(_ measure: String, _ index: Int) -> CountCell {
        CountCell(
            measure: measure, area: estimates[index].area, period: estimates[index].period,
            breakdown: estimates[index].breakdown)
    }

    /// Says that an estimate shows a count, and returns its number.
    @discardableResult
    mutating func note(
        _ cell: CountCell, _ value: Double, _ index: Int, isInferred: Bool = false
    ) throws(DisclosureError) -> Int {
        guard value.isFinite else { throw .notFinite(cell: cell) }
        guard value >= 0 else { throw .negativeCount(cell: cell, value: value) }
        let (number, isNew) = table.add(cell, value)
        if isNew, cell.breakdown != .whole { parts[cell.with(breakdown: .whole), default: []].append(number) }
        if isNew, isInferred { table[number].isInferred = true }
        if policy.isSmall(value) { table[number].isSmall = true }
        touch(number, index)
        return number
    }

    /// Says that an estimate shows a count or follows from it.
    mutating func touch(_ number: Int, _ index: Int) {
        guard !cells[index].all.contains(number) else { return }
        cells[index].all.append(number)
        table[number].estimates.append(index)
        if isLeft(index) { table[number].known = .published }
        if estimates[index].status >= .local { table[number].isLocal = true }
    }

    /// Says that a share without its counts gives this part of that whole.
    mutating func infer(_ part: Int, of whole: Int, _ index: Int, isShare: Bool) {
        (cells[index].above, cells[index].below) = (part, whole)
        cells[index].isShare = isShare && table[part].value <= table[whole].value
    }

    /// Says that an estimate prints a count that is not in the table.
    mutating func markUnchecked(_ index: Int) { cells[index].isUnchecked = !isLeft(index) }

    /// Says that a share came without counts and cannot be set beside any.
    mutating func countShareWithoutCounts() { sharesWithoutCounts += 1 }

    private mutating func shape(of index: Int) -> Shape {
        if estimates[index].indicator == latest.indicator { return latest.shape }
        let shape: Shape =
            switch calculation(of: index) {
            case .count, .stated: .count
            case .proportion: .share
            case .rate: .rate
            case .amountEach: .each
            case .changeOnYear: .change
            case .pointsOnYear: .points
            case .custom, nil: .custom
            }
        latest = (estimates[index].indicator, shape)
        return shape
    }

    private mutating func readAbove(_ index: Int) throws(DisclosureError) {
        if let above = estimates[index].numerator {
            guard counts.isCount(above.measure, estimates[index].status) else { return }
            let cell = cell(above.measure, index)
            let number = try note(cell, above.value, index)
            cells[index].above = number
            guard counts.isStock(above.measure) else { return }
            moments[CountCell(measure: cell.measure, area: cell.area, period: nil), default: []]
                .append(number)
        } else if let value = estimates[index].value {
            switch calculation(of: index) {
            case .count(let measure, _), .stated(let measure, _):
                guard estimates[index].unit == .count, counts.isCount(measure, estimates[index].status)
                else { return }
                cells[index].above = try note(cell(measure, index), value, index)
            case .custom, nil:
                guard counts.isOwnCount(estimates[index]) else { return }
                cells[index].above = try note(cell(estimates[index].indicator, index), value, index)
            default: return
            }
        }
    }

    private mutating func readBelow(_ index: Int) throws(DisclosureError) {
        guard let below = estimates[index].denominator,
            counts.isCount(below.measure, estimates[index].status)
        else { return }
        let shape = shape(of: index)
        cells[index].below = try note(place(of: below, index, shape), below.value, index)
        guard let above = estimates[index].numerator, cells[index].above != nil else { return }
        let isPart = shape == .share || (shape == .custom && estimates[index].unit == .percent)
        cells[index].isShare = isPart && above.value <= below.value
        guard shape == .share, above.value > below.value, estimates[index].value != nil else { return }
        throw .partExceedsWhole(
            part: cell(above.measure, index), value: above.value, whole: below.value)
    }

    /// The place of a denominator: of the year before, of the whole or of a moment within the period, as the
    /// indicator takes it.
    private func place(of below: Quantity, _ index: Int, _ shape: Shape) -> CountCell {
        var cell = cell(below.measure, index)
        let isOfYearBefore =
            shape == .change
            || (shape == .each && estimates[index].caveats.contains { $0.id == "denominator_period" })
        if isOfYearBefore { return cell.with(period: cell.period?.previousYear) }
        func has(_ cell: CountCell) -> Bool { table.number(cell).map { table[$0].value } == below.value }
        if cell.breakdown != .whole, !has(cell), has(cell.with(breakdown: .whole)) {
            cell = cell.with(breakdown: .whole)
        }
        guard !moments.isEmpty, let outer = cell.period else { return cell }
        let days = moments[CountCell(measure: below.measure, area: cell.area, period: nil)] ?? []
        let fitting = days.filter { table[$0].value == below.value }.map { table.cell($0) }.filter { moment in
            moment.breakdown == cell.breakdown && (moment.period.map { outer.contains($0) } ?? false)
        }
        return fitting.max { ($0.period?.end.number ?? 0) < ($1.period?.end.number ?? 0) } ?? cell
    }
}
