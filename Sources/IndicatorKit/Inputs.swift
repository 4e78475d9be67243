/// The observations of one request, ready to be looked up.
public struct Inputs: Sendable {
    /// Areas asked for, in the order of the request.
    public let areas: [AreaCode]
    /// Confidence of all intervals.
    public let confidence: Double
    private let byMeasure: [String: [AreaCode: [Observation]]]
    private let byPeriod: [Place: [Observation]]
    private let declared: [String: Measure]

    init(_ request: ComputeRequest, measures: [Measure]) {
        areas = request.areas
        confidence = request.confidence
        declared = Dictionary(measures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var byMeasure: [String: [AreaCode: [Observation]]] = [:]
        for run in Self.runs(of: request.observations) {
            guard let first = run.first else { continue }
            byMeasure[first.measure, default: [:]][first.area, default: []] += run
        }
        self.byMeasure = byMeasure
        // Of a stock, only undated figures are looked up by their period.
        byPeriod = Dictionary(
            grouping: request.observations.lazy.filter { [declared] figure in
                figure.period == nil || declared[figure.measure]?.timing != .stock
            }
        ) { Place(measure: $0.measure, area: $0.area, period: $0.period) }
    }

    /// Figures of one measure and area that stand one after the other; requests are in such an order.
    private static func runs(of figures: [Observation]) -> [ArraySlice<Observation>] {
        var runs: [ArraySlice<Observation>] = []
        var start = 0
        for place in figures.indices {
            let next = place + 1
            if next == figures.count || figures[next].area != figures[start].area
                || figures[next].measure != figures[start].measure
            {
                runs.append(figures[start..<next])
                start = next
            }
        }
        return runs
    }

    private struct Place: Hashable {
        let measure: String
        let area: AreaCode
        let period: Period?
    }

    /// Observations of a measure in an area, in the order of the request; empty when there are none.
    public func observations(_ measure: String, in area: AreaCode) -> [Observation] {
        byMeasure[measure]?[area] ?? []
    }

    /// The declaration of a measure, nil when the module does not declare it.
    public func declaration(_ measure: String) -> Measure? { declared[measure] }

    /// The figure to set below one of the given period and breakdown, nil when there is none.
    ///
    /// A flow must be of the same period; of a stock the latest moment within the period serves. A figure of
    /// the whole serves where none has the breakdown; all residents never serve for an age or a sex.
    public func counterpart(
        _ measure: String, in area: AreaCode, during period: Period?, breakdown: Breakdown
    ) -> Observation? {
        var candidates = byPeriod[Place(measure: measure, area: area, period: period)] ?? []
        if let period, declared[measure]?.timing == .stock {
            candidates = observations(measure, in: area).filter { candidate in
                candidate.period.map { period.contains($0) } ?? false
            }
        }
        let needsOwn = breakdown == .whole || isOfResidents(measure, breakdown)
        for wanted in needsOwn ? [breakdown] : [breakdown, .whole] {
            let fitting = candidates.filter { $0.breakdown == wanted }
            if let sound = fitting.filter({ $0.standing.grade != .disputed }).max(by: Self.earlier) {
                return sound
            }
            if let disputed = fitting.max(by: Self.earlier) { return disputed }
        }
        return nil
    }

    /// True for an age or a sex of a population.
    private func isOfResidents(_ measure: String, _ breakdown: Breakdown) -> Bool {
        declared[measure]?.stage == .population && breakdown.keys.contains { $0 == "age" || $0 == "sex" }
    }

    private static func earlier(_ left: Observation, _ right: Observation) -> Bool {
        guard let leftEnd = left.periodEnd, let rightEnd = right.periodEnd else { return false }
        return leftEnd < rightEnd
    }
}
