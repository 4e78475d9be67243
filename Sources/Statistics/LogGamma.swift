/// The logarithm of the gamma function.
public enum LogGamma {
    /// ln Gamma(x).
    ///
    /// Relative error about 1e-15, also near the zeros at 1 and 2. Computed by the platform's C library.
    ///
    /// - Parameter x: A number above 0.
    /// - Returns: The natural logarithm of Gamma(x).
    /// - Throws: `notFinite` for an infinite argument or one that is not a number, `outsideDomain` for 0 or
    ///   less.
    public static func value(_ x: Double) throws(StatisticsError) -> Double {
        try Check.positive(x, "x")
        return Math.logGamma(x)
    }
}

/// Densities in the saddle-point form of Loader (2000), which does not cancel for large arguments.
enum SaddlePoint {
    /// ln Gamma(n + 1) minus Stirling's formula, for n > 0.
    static func stirlingError(_ n: Double) -> Double {
        if n < 10 {
            return Math.logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - Constant.halfLogTwoPi
        }
        let square = n * n
        var sum = 3617.0 / 122400.0
        for coefficient in [
            1.0 / 156.0, 691.0 / 360360.0, 1.0 / 1188.0, 1.0 / 1680.0, 1.0 / 1260.0, 1.0 / 360.0, 1.0 / 12.0,
        ] {
            sum = coefficient - sum / square
        }
        return sum / n
    }

    /// The deviance part x ln(x / mean) + mean - x, for x > 0 and mean > 0.
    static func deviance(_ x: Double, mean: Double) -> Double {
        guard (x - mean).magnitude < 0.1 * (x + mean) else {
            return x * Math.log(x / mean) + mean - x
        }
        let v = (x - mean) / (x + mean)
        var sum = (x - mean) * v
        var term = 2 * x * v
        for j in 1..<1000 {
            term *= v * v
            let next = sum + term / Double(2 * j + 1)
            if next == sum { break }
            sum = next
        }
        return sum
    }

    /// The logarithm of mean^x e^-mean / Gamma(x + 1), for real x >= 0 and mean > 0 given with its logarithm.
    static func logPoisson(_ x: Double, mean: Double, logMean: Double) -> Double {
        if x <= 0 { return -mean }
        if x < 10 || mean < 1e-290 {
            return x * logMean - mean - Math.logGamma(x + 1)
        }
        return -stirlingError(x) - deviance(x, mean: mean) - 0.5 * (Constant.logTwoPi + Math.log(x))
    }

    /// The logarithm of the binomial term Gamma(n+1) / (Gamma(a+1) Gamma(b+1)) p^a q^b with n = a + b, for
    /// real a, b >= 0 and q = 1 - p, given with the logarithms of p and q.
    static func logBinomial(
        _ a: Double, _ b: Double, p: Double, q: Double, logP: Double, logQ: Double
    ) -> Double {
        if a <= 0 { return b <= 0 ? 0 : b * logQ }
        if b <= 0 { return a * logP }
        let n = a + b
        if n < 10 || p < 1e-290 || q < 1e-290 {
            let choose = Math.logGamma(n + 1) - Math.logGamma(a + 1) - Math.logGamma(b + 1)
            return choose + a * logP + b * logQ
        }
        let body = stirlingError(n) - stirlingError(a) - stirlingError(b)
        let gap = deviance(a, mean: n * p) + deviance(b, mean: n * q)
        return body - gap - 0.5 * (Constant.logTwoPi + Math.log(a) + Math.log(b / n))
    }
}
