package import FrameworkModel
import Statistics

extension Assessment {
    /// Each area beside each later one, the benchmark, its own year before and the targets, for each indicator;
    /// p-values corrected together for everything in the answer.
    ///
    /// A pair of areas without any figure of the indicator gives one row that says so; a figure without one of
    /// the year before gives none. With a period, areas are compared by figures of that period alone, and each
    /// with its own of the year before that period.
    package func comparisons(
        of areas: [AreaCode], benchmark: AreaCode?, targets: [Target] = [],
        indicators wanted: Set<String>? = nil, in period: Period? = nil, confidence: Double = 0.95
    ) -> [Comparison] {
        var rows = uncorrected(
            of: areas, benchmark: benchmark, targets: targets, indicators: wanted, in: period,
            confidence: confidence)
        Family.correct(&rows)
        return readWithCompanions(rows, confidence)
    }

    /// The same before any correction and without companions.
    func uncorrected(
        of areas: [AreaCode], benchmark: AreaCode?, targets: [Target], indicators wanted: Set<String>?,
        in period: Period? = nil, confidence: Double
    ) -> [Comparison] {
        var rows: [Comparison] = []
        for indicator in indicators where wanted?.contains(indicator.id) ?? true {
            for (index, area) in areas.enumerated() {
                for comparator in areas[(index + 1)...] where comparator != benchmark {
                    rows += compare(indicator, area, comparator, .otherArea, period, confidence)
                }
                if let benchmark, benchmark != area {
                    rows += compare(indicator, area, benchmark, .benchmark, period, confidence)
                }
                rows += sinceLastYear(indicator, area, period, confidence)
                rows += targets.filter { $0.indicator == indicator.id && $0.concerns(area) }.compactMap {
                    compare(indicator, area, with: $0, confidence)
                }
            }
        }
        return rows
    }

    private func compare(
        _ indicator: Indicator, _ area: AreaCode, _ comparator: AreaCode, _ against: Against,
        _ period: Period?, _ confidence: Double
    ) -> [Comparison] {
        func figures(_ area: AreaCode) -> [Estimate] {
            let all = series(indicator.id, in: area)
            return period.map { period in all.filter { $0.period == period } } ?? all
        }
        let matching = Matching(figures(area), figures(comparator))
        return matching.pairs.map { first, second in
            guard let first, let second, first.value != nil, second.value != nil else {
                return missing(indicator, area, comparator, against, first, second)
            }
            return comparison(pair(indicator, first, second, against), confidence)
        }
    }

    /// The latest sound figure of each part of the population, or that of the period, beside that of the same
    /// period a year before.
    private func sinceLastYear(
        _ indicator: Indicator, _ area: AreaCode, _ period: Period?, _ confidence: Double
    ) -> [Comparison] {
        guard !indicator.isChange else { return [] }
        let sound = series(indicator.id, in: area).filter {
            $0.value != nil && $0.period != nil && $0.standing.grade != .disputed
        }
        return Dictionary(grouping: sound, by: \.breakdown).sorted { $0.key < $1.key }.compactMap { _, part in
            let latest = part.filter { period == nil || $0.period == period }
                .max { ($0.period?.end.number ?? 0) < ($1.period?.end.number ?? 0) }
            guard let latest, let before = latest.period?.previousYear,
                let previous = part.first(where: { $0.period == before })
            else { return nil }
            return comparison(pair(indicator, latest, previous, .yearBefore), confidence)
        }
    }

    private func compare(
        _ indicator: Indicator, _ area: AreaCode, with target: Target, _ confidence: Double
    ) -> Comparison? {
        let latest = Matching.latest(
            series(indicator.id, in: area).filter {
                $0.value != nil && $0.standing.grade != .disputed && $0.breakdown == .whole
            })
        return latest.map {
            comparison(pair(indicator, $0, target.estimate(indicator, area), .target), confidence)
        }
    }

    private func pair(
        _ indicator: Indicator, _ first: Estimate, _ second: Estimate, _ against: Against
    ) -> Pair {
        var boundary: String?
        if against != .target, let one = first.period, let other = second.period, one != other {
            boundary =
                surroundings.boundaryChange(first.area, other, one)
                ?? surroundings.boundaryChange(second.area, one, other)
        }
        return Pair(
            indicator: indicator, first: first, second: second, against: against,
            nested: surroundings.contains(second.area, first.area) && first.isLargePart(of: second),
            boundary: boundary)
    }

    private func comparison(_ pair: Pair, _ confidence: Double) -> Comparison {
        let reasons = pair.reasons()
        let comparability = Comparability(reasons)
        let isRefused = comparability == .refused
        return Comparison(
            indicator: pair.indicator, against: pair.against, area: pair.first.area,
            comparator: pair.second.area, estimate: pair.first, other: pair.second,
            comparability: comparability, reasons: reasons,
            contrast: isRefused ? nil : Contrast(pair, confidence: confidence),
            category: isRefused ? nil : pair.category(), adjustedP: nil,
            verdict: isRefused ? .notCompared : .cannotSay, companion: nil, requests: [])
    }

    private func missing(
        _ indicator: Indicator, _ area: AreaCode, _ comparator: AreaCode, _ against: Against,
        _ first: Estimate?, _ second: Estimate?
    ) -> Comparison {
        let requests = [(area, first), (comparator, second)].filter { $0.1 == nil }.map {
            request(indicator, $0.0, (first ?? second)?.period)
        }
        let withheld = [first, second].compactMap(\.self).filter { $0.value == nil }.map {
            Reason(.missing, "the figure of \(name($0.area)) is withheld to protect a small count")
        }
        return Comparison(
            indicator: indicator, against: against, area: area, comparator: comparator, estimate: first,
            other: second, comparability: .refused,
            reasons: withheld
                + requests.map { request in
                    let titles = request.measures.map(\.title).joined(separator: "; ")
                    return Reason(.missing, "\(name(request.area)) has not published or supplied: \(titles)")
                },
            contrast: nil, category: nil, adjustedP: nil, verdict: .notCompared, companion: nil,
            requests: requests)
    }
}

extension Pair {
    /// Where the first figure's interval lies against a benchmark or target; nil for other comparisons.
    fileprivate func category() -> BenchmarkComparison.Outcome? {
        guard against == .benchmark || against == .target, let interval = first.interval else { return nil }
        var value = second.value
        if nested, let rest = comparator(), let whole = second.value,
            let events = second.numerator?.value, let denominator = second.denominator?.value, events > 0
        {
            value = whole * (rest.events / rest.denominator) / (events / denominator)
        }
        let outcome = BenchmarkComparison.oneLevel(
            interval, benchmark: value, polarity: indicator.polarity.forCategories)
        return outcome == .notCompared ? nil : outcome
    }
}

extension Estimate {
    /// True when the area makes up more than a twentieth of what the other figure is about.
    fileprivate func isLargePart(of whole: Estimate) -> Bool {
        guard let part = denominator, let all = whole.denominator, part.measure == all.measure else {
            return false
        }
        return part.value > 0.05 * all.value
    }
}

extension Indicator {
    /// True for changes on the year before.
    package var isChange: Bool {
        switch calculation {
        case .changeOnYear, .pointsOnYear: true
        default: false
        }
    }
}
