public import FrameworkModel

extension LogLinear {
    /// The size of a population by profile likelihood.
    public struct Profile: Sendable, Hashable, Codable {
        /// The size with the greatest likelihood.
        public let estimate: Double
        /// The sizes whose log-likelihood lies within half the chi-square quantile of the greatest.
        public let interval: Interval
    }

    /// Fits one model by multinomial profile likelihood.
    ///
    /// For each size N the unseen N - n people are entered as a cell of their own; the sizes are real numbers
    /// with gamma functions for factorials. Good to 1e-6. Source: Cormack 1992; Rcapture `closedpCI.t`.
    ///
    /// - Parameters:
    ///   - table: The people seen on each combination of lists.
    ///   - pairs: The pairs of lists with a term.
    ///   - confidence: 0.9 to below 1, or 90 to below 100.
    /// - Returns: The size and its interval; the lower limit is never below the number seen, the upper limit
    ///   is infinite where the likelihood never falls far enough.
    /// - Throws: As `fit`.
    public static func profile(
        _ table: CaptureTable, pairs: [CaptureTable.Pair] = [], confidence: Double = 0.95
    ) throws(StatisticsError) -> Profile {
        let level = try Confidence(confidence)
        guard !level.isCertain else { throw .unsupportedConfidence(confidence) }
        let start = try fit(table, pairs: pairs)
        let likelihood = try ProfileLikelihood(table, pairs)
        let observed = start.observed
        // Searches run on the log of the unseen number.
        let middle = Math.log(max(start.estimate - observed, 1e-3))
        let best = try likelihood.maximum(near: middle)
        let allowed = level.z * level.z / 2
        let lower = try likelihood.crossing(from: best, drop: allowed, down: true)
        let upper = try likelihood.crossing(from: best, drop: allowed, down: false)
        return Profile(
            estimate: observed + Math.exp(best.at),
            interval: Interval(
                observed + (lower.map(Math.exp) ?? 0), observed + (upper.map(Math.exp) ?? .infinity), level))
    }
}

/// The log-likelihood of the log of the unseen number, with all other parameters at their best.
private struct ProfileLikelihood {
    typealias Place = (at: Double, value: Double)

    private let counts: [Double]
    private let design: [[Double]]
    private let observed: Double

    init(_ table: CaptureTable, _ pairs: [CaptureTable.Pair]) throws(StatisticsError) {
        let model = try LogLinear.Model(table, pairs)
        counts = model.cells.map(\.count)
        // The unseen cell is on no list: 1 for the intercept, 0 elsewhere.
        design = model.design.enumerated().map { [$0.offset == 0 ? 1 : 0] + $0.element }
        observed = table.observed
    }

    /// log N! - log u! + sum of y log(mean / N), for u unseen and N = n + u, without what does not vary.
    func value(_ logUnseen: Double) throws(StatisticsError) -> Double {
        let unseen = Math.exp(logUnseen)
        let all = [unseen] + counts
        let means = try PoissonRegression(design: design, counts: all).means
        let size = observed + unseen
        let terms = zip(all, means).map { y, mean in y > 0 ? y * Math.log(mean / size) : 0 }
        return Sample.sum(terms) + Math.logGamma(size + 1) - Math.logGamma(unseen + 1)
    }

    /// The greatest likelihood, by steps uphill and then by golden section.
    func maximum(near start: Double) throws(StatisticsError) -> Place {
        var step = 0.25
        var (left, right) = (start - step, start + step)
        let middle = try value(start)
        while try value(left) > middle, left > -7 {
            step *= 2
            left -= step
        }
        step = 0.25
        while try value(right) > middle, right < 34 {
            step *= 2
            right += step
        }
        let golden = 0.6180339887498949
        var inner = (right - golden * (right - left), left + golden * (right - left))
        var values = try (value(inner.0), value(inner.1))
        while right - left > 1e-7 {
            if values.0 > values.1 {
                right = inner.1
                inner = (right - golden * (right - left), inner.0)
                values = (try value(inner.0), values.0)
            } else {
                left = inner.0
                inner = (inner.1, left + golden * (right - left))
                values = (values.1, try value(inner.1))
            }
        }
        let at = (left + right) / 2
        return (at, try value(at))
    }

    /// The place on one side of the best at which the likelihood has fallen by `drop`.
    ///
    /// Nil when it never does.
    func crossing(from best: Place, drop: Double, down: Bool) throws(StatisticsError) -> Double? {
        let target = best.value - drop
        var inside = best.at
        var step = 0.25
        var outside = best.at
        repeat {
            inside = outside
            outside += down ? -step : step
            step *= 2
            guard (-12...36).contains(outside) else { return nil }
        } while try value(outside) > target
        while (outside - inside).magnitude > 1e-9 {
            let middle = (inside + outside) / 2
            if try value(middle) > target { inside = middle } else { outside = middle }
        }
        return (inside + outside) / 2
    }
}
