import FrameworkModel

/// What must hold for every estimate, whatever it is about.
struct EstimateRules: Sendable {
    private let versions: [String: Int]
    private let areas: Set<AreaCode>
    private let shares: Set<String>
    private let counts: Set<String>

    init(_ description: ModuleDescription, _ request: ComputeRequest) {
        versions = Dictionary(
            description.indicators.map { ($0.id, $0.definitionVersion) },
            uniquingKeysWith: { first, _ in first })
        areas = Set(request.areas)
        shares = Set(
            description.indicators.filter { indicator in
                if case .proportion = indicator.calculation { true } else { false }
            }.map(\.id))
        counts = Set(
            description.measures.filter { $0.unit == .count || $0.unit == .people }.map(\.id))
    }

    /// The first rule that the estimate breaks, with indicator, area and period; nil when it breaks none.
    func problem(_ estimate: Estimate) -> String? {
        broken(by: estimate).map { words in
            let period = estimate.period.map { "\($0)" } ?? "no period"
            return "the estimate of '\(estimate.indicator)' for \(estimate.area), \(period), \(words)"
        }
    }

    private func broken(by estimate: Estimate) -> String? {
        guard let version = versions[estimate.indicator] else {
            return "is of an indicator that the module does not declare"
        }
        guard estimate.definitionVersion == version else {
            return "is of definition version \(estimate.definitionVersion), while the module declares "
                + "version \(version)"
        }
        guard areas.contains(estimate.area) else { return "is for an area that was not asked for" }
        switch (estimate.value, estimate.withheld) {
        case (nil, nil): return "has neither a value nor a reason why there is none"
        case (.some, .some(let reason)): return "has a value although it is withheld (\(reason.words))"
        case (nil, .some) where estimate.interval != nil: return "has an interval although it is withheld"
        default: break
        }
        let numbers = [estimate.value, estimate.numerator?.value, estimate.denominator?.value]
        guard numbers.allSatisfy({ $0?.isFinite ?? true }) else { return "has a number that is not finite" }
        return quantities(of: estimate) ?? estimate.interval.flatMap(broken)
    }

    /// Counts below 0, and shares that count more than there is.
    private func quantities(of estimate: Estimate) -> String? {
        for quantity in [estimate.numerator, estimate.denominator].compactMap(\.self)
        where quantity.value < 0 && counts.contains(quantity.measure) {
            return
                "has the count \(quantity.measure) of \(NumberText.short(quantity.value)), which is below 0"
        }
        guard shares.contains(estimate.indicator), let value = estimate.value else { return nil }
        if let part = estimate.numerator, let whole = estimate.denominator, part.value > whole.value {
            return "counts \(NumberText.short(part.value)) of \(part.measure) in a whole of "
                + "\(NumberText.short(whole.value)) (\(whole.measure))"
        }
        if value < 0 { return "has a share of \(NumberText.short(value)), which is below 0" }
        return value > 100 + 1e-9
            ? "has a share of \(NumberText.short(value)) in 100, which is above 100" : nil
    }

    private func broken(by interval: Interval) -> String? {
        guard interval.lower.isFinite, !interval.upper.isNaN else {
            return "has an interval limit that is not a number"
        }
        guard interval.lower <= interval.upper else {
            return "has an interval whose lower limit \(interval.lower) is above its upper limit "
                + "\(interval.upper)"
        }
        guard interval.confidence > 0, interval.confidence < 1 else {
            return "has an interval of confidence \(interval.confidence), which is not between 0 and 1"
        }
        return nil
    }
}
