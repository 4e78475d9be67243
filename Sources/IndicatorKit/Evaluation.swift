/// Turns a declared calculation into estimates: one for each area, period and breakdown that has figures.
struct Evaluation {
    let indicator: Indicator
    let inputs: Inputs

    init(_ indicator: Indicator, _ inputs: Inputs) {
        self.indicator = indicator
        self.inputs = inputs
    }

    func estimates() -> [Estimate] {
        inputs.areas.flatMap { estimates(in: $0) }
    }

    private func estimates(in area: AreaCode) -> [Estimate] {
        switch indicator.calculation {
        case .count(let measure, let rule):
            return accepted(measure, in: area, rule).map(count)
        case .stated(let measure, let rule):
            return accepted(measure, in: area, rule).map(stated)
        case .proportion(let numerator, let denominator, let published, let rule):
            return ratios(numerator, denominator, published, rule, in: area, proportion)
        case .rate(let numerator, let denominator, let multiplier, let published, let rule):
            return ratios(numerator, denominator, published, rule, in: area) { above, below in
                rate(above, below, multiplier: multiplier)
            }
        case .amountEach(let numerator, let denominator):
            return accepted(numerator, in: area, .whole).map { amountEach($0, denominator) }
        case .changeOnYear(let measure, let published):
            return changes(of: measure, published, in: area)
        case .pointsOnYear(let numerator, let denominator):
            return points(numerator, denominator, in: area)
        case .custom:
            return []
        }
    }

    /// Figures of a measure that the indicator reports, by period.
    func accepted(_ measure: String, in area: AreaCode, _ rule: BreakdownRule) -> [Observation] {
        inputs.observations(measure, in: area).filter { rule.accepts($0.breakdown) }
    }

    /// Ratios from counts, and published percentages where no sound ratio can be made or the percentage itself
    /// is disputed.
    private func ratios(
        _ numerator: String, _ denominator: String, _ published: String?, _ rule: BreakdownRule,
        in area: AreaCode, _ ratio: (Observation, Observation) -> Estimate
    ) -> [Estimate] {
        var result: [Estimate] = []
        var covered: Set<Slot> = []
        var unmatched: [Estimate] = []
        for above in accepted(numerator, in: area, rule) {
            guard
                let below = inputs.counterpart(
                    denominator, in: area, during: above.period, breakdown: above.breakdown)
            else {
                unmatched.append(missing(denominator, for: above))
                continue
            }
            guard above.coverage == below.coverage else {
                unmatched.append(uneven(above, below))
                continue
            }
            let estimate = ratio(above, below)
            result.append(estimate)
            if estimate.standing.grade != .disputed { covered.insert(Slot(above)) }
        }
        let printed = published.map { accepted($0, in: area, rule) } ?? []
        for index in result.indices { result[index].nameDisagreements(with: printed) }
        for figure in printed
        where !covered.contains(Slot(figure)) || figure.standing.grade == .disputed {
            var estimate = statedShare(figure)
            estimate.basis = sharedBasis(of: figure, numerator, denominator)
            result.append(estimate)
            covered.insert(Slot(figure))
        }
        let stillMissing = unmatched.filter {
            !covered.contains(Slot(period: $0.period, breakdown: $0.breakdown))
        }
        return inOrder(result + stillMissing)
    }

    /// A printed share may name the basis of its part or of its whole; either is that of the computed share.
    private func sharedBasis(of figure: Observation, _ numerator: String, _ denominator: String)
        -> CountingBasis?
    {
        let part = inputs.declaration(numerator)?.basis
        let whole = inputs.declaration(denominator)?.basis
        return figure.basis == whole ? part ?? figure.basis : figure.basis
    }

    func inOrder(_ estimates: [Estimate]) -> [Estimate] {
        estimates.sorted { left, right in
            switch (left.period, right.period) {
            case (let first?, let second?) where first != second: first < second
            case (nil, _?): true
            case (_?, nil): false
            default: left.breakdown < right.breakdown
            }
        }
    }
}

/// A place in a series.
struct Slot: Hashable {
    let period: Period?
    let breakdown: Breakdown

    init(period: Period?, breakdown: Breakdown) {
        self.period = period
        self.breakdown = breakdown
    }

    init(_ observation: Observation) {
        self.init(period: observation.period, breakdown: observation.breakdown)
    }
}
