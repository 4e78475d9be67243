/// The standard normal distribution.
///
/// Relative error 1e-14 or better in both tails.
public enum Normal {
    /// The probability above `z`, computed directly and not as one minus the lower tail.
    ///
    /// - Parameter z: A standard normal deviate; may be infinite.
    /// - Returns: A probability from 0 to 1; 0 where the tail is below the smallest double.
    /// - Throws: `notFinite` when `z` is not a number.
    public static func upperTail(_ z: Double) throws(StatisticsError) -> Double {
        guard !z.isNaN else { throw .notFinite(name: "z", value: z) }
        return upper(z)
    }

    /// The probability below `z`, computed directly.
    ///
    /// - Parameter z: A standard normal deviate; may be infinite.
    /// - Returns: A probability from 0 to 1.
    /// - Throws: `notFinite` when `z` is not a number.
    public static func lowerTail(_ z: Double) throws(StatisticsError) -> Double {
        guard !z.isNaN else { throw .notFinite(name: "z", value: z) }
        return upper(-z)
    }

    /// The probability of a deviate at least as far from 0 as `z`, on either side.
    ///
    /// - Parameter z: A standard normal deviate; may be infinite.
    /// - Returns: A probability from 0 to 1.
    /// - Throws: `notFinite` when `z` is not a number.
    public static func twoSided(_ z: Double) throws(StatisticsError) -> Double {
        guard !z.isNaN else { throw .notFinite(name: "z", value: z) }
        return bothTails(z)
    }

    /// The deviate with the given probability below it.
    ///
    /// - Parameter lowerTail: A probability from 0 to 1.
    /// - Returns: The deviate; minus infinity at 0, 0 at one half, infinity at 1.
    /// - Throws: `notFinite` or `outsideDomain` for anything but a probability.
    public static func quantile(lowerTail: Double) throws(StatisticsError) -> Double {
        try Check.probability(lowerTail, "lowerTail")
        return -quantile(upper: lowerTail)
    }

    /// The deviate with the given probability above it.
    ///
    /// - Parameter upperTail: A probability from 0 to 1.
    /// - Returns: The deviate; infinity at 0, 0 at one half, minus infinity at 1.
    /// - Throws: `notFinite` or `outsideDomain` for anything but a probability.
    public static func quantile(upperTail: Double) throws(StatisticsError) -> Double {
        try Check.probability(upperTail, "upperTail")
        return quantile(upper: upperTail)
    }
}

extension Normal {
    static func upper(_ z: Double) -> Double {
        0.5 * Math.complementaryErrorFunction(z / Constant.rootTwo)
    }

    static func bothTails(_ z: Double) -> Double {
        Math.complementaryErrorFunction(z.magnitude / Constant.rootTwo)
    }

    /// The quantile for an upper-tail probability already known to lie in 0...1.
    ///
    /// In the middle half Newton's method runs on the error function, so that the result keeps its relative
    /// accuracy near 0; outside it runs on the logarithm of the tail, which is concave.
    static func quantile(upper probability: Double) -> Double {
        if probability > 0.5 { return -quantile(upper: 1 - probability) }
        if probability <= 0 { return .infinity }
        let density = { (z: Double) in Math.exp(-z * z / 2 - Constant.halfLogTwoPi) }
        if probability > 0.25 {
            let half = 0.5 - probability
            var z = half / density(0)
            for _ in 0..<20 {
                let step = (half - 0.5 * Math.errorFunction(z / Constant.rootTwo)) / density(z)
                z += step
                if step.magnitude <= 1e-10 * z.magnitude { break }
            }
            return z
        }
        let target = Math.log(probability)
        var z = (-2 * target).squareRoot()
        for _ in 0..<60 {
            let tail = upper(z)
            guard tail > 0 else {
                z *= 0.99
                continue
            }
            let step = (Math.log(tail) - target) * tail / density(z)
            z += step
            if step.magnitude <= 1e-10 * z { break }
        }
        return z
    }
}
