/// A least-squares solution by Householder reflections, without normal equations.
struct LeastSquares {
    /// The coefficients, one for each column.
    let solution: [Double]
    /// The first diagonal element of the inverse of A transposed times A.
    let firstVariance: Double

    /// Solves for the coefficients that bring the columns nearest to the values.
    ///
    /// Returns nil when there are more columns than values, or when a column depends on those before it: what
    /// is left of it is below 1e-11 of its length.
    ///
    /// - Parameters:
    ///   - columns: The columns of A, each as long as `values`.
    ///   - values: The values to come near to.
    init?(columns: [[Double]], values: [Double]) {
        let count = columns.count
        guard count > 0, count <= values.count else { return nil }
        var a = columns
        var b = values
        var diagonal = [Double](repeating: 0, count: count)
        for j in 0..<count {
            let length = Self.length(columns[j][...])
            let rest = Self.length(a[j][j...])
            guard rest.isFinite, rest > 1e-11 * length else { return nil }
            diagonal[j] = a[j][j] > 0 ? -rest : rest
            a[j][j] -= diagonal[j]
            // The reflector is what now stands in a[j][j...]; its squared length is -2 diagonal times head.
            let half = -diagonal[j] * a[j][j]
            let reflector = a[j]
            for k in (j + 1)..<count { Self.reflect(&a[k], reflector, from: j, half) }
            Self.reflect(&b, reflector, from: j, half)
        }
        var solution = [Double](repeating: 0, count: count)
        for j in (0..<count).reversed() {
            var left = b[j]
            for k in (j + 1)..<count { left -= a[k][j] * solution[k] }
            solution[j] = left / diagonal[j]
        }
        // The first row of the inverse of R, by forward substitution in R transposed.
        var row = [Double](repeating: 0, count: count)
        for j in 0..<count {
            var left = j == 0 ? 1.0 : 0
            for k in 0..<j { left -= a[j][k] * row[k] }
            row[j] = left / diagonal[j]
        }
        self.solution = solution
        firstVariance = row.reduce(0) { $0 + $1 * $1 }
        guard firstVariance.isFinite, solution.allSatisfy(\.isFinite) else { return nil }
    }

    private static func reflect(
        _ column: inout [Double], _ reflector: [Double], from start: Int, _ half: Double
    ) {
        var product = 0.0
        for k in start..<column.count { product += reflector[k] * column[k] }
        let factor = product / half
        for k in start..<column.count { column[k] -= factor * reflector[k] }
    }

    private static func length(_ values: ArraySlice<Double>) -> Double {
        let largest = values.reduce(0) { max($0, $1.magnitude) }
        guard largest > 0, largest.isFinite else { return largest }
        let squares = values.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }
        return largest * squares.squareRoot()
    }
}
