/// The chi-square distribution with real degrees of freedom.
public enum ChiSquare {
    /// The probability above x, computed directly.
    ///
    /// - Parameters:
    ///   - x: 0 or more.
    ///   - degreesOfFreedom: 0 or more, not necessarily whole. At 0 all probability is at x = 0.
    /// - Returns: A probability from 0 to 1.
    /// - Throws: `notFinite` or `outsideDomain` for arguments outside those ranges.
    public static func upperTail(_ x: Double, degreesOfFreedom: Double) throws(StatisticsError) -> Double {
        try Check.notNegative(x, "x")
        try Check.notNegative(degreesOfFreedom, "degreesOfFreedom")
        if degreesOfFreedom <= 0 { return 0 }
        return try IncompleteGamma.upper(shape: degreesOfFreedom / 2, x: x / 2)
    }

    /// The x with the given probability below it.
    ///
    /// - Parameters:
    ///   - lowerTail: A probability from 0 to 1.
    ///   - degreesOfFreedom: 0 or more, not necessarily whole.
    /// - Returns: x, 0 or more; 0 at 0 degrees of freedom and where x is below the smallest double; infinity
    ///   at probability 1.
    /// - Throws: `notFinite` or `outsideDomain` for arguments outside those ranges.
    public static func quantile(
        lowerTail: Double, degreesOfFreedom: Double
    ) throws(StatisticsError) -> Double {
        try Check.probability(lowerTail, "lowerTail")
        try Check.notNegative(degreesOfFreedom, "degreesOfFreedom")
        if degreesOfFreedom <= 0 { return 0 }
        return try 2 * IncompleteGamma.inverse(shape: degreesOfFreedom / 2, lowerTail: lowerTail)
    }

    /// The x with the given probability above it.
    ///
    /// - Parameters:
    ///   - upperTail: A probability from 0 to 1.
    ///   - degreesOfFreedom: 0 or more, not necessarily whole.
    /// - Returns: x, 0 or more; 0 at 0 degrees of freedom; infinity at probability 0.
    /// - Throws: `notFinite` or `outsideDomain` for arguments outside those ranges.
    public static func quantile(
        upperTail: Double, degreesOfFreedom: Double
    ) throws(StatisticsError) -> Double {
        try Check.probability(upperTail, "upperTail")
        try Check.notNegative(degreesOfFreedom, "degreesOfFreedom")
        if degreesOfFreedom <= 0 { return 0 }
        return try 2 * IncompleteGamma.inverse(shape: degreesOfFreedom / 2, upperTail: upperTail)
    }
}
