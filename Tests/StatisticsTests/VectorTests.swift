import Foundation
import Statistics
import Testing

/// Checks one file and returns the number of cases it ran.
typealias VectorRunner = @Sendable (VectorFile) throws -> Int

/// The runner of each reference file.
let vectorRunners: [String: VectorRunner] = [
    "benchmark_comparison.csv": runBenchmarkComparison,
    "benjamini_hochberg.csv": runBenjaminiHochberg,
    "difference_proportions_newcombe.csv": runDifferenceOfProportions,
    "poisson_count_limits.csv": runCountLimits,
    "proportion_wilson.csv": runWilson,
    "rate_byars_exact.csv": runCrudeRate,
    "ratio_proportions.csv": runRatioOfProportions,
    "special_functions.csv": runSpecialFunctions,
    "synthetic_estimate.csv": runSyntheticEstimate,
    "two_rates.csv": runTwoRates,
    "unreported_share.csv": runUnreportedShare,
    "year_on_year.csv": runYearOnYear,
].merging(StandardisationRunners.table) { $1 }.merging(FunnelRunners.table) { $1 }
    .merging(seriesAndCountRunners) { $1 }

@Suite struct Vectors {
    @Test(arguments: VectorFile.names)
    func file(_ name: String) throws {
        let runner = try #require(vectorRunners[name], "\(name): no runner for this file")
        let count = try runner(VectorFile(name: name))
        #expect(count > 0, "\(name): no case was run")
    }

    @Test func folderHoldsFiles() {
        #expect(!VectorFile.names.isEmpty, "no reference file in \(VectorFile.folder.path)")
    }

    @Test func bundleHoldsEveryFileOfTheTable() {
        let folder = Bundle.module.bundleURL.appendingPathComponent("Vectors")
        for name in vectorRunners.keys.sorted() {
            let path = folder.appendingPathComponent(name).path
            #expect(FileManager.default.fileExists(atPath: path), "\(name): not in the bundle")
        }
    }
}
