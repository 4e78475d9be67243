/// The figures of a table as flows through a network.
///
/// Each figure flows from one sum it takes part in to another: a count from its row to its column, a row
/// total from the total of rows to its row, and so on. Hidden figures may change together along a closed way
/// without moving a shown one, so a hidden figure has more than one possible value exactly when it lies on
/// such a way.
struct SuppressionNetwork {
    /// One figure.
    struct Arc {
        let place: CountTable.Place
        let count: Int
        let from: Int
        let to: Int

        var isTotal: Bool {
            if case .cell = place { return false }
            return true
        }
    }

    /// What hiding a set of figures costs: totals first, then counts, then their sum.
    struct Cost: Comparable {
        var totals = 0
        var counts = 0
        var sum = 0

        static func < (left: Cost, right: Cost) -> Bool {
            (left.totals, left.counts, left.sum) < (right.totals, right.counts, right.sum)
        }

        static func + (left: Cost, right: Arc) -> Cost {
            Cost(
                totals: left.totals + (right.isTotal ? 1 : 0),
                counts: left.counts + (right.isTotal ? 0 : 1), sum: left.sum + right.count)
        }
    }

    let arcs: [Arc]
    /// The least value a hidden figure can have to someone who knows which figures may be hidden.
    let least: Int
    private let nodes: Int
    private let arcsAtNode: [[Int]]

    init(_ table: CountTable, zeros: SecondarySuppression.Zeros) {
        let (height, width) = (table.rows.count, table.rows[0].count)
        let isList = table.isList
        let (rowsTotal, columnsTotal) = (height + width, height + width + 1)
        arcs = table.figures.map { figure in
            let ends: (Int, Int) =
                switch figure.place {
                case .cell(let row, let column): isList ? (0, 1) : (row, height + column)
                case .rowTotal(let row): (rowsTotal, row)
                case .columnTotal(let column): (height + column, columnsTotal)
                case .total: isList ? (1, 0) : (columnsTotal, rowsTotal)
                }
            return Arc(place: figure.place, count: figure.count, from: ends.0, to: ends.1)
        }
        nodes = isList ? 2 : height + width + 2
        var atNode = [[Int]](repeating: [], count: nodes)
        for (index, arc) in arcs.enumerated() {
            atNode[arc.from].append(index)
            atNode[arc.to].append(index)
        }
        arcsAtNode = atNode
        least = zeros == .shown ? 1 : 0
    }

    /// Whether a figure may be hidden.
    func canHide(_ arc: Int) -> Bool { arcs[arc].count >= least }

    /// The cheapest set of further figures that leaves a hidden figure with more than one possible value.
    ///
    /// Empty when it has more already, nil when no set does. Without `mayAdd` only hidden figures change.
    func protection(of arc: Int, hidden: [Bool], mayAdd: Bool) -> (added: [Int], cost: Cost)? {
        let own = arcs[arc]
        let rise = way(from: own.to, to: own.from, without: arc, hidden, mayAdd)
        guard own.count > least else { return rise }
        let fall = way(from: own.from, to: own.to, without: arc, hidden, mayAdd)
        guard let rise, let fall else { return rise ?? fall }
        return fall.cost < rise.cost ? fall : rise
    }

    /// The cheapest way by Dijkstra's method; along an arc a figure rises, against it the figure falls.
    private func way(
        from start: Int, to end: Int, without excluded: Int, _ hidden: [Bool], _ mayAdd: Bool
    ) -> (added: [Int], cost: Cost)? {
        var reached = [(cost: Cost, arc: Int, from: Int)?](repeating: nil, count: nodes)
        var open: [Int: Cost] = [start: Cost()]
        var settled = [Bool](repeating: false, count: nodes)
        while let (node, cost) = open.min(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
            open[node] = nil
            settled[node] = true
            if node == end { break }
            for index in arcsAtNode[node] where index != excluded {
                let arc = arcs[index]
                let along = arc.from == node
                let next = along ? arc.to : arc.from
                guard !settled[next], along || arc.count > least else { continue }
                guard hidden[index] || (mayAdd && canHide(index)) else { continue }
                let total = hidden[index] ? cost : cost + arc
                if let known = open[next], known <= total { continue }
                open[next] = total
                reached[next] = (total, index, node)
            }
        }
        guard let last = reached[end] else { return nil }
        var added: [Int] = []
        var node = end
        while node != start, let step = reached[node] {
            if !hidden[step.arc] { added.append(step.arc) }
            node = step.from
        }
        return (added.sorted(), last.cost)
    }
}
