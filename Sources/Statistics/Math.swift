#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

// The elementary functions of the platform's C library, gathered here so that no other file imports it.

/// Constants used by more than one file.
enum Constant {
    /// ln(2 pi).
    static let logTwoPi = 1.837877066409345483560659472811
    /// ln(2 pi) / 2.
    static let halfLogTwoPi = 0.918938533204672741780329736406
    /// sqrt(2).
    static let rootTwo = 1.414213562373095048801688724210
}

/// The elementary functions.
enum Math {
    static func exp(_ x: Double) -> Double { power(of: x) }

    /// exp(x) - 1 without loss for small x.
    static func expMinusOne(_ x: Double) -> Double { expm1(x) }

    /// The natural logarithm; minus infinity at 0.
    static func log(_ x: Double) -> Double { naturalLog(x) }

    /// ln(1 + x) without loss for small x.
    static func logOnePlus(_ x: Double) -> Double { log1p(x) }

    /// The sine of an angle in radians.
    static func sine(_ x: Double) -> Double { sin(x) }

    /// The angle, in radians, whose sine is x, for x from -1 to 1.
    static func arcsine(_ x: Double) -> Double { asin(x) }

    /// The error function.
    static func errorFunction(_ x: Double) -> Double { erf(x) }

    /// One minus the error function, computed directly.
    static func complementaryErrorFunction(_ x: Double) -> Double { erfc(x) }

    /// ln Gamma(x) for x > 0.
    ///
    /// The reentrant form of the C function: it writes no global sign.
    static func logGamma(_ x: Double) -> Double {
        let result: (Double, Int) = lgamma(x)
        return result.0
    }
}

private func power(of x: Double) -> Double { exp(x) }

private func naturalLog(_ x: Double) -> Double { log(x) }

/// A running sum that keeps the rounding error of each addition (Neumaier).
struct CompensatedSum {
    private var sum = 0.0
    private var carried = 0.0

    /// The sum of everything added so far.
    var value: Double { sum + carried }

    /// Adds one term.
    mutating func add(_ term: Double) {
        let next = sum + term
        if sum.magnitude >= term.magnitude {
            carried += (sum - next) + term
        } else {
            carried += (term - next) + sum
        }
        sum = next
    }
}
