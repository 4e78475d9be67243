/// The simplex method with Bland's rule on one group of unknowns, in a dense table.
///
/// Rows say that basic variables and others add up to the last column; limits from above are rows with a
/// variable for the slack. Bland's rule always comes to an end.
struct Simplex {
    /// A value and the values of all unknowns of the group at which it is taken.
    struct Extreme {
        let value: Double
        let point: [Int: Double]
    }

    private static let zero = 1e-9

    private let unknowns: [Int]
    private let least: [Double]
    private let positions: [Int: Int]
    private let width: Int
    private var rows: [[Double]] = []
    private var basis: [Int] = []

    /// Finds values that agree with everything known; throws `contradictoryFigures` when there are none.
    init(_ group: AttackerBounds.Group, least: [Double], most: [Double]) throws(StatisticsError) {
        let unknowns = group.unknowns
        self.unknowns = unknowns
        self.least = unknowns.map { least[$0] }
        positions = Dictionary(uniqueKeysWithValues: zip(unknowns, unknowns.indices))
        let limited = unknowns.indices.filter { most[unknowns[$0]].isFinite }
        width = unknowns.count + limited.count
        for equation in group.equations {
            var row = [Double](repeating: 0, count: width + 1)
            row[width] = equation.sum
            for term in equation.terms {
                row[positions[term.unknown] ?? 0] += term.factor
                row[width] -= term.factor * least[term.unknown]
            }
            rows.append(row)
        }
        for (slack, place) in limited.enumerated() {
            var row = [Double](repeating: 0, count: width + 1)
            row[place] = 1
            row[unknowns.count + slack] = 1
            row[width] = most[unknowns[place]] - self.least[place]
            rows.append(row)
        }
        guard settle() else { throw .contradictoryFigures(equations: group.equations.count) }
    }

    /// The greatest or least value of an unknown; nil when nothing limits it.
    func extreme(of unknown: Int, greatest: Bool) -> Extreme? {
        guard let place = positions[unknown] else { return nil }
        var cost = [Double](repeating: 0, count: width + 1)
        cost[place] = greatest ? -1 : 1
        var solved = self
        for (row, basic) in solved.basis.enumerated() where abs(cost[basic]) > 0 {
            Self.subtract(cost[basic], solved.rows[row], from: &cost)
        }
        guard solved.minimise(&cost) else { return nil }
        let point = solved.point
        return Extreme(value: point[unknown] ?? 0, point: point)
    }

    private var point: [Int: Double] {
        var values = least
        for (row, basic) in basis.enumerated() where basic < unknowns.count {
            values[basic] += max(0, rows[row][width])
        }
        return Dictionary(uniqueKeysWithValues: zip(unknowns, values))
    }

    /// Brings the table into a form that shows one solution; false when there is none.
    ///
    /// Variables are added that have to vanish, and are made to. Rows that say nothing new are dropped.
    private mutating func settle() -> Bool {
        let (count, last) = (rows.count, width)
        let size = rows.reduce(1) { max($0, abs($1[last])) }
        for row in rows.indices {
            if rows[row][last] < 0 { rows[row] = rows[row].map { -$0 } }
            let sum = rows[row].removeLast()
            rows[row] += (0..<count).map { $0 == row ? 1 : 0 } + [sum]
        }
        basis = Array(width..<(width + count))
        var cost = [Double](repeating: 0, count: width + count + 1)
        for row in rows {
            for column in cost.indices where column < width || column == width + count {
                cost[column] -= row[column]
            }
        }
        guard minimise(&cost, columns: width), abs(cost[width + count]) <= 1e-7 * size else { return false }
        var kept: [Int] = []
        for row in rows.indices {
            if basis[row] >= width, let column = (0..<width).first(where: { abs(rows[row][$0]) > 1e-7 }) {
                pivot(row, column, &cost)
            }
            if basis[row] < width { kept.append(row) }
        }
        basis = kept.map { basis[$0] }
        rows = kept.map { Array(rows[$0][..<width]) + [max(0, rows[$0][width + count])] }
        return true
    }

    /// Makes the cost as small as it can be; false when it has no least value.
    private mutating func minimise(_ cost: inout [Double], columns: Int? = nil) -> Bool {
        while let column = (0..<(columns ?? width)).first(where: { cost[$0] < -Self.zero }) {
            var best: (ratio: Double, row: Int)?
            for (row, cells) in rows.enumerated() where cells[column] > Self.zero {
                let ratio = max(0, cells[cells.count - 1]) / cells[column]
                if let found = best {
                    let isTie = abs(ratio - found.ratio) <= Self.zero * max(1, found.ratio)
                    guard isTie ? basis[row] < basis[found.row] : ratio < found.ratio else { continue }
                }
                best = (ratio, row)
            }
            guard let best else { return false }
            pivot(best.row, column, &cost)
        }
        return true
    }

    private mutating func pivot(_ row: Int, _ column: Int, _ cost: inout [Double]) {
        let factor = 1 / rows[row][column]
        var pivotal = rows[row].map { $0 * factor }
        pivotal[column] = 1
        rows[row] = pivotal
        for other in rows.indices where other != row && abs(rows[other][column]) > 0 {
            Self.subtract(rows[other][column], pivotal, from: &rows[other])
            rows[other][column] = 0
        }
        Self.subtract(cost[column], pivotal, from: &cost)
        cost[column] = 0
        basis[row] = column
    }

    private static func subtract(_ factor: Double, _ row: [Double], from target: inout [Double]) {
        guard abs(factor) > 0 else { return }
        for place in row.indices where abs(row[place]) > 0 { target[place] -= factor * row[place] }
    }
}
