/// Changes on the year before: computed where the two years may be set against each other.
extension Evaluation {
    /// Changes of a count, and published changes for years that cannot be computed.
    func changes(of measure: String, _ published: String?, in area: AreaCode) -> [Estimate] {
        var result: [Estimate] = []
        var covered: Set<Slot> = []
        for (previous, current) in pairsOfYears(measure, in: area) {
            var estimate = change(from: previous, to: current)
            if let obstacle = obstacle(between: previous, and: current) {
                estimate.withhold(obstacle)
            } else if estimate.standing.grade != .disputed {
                covered.insert(Slot(current))
            }
            result.append(estimate)
        }
        for figure in published.map({ inputs.observations($0, in: area) }) ?? []
        where figure.breakdown.parts == ["baseline": "previous_year"] {
            var whole = figure
            whole.breakdown = .whole
            guard !covered.contains(Slot(whole)) || figure.standing.grade == .disputed else { continue }
            result.removeAll { $0.withheld != nil && $0.period == whole.period }
            result.append(stated(whole))
        }
        return inOrder(result)
    }

    /// Changes of a share in percentage points.
    func points(_ numerator: String, _ denominator: String, in area: AreaCode) -> [Estimate] {
        pairsOfYears(numerator, in: area).compactMap { previous, current in
            guard
                let currentBase = inputs.counterpart(
                    denominator, in: area, during: current.period, breakdown: .whole),
                let previousBase = inputs.counterpart(
                    denominator, in: area, during: previous.period, breakdown: .whole)
            else { return nil }
            var estimate = pointsChange(from: (previous, previousBase), to: (current, currentBase))
            if let obstacle = obstacle(between: previous, and: current) { estimate.withhold(obstacle) }
            return estimate
        }
    }

    private func pairsOfYears(_ measure: String, in area: AreaCode) -> [(Observation, Observation)] {
        let figures = accepted(measure, in: area, .whole)
        let byPeriod = Dictionary(figures.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
        return figures.compactMap { current in
            guard let period = current.period, period.type != .pointInTime,
                let previous = byPeriod[period.previousYear]
            else { return nil }
            return (previous, current)
        }
    }

    /// Why the two years may not be set against each other, nil when they may.
    private func obstacle(between previous: Observation, and current: Observation) -> String? {
        if previous.coverage != current.coverage {
            let covered = [previous, current].map { $0.coverage.isEmpty ? "all suppliers" : $0.coverage }
            return "no change: the year before covers \(covered[0]), this year \(covered[1])"
        }
        guard let before = previous.period, let now = current.period else { return nil }
        return indicator.seriesBreak(between: before, and: now).map {
            "no change across a break in the series (\($0.from.inWords)): \($0.reason)"
        }
    }
}

extension Indicator {
    /// The first break that makes figures of the two periods mean different things, nil when there is none.
    func seriesBreak(between before: Period, and now: Period) -> SeriesBreak? {
        breaks.first { before.start < $0.from && $0.from <= now.end }
    }
}

extension Estimate {
    /// Takes the value away and says why.
    fileprivate mutating func withhold(_ reason: String) {
        value = nil
        interval = nil
        withheld = .undefined(reason)
    }
}
