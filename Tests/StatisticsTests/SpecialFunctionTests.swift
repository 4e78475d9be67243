import Foundation
import Statistics
import Testing

@Suite struct SpecialFunctions {
    @Test(arguments: [1e-300, 1e-100, 1e-20, 1e-10, 0.001, 0.2, 0.24999, 0.25001, 0.4, 0.4999999, 0.5])
    func normalQuantileInvertsTheTail(_ p: Double) throws {
        let z = try Normal.quantile(upperTail: p)
        #expect(agree(try Normal.upperTail(z), p, 1e-12 * max(1, z * z / 10)))
        #expect(try Normal.quantile(lowerTail: p) == -z)
    }

    @Test func normalFarTails() throws {
        #expect(agree(try Normal.upperTail(10), 7.619853024160527e-24, 1e-12))
        #expect(agree(try Normal.upperTail(30), 4.906713927148187e-198, 1e-10))
        #expect(try Normal.quantile(lowerTail: 0) == -.infinity)
        #expect(try Normal.quantile(lowerTail: 1) == .infinity)
    }

    @Test(arguments: [1e-3, 0.05, 0.5, 0.9, 1, 2.5, 9.99, 10, 47, 1000, 19_843, 1e6])
    func gammaInverse(_ shape: Double) throws {
        for p in [1e-12, 0.001, 0.025, 0.3, 0.5] {
            let low = try IncompleteGamma.inverse(shape: shape, lowerTail: p)
            if low > 1e-300 { #expect(agree(try IncompleteGamma.lower(shape: shape, x: low), p, 1e-11)) }
            let high = try IncompleteGamma.inverse(shape: shape, upperTail: p)
            if high > 1e-300 { #expect(agree(try IncompleteGamma.upper(shape: shape, x: high), p, 1e-11)) }
            #expect(low <= high * (1 + 1e-12))
        }
    }

    @Test func gammaClosedForms() throws {
        for x in [1e-8, 0.1, 0.7, 1.5, 3, 40, 600] {
            #expect(agree(try IncompleteGamma.upper(shape: 1, x: x), exp(-x), 1e-12))
            #expect(agree(try IncompleteGamma.lower(shape: 1, x: x), -expm1(-x), 1e-12))
            #expect(agree(try IncompleteGamma.upper(shape: 0.5, x: x), erfc(x.squareRoot()), 1e-12))
            #expect(agree(try IncompleteGamma.lower(shape: 0.5, x: x), erf(x.squareRoot()), 1e-12))
        }
        #expect(try ChiSquare.quantile(lowerTail: 0.025, degreesOfFreedom: 0) == 0)
        #expect(try ChiSquare.quantile(lowerTail: 0.025, degreesOfFreedom: 1e-9) == 0)
        #expect(try ChiSquare.quantile(lowerTail: 0.025, degreesOfFreedom: 0.02) > 0)
    }

    @Test(arguments: [(0.001, 2.0), (0.5, 0.5), (1, 7), (3, 8), (50, 70), (2, 40_000), (19_844, 17_651)])
    func betaInverse(_ a: Double, _ b: Double) throws {
        for p in [1e-10, 0.001, 0.025, 0.4, 0.5, 0.7, 0.975] {
            let x = try IncompleteBeta.inverse(a: a, b: b, lowerTail: p)
            guard x > 1e-300, x < 0.999 else { continue }
            #expect(agree(try IncompleteBeta.lower(a: a, b: b, x: x), p, 1e-10))
            // The mirrored argument carries the rounding of 1 - x, which matters for small x only.
            guard x > 1e-3 else { continue }
            #expect(agree(try IncompleteBeta.upper(a: b, b: a, x: 1 - x), p, 1e-9))
        }
    }

    @Test func discreteTails() throws {
        for k in 0...12 {
            let at = Double(k)
            var below = 0.0
            for j in 0...k { below += exp(Double(j) * log(0.3) + Double(12 - j) * log(0.7)) * choose(12, j) }
            #expect(agree(try BinomialTail.atMost(at, of: 12, probability: 0.3), below, 1e-12))
            let mean = try PoissonTail.atMost(at, mean: 4.5)
            let above = try PoissonTail.atLeast(at + 1, mean: 4.5)
            #expect(agree(mean + above, 1, 1e-13))
            if k < 12 {
                let atLeast = try BinomialTail.atLeast(at + 1, of: 12, probability: 0.3)
                #expect((below + atLeast - 1).magnitude < 1e-13)
            }
        }
    }

    @Test func logGamma() throws {
        #expect(agree(try LogGamma.value(0.5), log(Double.pi) / 2, 1e-14))
        #expect(agree(try LogGamma.value(10), log(362_880.0), 1e-14))
    }

    private func choose(_ n: Int, _ k: Int) -> Double {
        (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
    }
}
