/// The spread of damped z: phi, and the variance between areas by the method of moments.
struct FunnelSpread {
    let phi: Double
    let tauSquared: Double

    init(damped: [Double?], deviations: [Double]) throws(StatisticsError) {
        var squares = CompensatedSum()
        var sum = CompensatedSum()
        var weights: [Double] = []
        for (z, deviation) in zip(damped, deviations) {
            guard let z else { continue }
            weights.append(1 / (deviation * deviation))
            squares.add(z * z)
            sum.add(1 / (deviation * deviation))
        }
        let kept = weights.count
        guard kept >= 2 else { throw .notEnoughPoints(count: kept, needed: 2) }
        // The sum of w - w^2 / sum of w, term by term, which stays above 0 when one weight is most of the
        // sum.
        var divisor = CompensatedSum()
        for weight in weights { divisor.add(weight * (1 - weight / sum.value)) }
        phi = squares.value / Double(kept)
        tauSquared = max(0, (squares.value - Double(kept - 1)) / divisor.value)
    }

    /// The standard deviation of limits in a model, for a phi above 1.
    func widened(_ deviation: Double, _ model: FunnelDispersion.Model) -> Double {
        switch model {
        case .additive: (deviation * deviation + tauSquared).squareRoot()
        case .multiplicative: deviation * phi.squareRoot()
        }
    }
}
