import FrameworkModel

/// Every count that estimates show or follow from, and every count that left before, by number.
struct CellTable {
    /// Whether a count is known outside whatever leaves now.
    enum Known: Hashable {
        case no
        /// It is published already and left as it is.
        case published
        /// It left with the same value.
        case exported(Day?)
    }

    /// A count.
    struct Entry {
        let value: Double
        /// True for what is left of a sum or share, which nothing shows.
        var isRest = false
        /// True when it is only inferred from a share that came without its counts.
        var isInferred = false
        /// True when it, or another figure given for it, is small.
        var isSmall = false
        /// True when an estimate shows it that rests on local or provisional figures.
        var isLocal = false
        var known = Known.no
        /// The day a figure left from which it differs by a small number.
        var difference: Day?
        /// The value with which it left last, where that is another.
        var earlier: Double?
        /// The estimates that show it or follow from it.
        var estimates = FewNumbers()
    }

    /// The counts of the estimates and of earlier exports.
    private(set) var entries: [Entry] = []
    private var keys: [CellKey] = []
    private var numbers: [CellKey: Int] = [:]
    private(set) var measures = CellNames<String>()
    private(set) var areas = CellNames<AreaCode>()
    private(set) var periods = CellNames<Period?>()
    private var breakdowns = CellNames<Breakdown>()
    /// What is left of sums and shares, and earlier figures; kept apart so that copies of the table are
    /// cheap.
    private var rests: [Entry] = []
    private var restCells: [CountCell] = []
    private var restNumbers: [CountCell: Int] = [:]

    init(capacity: Int) {
        entries.reserveCapacity(capacity)
        keys.reserveCapacity(capacity)
        numbers.reserveCapacity(capacity)
    }

    subscript(number: Int) -> Entry {
        get { number < entries.count ? entries[number] : rests[number - entries.count] }
        _modify { yield &entries[number] }
    }

    /// The place of a count.
    func cell(_ number: Int) -> CountCell {
        guard number < entries.count else { return restCells[number - entries.count] }
        let key = keys[number]
        return CountCell(
            measure: measures[key.measure], area: areas[key.area], period: periods[key.period],
            breakdown: breakdowns[key.breakdown])
    }

    /// The place of a count of the estimates or earlier exports, by the numbers of its parts.
    func key(_ number: Int) -> CellKey { keys[number] }

    /// True when the count is of a part of a population.
    func isPart(_ number: Int) -> Bool { breakdowns[keys[number].breakdown] != .whole }

    /// The number of a count, nil when it is not in the table.
    func number(_ cell: CountCell) -> Int? {
        guard let measure = measures.number(of: cell.measure), let area = areas.number(of: cell.area),
            let period = periods.number(of: cell.period),
            let breakdown = breakdowns.number(of: cell.breakdown),
            let number = numbers[
                CellKey(measure: measure, area: area, period: period, breakdown: breakdown)]
        else { return restNumbers.isEmpty ? nil : restNumbers[cell] }
        return number
    }

    /// The number of a count, which is added with this value when it is new.
    mutating func add(_ cell: CountCell, _ value: Double) -> (number: Int, isNew: Bool) {
        let key = CellKey(
            measure: measures.add(cell.measure), area: areas.add(cell.area), period: periods.add(cell.period),
            breakdown: breakdowns.add(cell.breakdown))
        if let known = numbers[key] { return (known, false) }
        numbers[key] = entries.count
        entries.append(Entry(value: value))
        keys.append(key)
        return (entries.count - 1, true)
    }

    /// The number of what is left of a sum or share; nothing but rests may be added afterwards.
    mutating func addRest(_ cell: CountCell, _ value: Double) -> Int {
        restNumbers[cell] = entries.count + rests.count
        restCells.append(cell)
        rests.append(Entry(value: value, isRest: true))
        return entries.count + rests.count - 1
    }

    /// The number of a figure that left earlier and has changed since; it has no place of its own.
    mutating func addEarlier(_ cell: CountCell, _ value: Double) -> Int {
        restCells.append(cell)
        rests.append(Entry(value: value, isInferred: true, known: .exported(nil)))
        return entries.count + rests.count - 1
    }

    /// Takes in what left before: equal figures are known, others may differ by too little.
    mutating func add(_ exported: [ExportedCell], policy: DisclosurePolicy) {
        let latestFirst = exported.enumerated().sorted { left, right in
            guard let first = left.element.exportedOn, let second = right.element.exportedOn, first != second
            else { return left.offset > right.offset }
            return first > second
        }
        for (_, figure) in latestFirst {
            let (number, isNew) = add(CountCell(figure), figure.value)
            guard !isNew else {
                entries[number].known = .exported(figure.exportedOn)
                continue
            }
            guard entries[number].known == .no else { continue }
            let change = abs(entries[number].value - figure.value)
            if change < 1e-6 {
                entries[number].known = .exported(figure.exportedOn)
                (entries[number].difference, entries[number].earlier) = (nil, nil)
            } else {
                entries[number].earlier = entries[number].earlier ?? figure.value
                if policy.isSmall(change) {
                    entries[number].difference = entries[number].difference ?? figure.exportedOn
                }
            }
        }
    }
}
