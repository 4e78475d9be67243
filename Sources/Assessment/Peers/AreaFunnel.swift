package import FrameworkModel
package import Statistics

/// The areas of one level around their common value, with the spread that chance alone would give.
package struct AreaFunnel: Sendable {
    /// One area on the funnel.
    package struct Position: Sendable {
        /// The figure.
        package let estimate: Estimate
        /// Against limits of chance alone.
        package let plain: Funnel.Category
        /// Against limits widened by the variation between all areas.
        package let widened: Funnel.Category
    }

    /// The indicator.
    package let indicator: Indicator
    /// For which period; nil when no period has enough areas.
    package let period: Period?
    /// The value of all areas together, in the unit of the indicator; nil without a funnel.
    package let target: Double?
    /// How many times larger the variance between areas is than chance would give, 1 being chance; nil without a
    /// funnel.
    package let phi: Double?
    /// Variance between areas on the transformed scale, nil without a funnel.
    package let tauSquared: Double?
    /// The areas, in order of their codes; empty without a funnel.
    package let positions: [Position]
    /// Areas that are wanting for a funnel.
    package let missing: Int

    /// Whether the widened limits are the ones to use: there is more variation than chance gives.
    package var usesWidened: Bool { (phi ?? 0) > 1 }

    /// What the funnel rests on and which limits are to be used, or what is wanting, in one sentence.
    package var words: String {
        guard let target, let phi, let tauSquared, let period else {
            return "\(indicator.id): no funnel; counts of \(missing) more areas are needed."
        }
        return "\(indicator.id), \(period): \(positions.count) areas around "
            + "\(indicator.unit.written(target, decimals: indicator.decimals)); phi "
            + "\(NumberText.fixed(phi, decimals: 2)), tau squared \(NumberText.fixed(tauSquared, decimals: 5)); "
            + (usesWidened
                ? "the widened limits are used." : "no over-dispersion, so the limits of chance are used.")
    }

    /// What a share of counts is multiplied by to be in the unit of the indicator, and the scale on which areas
    /// are judged; nil when it is neither a share nor a rate of counts.
    package static func scale(of indicator: Indicator) -> (multiplier: Double, scale: FunnelScale)? {
        switch indicator.calculation {
        case .proportion: (100, .arcsine)
        case .rate(_, _, let multiplier, _, _): (multiplier, .squareRoot)
        default: nil
        }
    }

    /// The category to use for one area.
    package func category(_ position: Position) -> Funnel.Category {
        usesWidened ? position.widened : position.plain
    }
}

extension Assessment {
    /// The funnel of an indicator over these areas, for the latest period in which enough of them have counts.
    ///
    /// Nil when the indicator is neither a share nor a rate of counts. Disputed figures take no part, and no
    /// figure that is counted otherwise than most.
    package func funnel(_ indicator: Indicator, over areas: [AreaCode]) -> AreaFunnel? {
        guard let (multiplier, scale) = AreaFunnel.scale(of: indicator) else { return nil }
        var byPeriod: [Period: [Estimate]] = [:]
        for estimate in areas.flatMap({ series(indicator.id, in: $0) }) where estimate.isCounted {
            if let period = estimate.period { byPeriod[period, default: []].append(estimate) }
        }
        let alike: [Period: [Estimate]] = byPeriod.mapValues { AreaFunnel.alike($0) }
        let most = alike.values.map(\.count).max() ?? 0
        let latest = alike.filter { $0.value.count >= FunnelDispersion.leastAreas }.max { $0.key < $1.key }
        guard let (period, members) = latest,
            let judged = try? Self.judge(members, scale, multiplier)
        else {
            return AreaFunnel(
                indicator: indicator, period: nil, target: nil, phi: nil, tauSquared: nil, positions: [],
                missing: max(0, FunnelDispersion.leastAreas - most))
        }
        return AreaFunnel(
            indicator: indicator, period: period, target: multiplier * judged.target, phi: judged.phi,
            tauSquared: judged.tauSquared, positions: judged.positions, missing: 0)
    }

    private static func judge(
        _ members: [Estimate], _ scale: FunnelScale, _ multiplier: Double
    ) throws(StatisticsError) -> (
        target: Double, phi: Double, tauSquared: Double, positions: [AreaFunnel.Position]
    ) {
        let areas = members.map {
            Funnel.Area(events: $0.numerator?.value ?? 0, denominator: $0.denominator?.value ?? 0)
        }
        let target = try Funnel.target(of: areas)
        // The scale of ratios takes expected events for its denominator; 1 is then the target.
        let isShare = scale == .arcsine
        let scaled =
            isShare
            ? areas : areas.map { Funnel.Area(events: $0.events, denominator: $0.denominator * target) }
        let spread = try FunnelDispersion.assess(scaled, scale: scale, target: isShare ? target : nil)
        var positions: [AreaFunnel.Position] = []
        for (index, area) in areas.enumerated() {
            let plain =
                isShare
                ? try FunnelProportion.point(area, target: target).category
                : try FunnelCount.point(area, target: target).category
            positions.append(
                AreaFunnel.Position(
                    estimate: members[index], plain: plain, widened: spread.points[index].category))
        }
        return (target, spread.phi, spread.tauSquared, positions)
    }
}

extension Estimate {
    /// True for a sound figure of the whole population that is made of two counts.
    fileprivate var isCounted: Bool {
        guard breakdown == .whole, standing.grade != .disputed, value != nil, numerator != nil else {
            return false
        }
        return (denominator?.value ?? 0) > 0
    }
}

extension AreaFunnel {
    /// What has to agree for two areas to stand in one funnel.
    private struct Kind: Hashable {
        let basis: CountingBasis?
        let stage: SourceStage?
        let hasGaps: Bool

        init(_ estimate: Estimate) {
            basis = estimate.basis
            stage = estimate.stage
            hasGaps = estimate.caveats.contains { $0.id == "coverage" }
        }
    }

    /// One figure for each area, all counted alike: of the most frequent basis, stage and coverage.
    fileprivate static func alike(_ estimates: [Estimate]) -> [Estimate] {
        let kinds = Dictionary(grouping: estimates, by: Kind.init).values
        let common = kinds.max { one, other in
            one.count == other.count
                ? (one.first?.area.rawValue ?? "") > (other.first?.area.rawValue ?? "")
                : one.count < other.count
        }
        var seen: Set<AreaCode> = []
        return (common ?? []).filter { seen.insert($0.area).inserted }.sorted { $0.area < $1.area }
    }
}
