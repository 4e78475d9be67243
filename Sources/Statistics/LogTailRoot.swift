/// Newton's method on the logarithm of a tail probability that is log-concave in its argument.
///
/// The gamma distribution on the log scale and the beta distribution on the logit scale have log-concave
/// densities, hence log-concave tails in both directions. On such a curve every Newton step lands on the side
/// from which the next steps approach the root without crossing it, so no bracket is needed.
enum LogTailRoot {
    /// A tail at one argument: its logarithm, and the derivative of that logarithm.
    struct Tail {
        let log: Double
        let slope: Double
    }

    /// Solves tail(t) = target.
    ///
    /// - Parameters:
    ///   - target: The logarithm of the wanted probability.
    ///   - start: Where to begin.
    ///   - longestStepUp: The largest increase in one step, for tails that fall faster than exponentially.
    ///   - tail: The logarithm of the tail and its derivative.
    /// - Returns: The root t.
    static func solve(
        target: Double, start: Double, longestStepUp: Double = .infinity, tail: (Double) -> Tail
    ) -> Double {
        var t = start
        for _ in 0..<300 {
            let here = tail(t)
            let step = min((target - here.log) / here.slope, longestStepUp)
            guard step.isFinite else { return t }
            t += step
            if step.magnitude <= 1e-11 * max(1, t.magnitude) { return t }
        }
        return t
    }
}

/// The two-sided exact test of a whole-number count whose density falls away from its mode.
enum ExactTwoSided {
    /// The relative slack within which two outcomes count as equally likely.
    static let slack = 1e-7

    /// The sum of the probabilities of all outcomes no likelier than the observed one.
    ///
    /// - Parameters:
    ///   - observed: The observed outcome, a whole number within the bounds.
    ///   - lowest: The least possible outcome.
    ///   - highest: The greatest possible outcome.
    ///   - mode: A most likely outcome.
    ///   - logDensity: The logarithm of the probability of an outcome.
    /// - Returns: A probability, at most 1.
    static func probability(
        observed: Double, lowest: Double, highest: Double, mode: Double, logDensity: (Double) -> Double
    ) -> Double {
        let limit = logDensity(observed) + Math.logOnePlus(slack)
        if logDensity(mode) <= limit { return 1 }
        let below = observed < mode
        var sum = CompensatedSum()
        let near = tail(from: observed, step: below ? -1 : 1, lowest, highest, logDensity)
        sum.add(near)

        // The nearest outcome on the other side of the mode that is no likelier, found by halving.
        let end = below ? highest : lowest
        if logDensity(end) <= limit {
            var inside = mode
            var outside = end
            while (outside - inside).magnitude > 1 {
                let middle = ((inside + outside) / 2).rounded(.down)
                if middle == inside || middle == outside { break }
                if logDensity(middle) <= limit { outside = middle } else { inside = middle }
            }
            sum.add(tail(from: outside, step: below ? 1 : -1, lowest, highest, logDensity))
        }
        return min(1, sum.value)
    }

    private static func tail(
        from first: Double, step: Double, _ lowest: Double, _ highest: Double,
        _ logDensity: (Double) -> Double
    ) -> Double {
        var sum = CompensatedSum()
        var k = first
        while k >= lowest, k <= highest {
            let term = Math.exp(logDensity(k))
            sum.add(term)
            if term <= 1e-18 * sum.value || k + step == k { break }
            k += step
        }
        return sum.value
    }
}
