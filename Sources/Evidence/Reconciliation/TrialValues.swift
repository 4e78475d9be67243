internal import FrameworkModel

/// The values that a term would have to take for one contradicting relation to be satisfied.
struct TrialValues {
    /// Best first; empty when the relation cannot be solved for the term.
    let values: [Double]

    /// The solution nearest to the printed value, as finely as the figure is printed; for an inequality also
    /// the next values on either side of the boundary.
    init(
        _ term: RelationTerm, of figure: Observation, in check: RelationCheck, _ readings: FigureReadings
    ) {
        guard let printed = readings[term]?.value else {
            values = []
            return
        }
        let solutions = TermFraction.solutions(of: check.formula, for: term, readings)
        guard let nearest = solutions.min(by: { abs($0 - printed) < abs($1 - printed) }) else {
            values = []
            return
        }
        let isWhole = term.aspect != .value || figure.unit == .count || figure.unit == .people
        let step = isWhole ? 1 : figure.precision
        let steps = check.formula.comparison == .equal ? [0.0] : [0, -1, 1]
        values = steps.map { Self.rounded(nearest + $0 * step, to: step) }.filter { $0 != printed }
    }

    /// The multiple of `step` nearest to `value`, without the error that a factor such as 0.1 brings in.
    private static func rounded(_ value: Double, to step: Double) -> Double {
        guard step > 0 else { return value }
        guard step < 1 else { return (value / step).rounded() * step }
        let parts = (1 / step).rounded()
        return (value * parts).rounded() / parts
    }
}
