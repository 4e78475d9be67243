package import FrameworkModel

/// The figures of a store, from which each module is sent those that its calculations read.
///
/// A figure that only ever stands below the line is sent where something stands above it: of a population by
/// age, sex and area that is a small part.
package struct RequestFigures {
    private let figures: [Observation]
    /// Where the figures of each measure and area stand, one run after the other.
    private let runs: [String: [Run]]

    private struct Run {
        let area: AreaCode
        var places: Range<Int>
    }

    /// The area and part of the population of a figure.
    private struct Part: Hashable {
        let area: AreaCode
        let breakdown: Breakdown
    }

    /// Takes figures in order of measure and area.
    package init(_ figures: [Observation]) {
        self.figures = figures
        var runs: [String: [Run]] = [:]
        var start = 0
        while start < figures.count {
            let (measure, area) = (figures[start].measure, figures[start].area)
            var end = start + 1
            while end < figures.count, figures[end].area == area, figures[end].measure == measure { end += 1 }
            runs[measure, default: []].append(Run(area: area, places: start..<end))
            start = end
        }
        self.runs = runs
    }

    /// What a module is asked.
    package func request(for module: ModuleDescription, in areas: [AreaCode]) -> ComputeRequest {
        let calculations = module.indicators.map(\.calculation)
        var observations: [Observation] = []
        for measure in module.measures { add(measure.id, readBy: calculations, to: &observations) }
        return ComputeRequest(areas: areas, observations: observations)
    }

    private func add(
        _ measure: String, readBy calculations: [Calculation], to observations: inout [Observation]
    ) {
        let runs = runs[measure] ?? []
        let readers = calculations.filter { $0.measures.contains(measure) }
        let above = readers.filter { !$0.readsBelowOnly(measure) }
        if above.contains(where: \.isCustom) {
            let count = runs.reduce(0) { $0 + $1.places.count }
            observations.reserveCapacity(observations.count + count)
            for run in runs { observations += figures[run.places] }
            return
        }
        let below = readers.filter { $0.readsBelowOnly(measure) }.map { ($0, parts(above: $0)) }
        let divided = Set(below.flatMap { $0.1.map(\.area) })
        for run in runs where !above.isEmpty || divided.contains(run.area) {
            observations += figures[run.places].filter { figure in
                above.contains { $0.reads(measure, figure.breakdown) }
                    || below.contains { calculation, parts in
                        calculation.reads(measure, figure.breakdown)
                            && parts.contains(Part(area: figure.area, breakdown: figure.breakdown))
                    }
            }
        }
    }

    /// Where a figure below the line is looked for: with the part of the population above it, and as a whole.
    private func parts(above calculation: Calculation) -> Set<Part> {
        guard let numerator = calculation.measures.first else { return [] }
        var parts: Set<Part> = []
        for run in runs[numerator] ?? [] {
            for figure in figures[run.places] where calculation.breakdown.accepts(figure.breakdown) {
                parts.insert(Part(area: run.area, breakdown: figure.breakdown))
                parts.insert(Part(area: run.area, breakdown: .whole))
            }
        }
        return parts
    }
}

extension Calculation {
    fileprivate var isCustom: Bool {
        if case .custom = self { true } else { false }
    }

    /// True when a figure of this measure takes part only as what another figure is divided by.
    fileprivate func readsBelowOnly(_ measure: String) -> Bool {
        switch self {
        case .proportion(let numerator, let denominator, let stated, _),
            .rate(let numerator, let denominator, _, let stated, _):
            measure == denominator && measure != numerator && measure != stated
        case .amountEach(let numerator, let denominator), .pointsOnYear(let numerator, let denominator):
            measure == denominator && measure != numerator
        case .count, .changeOnYear, .stated, .custom: false
        }
    }
}
