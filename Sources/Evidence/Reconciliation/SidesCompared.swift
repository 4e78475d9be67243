/// The two sides of a relation worked out and set against each other.
struct SidesCompared: Hashable, Sendable {
    let stated: Double
    let recomputed: Double
    let verdict: CheckResult.Verdict

    /// Nil when a term has no reading or a side is not finite.
    init?(_ formula: RelationFormula, _ readings: FigureReadings) {
        guard let stated = formula.left.value(readings), let recomputed = formula.right.value(readings),
            stated.isFinite, recomputed.isFinite
        else { return nil }
        self.stated = stated
        self.recomputed = recomputed
        let gap = stated - recomputed
        let tolerance = 1e-9 * max(1, abs(stated), abs(recomputed))
        if formula.comparison.isTrue(gap, tolerance) {
            verdict = .holds
        } else {
            let reach = GapReach(formula, readings, gap: gap)
            let isWithin = formula.comparison.isPossible(gap, reach, tolerance)
            verdict = isWithin ? .rounding : .contradicts
        }
    }
}

/// How far the gap between the sides may move when the true numbers differ from the printed ones.
///
/// Each term is moved alone to the ends of its range and the movements are added up: exact for sums, the
/// first-order bound for shares. A figure that stands alone on the left of `=` may also be truncated, so it
/// may lie almost one unit of its last digit nearer to zero than the true number.
struct GapReach {
    /// The gap may be this much larger.
    private(set) var up = 0.0
    /// The gap may be this much smaller.
    private(set) var down = 0.0

    init(_ formula: RelationFormula, _ readings: FigureReadings, gap: Double) {
        for term in formula.terms {
            guard let reading = readings[term] else { continue }
            var (below, above) = (reading.below, reading.above)
            if formula.comparison == .equal, formula.left.loneTerm == term {
                let almostOneDigit = reading.digit * (1 - 1e-6)
                if reading.value < 0 { below = max(below, almostOneDigit) }
                if reading.value >= 0 { above = max(above, almostOneDigit) }
            }
            let moves = [reading.value - below, reading.value + above].map { value in
                let moved = readings.replacing(term, with: TermReading(exact: value))
                guard let left = formula.left.value(moved), let right = formula.right.value(moved) else {
                    return 0.0
                }
                return left - right - gap
            }
            up += max(0, moves[0], moves[1])
            down -= min(0, moves[0], moves[1])
        }
    }
}

extension RelationFormula.Comparison {
    /// True of two sides that lie `gap` apart.
    fileprivate func isTrue(_ gap: Double, _ tolerance: Double) -> Bool {
        switch self {
        case .equal: abs(gap) <= tolerance
        case .atMost: gap <= tolerance
        case .atLeast: gap >= -tolerance
        case .less: gap < -tolerance
        case .more: gap > tolerance
        }
    }

    /// True of some gap within reach.
    fileprivate func isPossible(_ gap: Double, _ reach: GapReach, _ tolerance: Double) -> Bool {
        switch self {
        case .equal: gap - reach.down <= tolerance && gap + reach.up >= -tolerance
        case .atMost, .less: isTrue(gap - reach.down, tolerance)
        case .atLeast, .more: isTrue(gap + reach.up, tolerance)
        }
    }
}
