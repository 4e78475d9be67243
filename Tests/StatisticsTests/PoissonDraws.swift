import Foundation
import TestSupport

/// Draws of a Poisson count, as a sum of counts of small mean by Knuth's product of uniforms.
struct PoissonDraws {
    private let parts: Int
    private let limit: Double

    /// - Parameter mean: Above 0.
    init(mean: Double) {
        parts = Int((mean / 20).rounded(.up))
        limit = exp(-mean / Double(parts))
    }

    func next(_ random: inout SeededGenerator) -> Double {
        var count = 0
        for _ in 0..<parts {
            var product = uniform(&random)
            while product > limit {
                count += 1
                product *= uniform(&random)
            }
        }
        return Double(count)
    }

    /// A number above 0 and up to 1, from the upper 53 bits of one draw.
    private func uniform(_ random: inout SeededGenerator) -> Double {
        (Double(random.next() >> 11) + 1) * 0x1p-53
    }
}
