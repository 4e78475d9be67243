/// The regularised incomplete gamma function and its inverse.
///
/// Relative error 1e-12 or better for shapes up to about 1e6; beyond that it grows with the square root of
/// the shape.
public enum IncompleteGamma {
    /// P(a, x), the lower regularised function.
    ///
    /// - Parameters:
    ///   - shape: a, above 0.
    ///   - x: 0 or more.
    /// - Returns: A probability from 0 to 1.
    /// - Throws: `notFinite` or `outsideDomain` for arguments outside those ranges.
    public static func lower(shape: Double, x: Double) throws(StatisticsError) -> Double {
        try Check.positive(shape, "shape")
        try Check.notNegative(x, "x")
        return x <= 0 ? 0 : Math.exp(tails(shape, x: x, logX: Math.log(x)).lower)
    }

    /// Q(a, x), the upper regularised function, computed directly.
    ///
    /// - Parameters:
    ///   - shape: a, above 0.
    ///   - x: 0 or more.
    /// - Returns: A probability from 0 to 1.
    /// - Throws: `notFinite` or `outsideDomain` for arguments outside those ranges.
    public static func upper(shape: Double, x: Double) throws(StatisticsError) -> Double {
        try Check.positive(shape, "shape")
        try Check.notNegative(x, "x")
        return x <= 0 ? 1 : Math.exp(tails(shape, x: x, logX: Math.log(x)).upper)
    }

    /// The x at which the lower function has the given value.
    ///
    /// - Parameters:
    ///   - shape: a, above 0.
    ///   - lowerTail: A probability from 0 to 1.
    /// - Returns: x, 0 or more; infinity at probability 1; 0 where x is below the smallest double.
    /// - Throws: `notFinite` or `outsideDomain` for arguments outside those ranges.
    public static func inverse(shape: Double, lowerTail: Double) throws(StatisticsError) -> Double {
        try Check.positive(shape, "shape")
        try Check.probability(lowerTail, "lowerTail")
        return lowerTail > 0.5
            ? quantile(shape, upper: 1 - lowerTail) : quantile(shape, lower: lowerTail)
    }

    /// The x at which the upper function has the given value.
    ///
    /// - Parameters:
    ///   - shape: a, above 0.
    ///   - upperTail: A probability from 0 to 1.
    /// - Returns: x, 0 or more; infinity at probability 0; 0 where x is below the smallest double.
    /// - Throws: `notFinite` or `outsideDomain` for arguments outside those ranges.
    public static func inverse(shape: Double, upperTail: Double) throws(StatisticsError) -> Double {
        try Check.positive(shape, "shape")
        try Check.probability(upperTail, "upperTail")
        return upperTail > 0.5
            ? quantile(shape, lower: 1 - upperTail) : quantile(shape, upper: upperTail)
    }
}

extension IncompleteGamma {
    /// The logarithms of both tails at x > 0, and of the term x^a e^-x / Gamma(a + 1).
    static func tails(
        _ a: Double, x: Double, logX: Double
    ) -> (lower: Double, upper: Double, term: Double) {
        let term = SaddlePoint.logPoisson(a, mean: x, logMean: logX)
        if x < (a < 1 ? 1 : a + 1) {
            let lower = min(0, term + Math.log(series(a, x)))
            let upper = a < 1 ? Math.log(smallShapeUpper(a, x, logX)) : Math.log(-Math.expMinusOne(lower))
            return (lower, upper, term)
        }
        let upper = min(0, term + Math.log(a * fraction(a, x)))
        return (Math.log(-Math.expMinusOne(upper)), upper, term)
    }

    /// 1 + x/(a+1) + x^2/((a+1)(a+2)) + ...
    private static func series(_ a: Double, _ x: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        for k in 1..<10_000_000 {
            term *= x / (a + Double(k))
            sum += term
            if term <= 1e-17 * sum { break }
        }
        return sum
    }

    /// Legendre's continued fraction by Lentz's method.
    private static func fraction(_ a: Double, _ x: Double) -> Double {
        var b = x + 1 - a
        var c = 1e300
        var d = 1 / b
        var h = d
        for i in 1..<10_000_000 {
            let k = Double(i)
            let numerator = -k * (k - a)
            b += 2
            d = 1 / (numerator * d + b)
            c = b + numerator / c
            h *= d * c
            if (d * c - 1).magnitude <= 2e-16 { break }
        }
        return h
    }

    /// Q(a, x) for a < 1 and x < 1, without taking it from one.
    private static func smallShapeUpper(_ a: Double, _ x: Double, _ logX: Double) -> Double {
        let exponent = a * logX - Math.logGamma(1 + a)
        var power = 1.0
        var sum = 0.0
        for k in 1..<200 {
            power *= -x / Double(k)
            let term = power * a / (a + Double(k))
            sum += term
            if term.magnitude <= 1e-18 * sum.magnitude { break }
        }
        return -Math.expMinusOne(exponent) - Math.exp(exponent) * sum
    }

    static func quantile(_ a: Double, lower probability: Double) -> Double {
        if probability <= 0 { return 0 }
        if probability >= 1 { return .infinity }
        let target = Math.log(probability)
        // P(a, x) <= x^a / Gamma(a + 1): a start that is never above the root.
        var start = (target + Math.logGamma(a + 1)) / a
        if start < -760 { return 0 }
        if let guess = cubeRootGuess(a, z: -Normal.quantile(upper: probability)) { start = guess }
        let t = LogTailRoot.solve(target: target, start: start) { t in
            let tail = tails(a, x: Math.exp(t), logX: t)
            return .init(log: tail.lower, slope: a * Math.exp(tail.term - tail.lower))
        }
        return Math.exp(t)
    }

    static func quantile(_ a: Double, upper probability: Double) -> Double {
        if probability <= 0 { return .infinity }
        if probability >= 1 { return 0 }
        let start = cubeRootGuess(a, z: Normal.quantile(upper: probability)) ?? 0
        let t = LogTailRoot.solve(target: Math.log(probability), start: start, longestStepUp: 3) { t in
            let tail = tails(a, x: Math.exp(t), logX: t)
            return .init(log: tail.upper, slope: -a * Math.exp(tail.term - tail.upper))
        }
        return Math.exp(t)
    }

    /// The logarithm of the Wilson-Hilferty approximation, where it is usable.
    private static func cubeRootGuess(_ a: Double, z: Double) -> Double? {
        guard a >= 0.5, z.isFinite else { return nil }
        let root = 1 - 1 / (9 * a) + z / (3 * a.squareRoot())
        return root > 0.1 ? Math.log(a) + 3 * Math.log(root) : nil
    }
}
