import Foundation
import FrameworkModel
import Statistics
import TestSupport
import Testing

/// Draws the prevalences from beta distributions and compares the spread with the published one.
@Suite struct SyntheticMonteCarlo {
    @Test func spreadOfDrawsAgreesWithTheVectors() throws {
        let name = "synthetic_estimate.csv"
        guard VectorFile.names.contains(name) else { return }
        var random = SeededGenerator(state: 15)
        for row in try VectorFile(name: name).rows {
            let bands = try surveyBands(of: row)
            var draws = [Double](repeating: 0, count: 100_000)
            for band in bands {
                let base = try #require(band.base) / (band.designFactor * band.designFactor)
                let raised = band.prevalence <= 0 || band.prevalence >= 1 ? 0.5 : 0
                for k in draws.indices {
                    let a = gamma(base * band.prevalence + raised, &random)
                    let b = gamma(base * (1 - band.prevalence) + raised, &random)
                    draws[k] += band.population * a / (a + b)
                }
            }
            draws.sort()
            let tail = (1 - (try row.number("confidence"))) / 2
            let at = { (p: Double) in draws[Int(p * Double(draws.count - 1))] }
            try row.expect("mc_lower_3sf", at(tail), within: 0.02)
            try row.expect("mc_upper_3sf", at(1 - tail), within: 0.02)
            let interval = try SyntheticEstimate.estimate(
                bands: bands, confidence: row.number("confidence")
            ).interval
            #expect(agree(interval.lower, at(tail), 0.02), "\(row.place): log interval against draws")
            #expect(agree(interval.upper, at(1 - tail), 0.02), "\(row.place): log interval against draws")
        }
    }

    /// A gamma variate by Marsaglia and Tsang (2000).
    private func gamma(_ shape: Double, _ random: inout SeededGenerator) -> Double {
        if shape < 1 {
            let u = Double.random(in: 0..<1, using: &random)
            return gamma(shape + 1, &random) * exp(log(1 - u) / shape)
        }
        let d = shape - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        while true {
            let u1 = 1 - Double.random(in: 0..<1, using: &random)
            let u2 = Double.random(in: 0..<1, using: &random)
            let x = (-2 * log(u1)).squareRoot() * cos(2 * .pi * u2)
            let root = 1 + c * x
            if root <= 0 { continue }
            let v = root * root * root
            let u = 1 - Double.random(in: 0..<1, using: &random)
            if log(u) < x * x / 2 + d - d * v + d * log(v) { return d * v }
        }
    }
}
