import FrameworkModel

/// Which quantities are counts of people or events, and may therefore identify somebody when they are small.
///
/// A declared measure is one by `isProtectedCount`. Moments count like spans: open cases on a day are people
/// too. A measure that nobody declares is one when the estimate rests on local or provisional figures.
struct CountMeasures {
    private let declared: [String: Measure]
    private let counts: Set<String>

    init(_ modules: [ModuleDescription]) {
        let measures = modules.flatMap(\.measures)
        declared = Dictionary(measures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        counts = Set(declared.values.filter(\.isProtectedCount).map(\.id))
    }

    /// Whether a quantity of an estimate of this status is such a count.
    func isCount(_ measure: String, _ status: SourceStatus) -> Bool {
        counts.contains(measure) || (status >= .local && declared[measure] == nil)
    }

    /// Whether a value without a measure is such a count: a module's own count that is not a model's
    /// estimate.
    func isOwnCount(_ estimate: Estimate) -> Bool {
        estimate.unit == .count && estimate.qualifier != .estimated
            && estimate.stage?.holdsProtectedCounts != false
    }

    /// Whether areas and periods add up.
    func adds(_ measure: String) -> Bool { declared[measure]?.addsOverAreas ?? false }

    /// Whether it is counted over the period rather than at a moment.
    func isFlow(_ measure: String) -> Bool { declared[measure]?.timing == .flow }

    /// Whether it is counted at a moment.
    func isStock(_ measure: String) -> Bool { declared[measure]?.timing == .stock }
}
