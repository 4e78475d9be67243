import Benchmark
import Foundation

/// Whole commands, from process start to the last byte, on the built release executable.
///
/// The parts of `compare` follow by subtraction: `help` is start-up alone, `areas` adds the store, `modules`
/// adds the workers without computing, `compare in process` has no workers, and what is left is computing,
/// assessment and printing. `evidence x 10` and `x 100` run on stores with that many observations of the
/// measures that modules read, so that their ratio shows how cost grows.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = Benchmark.Configuration(
        metrics: [.wallClock, .custom("peak memory of one process, kB", polarity: .prefersSmaller)],
        warmupIterations: 2, maxDuration: .seconds(8), maxIterations: 25)
    for (name, arguments) in [
        ("help", ["--help"]),
        ("areas", ["areas", "West Mercia"]),
        ("modules", ["modules"]),
        ("compare", ["compare", "--format", "csv"]),
        ("compare in process", ["compare", "--format", "csv", "--in-process"]),
    ] {
        Benchmark(name) { benchmark in
            for _ in benchmark.scaledIterations { try measure(arguments, benchmark) }
        }
    }
    for factor in [1, 10, 100] {
        Benchmark("compare, evidence x \(factor)") { benchmark in
            let store = try Evidence.store(times: factor)
            benchmark.startMeasurement()
            for _ in benchmark.scaledIterations {
                try measure(["compare", "--format", "csv", "--store", store], benchmark)
            }
            benchmark.stopMeasurement()
        }
    }
}

/// Runs the command once, and records the largest memory of any process it was made of.
private func measure(_ arguments: [String], _ benchmark: Benchmark) throws {
    try Host.run(arguments)
    var usage = rusage()
    #if os(Linux)
        getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    #else
        getrusage(RUSAGE_CHILDREN, &usage)
    #endif
    benchmark.measurement(
        .custom("peak memory of one process, kB", polarity: .prefersSmaller), Int(usage.ru_maxrss))
}
