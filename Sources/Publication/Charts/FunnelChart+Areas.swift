import Assessment
import Foundation
import FrameworkModel
import Statistics

extension FunnelChart {
    /// Sizes at which limits are computed, from the smallest area to the largest.
    private static let steps = 60

    /// The funnel of an indicator; areas without a name go by their code.
    init(
        _ funnel: AreaFunnel, highlighted: [AreaCode], names: [AreaCode: String], source: String
    ) {
        let indicator = funnel.indicator
        let order = Dictionary(
            highlighted.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        dots = funnel.positions.compactMap { position in
            let estimate = position.estimate
            guard let value = estimate.value, let size = estimate.denominator?.value else { return nil }
            return Dot(
                name: names[estimate.area] ?? estimate.area.rawValue, size: size, value: value,
                shown: estimate.shown(indicator), counts: estimate.shownCounts,
                category: funnel.category(position).words, highlight: order[estimate.area])
        }
        target = funnel.target.map {
            ChartLevel(
                value: $0, shown: indicator.unit.written($0, decimals: indicator.decimals))
        }
        limits = Self.limits(funnel, dots.map(\.size))
        notes = Self.notes(funnel)
        unit = indicator.unit.words
        period = funnel.period?.description ?? "none"
        self.source = source
        title = Self.title(funnel, highlighted, names)
    }

    private static func limits(_ funnel: AreaFunnel, _ sizes: [Double]) -> [Limits] {
        guard let least = sizes.min(), let most = sizes.max(), least > 0, let target = funnel.target else {
            return []
        }
        let (low, high) = (least / 1.3, most * 1.3)
        // Sizes grow by the same factor, since limits are most bent where areas are small.
        var sizes = [low]
        let factor = pow(high / low, 1 / Double(steps))
        while sizes.count <= steps { sizes.append((sizes.last ?? low) * factor) }
        return sizes.compactMap { funnel.limits($0, target) }
    }

    private static func notes(_ funnel: AreaFunnel) -> [String] {
        guard let phi = funnel.phi else { return [] }
        // Phi is a ratio of variances.
        let spread = NumberText.fixed(phi.squareRoot(), decimals: 1)
        let isShare = if case .proportion = funnel.indicator.calculation { true } else { false }
        return funnel.usesWidened
            ? [
                "The spread between areas is \(spread) times what chance gives, and the limits allow for it."
            ]
            : [
                "Chance seldom puts an area outside the limits.",
                "Limits of chance alone: the areas do not vary more than chance gives.",
                isShare ? "" : "Close to a limit, the table decides: it uses the exact limits of each area.",
            ]
    }

    private static func title(
        _ funnel: AreaFunnel, _ highlighted: [AreaCode], _ names: [AreaCode: String]
    ) -> String {
        let count = funnel.positions.count
        guard count > 0 else { return "\(funnel.indicator.title): counts of too few areas" }
        let chosen = funnel.positions.filter { highlighted.contains($0.estimate.area) }
        if chosen.count == 1, let position = chosen.first {
            let name = names[position.estimate.area] ?? position.estimate.area.rawValue
            let words = funnel.category(position).words
            return "\(funnel.indicator.title): \(name) is \(words) among \(count) areas"
        }
        let outside = funnel.positions.count { funnel.category($0) != .notSignificant }
        let verb = outside == 1 ? "lies" : "lie"
        return "\(funnel.indicator.title): \(outside) of \(count) areas \(verb) outside the limits"
    }
}

extension AreaFunnel {
    /// The limits at a size of area, in the unit of the indicator: widened where the funnel uses widened ones.
    fileprivate func limits(_ size: Double, _ target: Double) -> FunnelChart.Limits? {
        guard let (multiplier, scale) = Self.scale(of: indicator) else { return nil }
        let fraction = target / multiplier
        let limits: Funnel.Limits?
        if usesWidened {
            limits = try? FunnelDispersion.limits(
                denominator: size, target: fraction, scale: scale, tauSquared: tauSquared ?? 0)
        } else if scale == .arcsine {
            limits = try? FunnelProportion.limits(denominator: size, target: fraction)
        } else {
            limits = try? FunnelCount.smoothLimits(denominator: size, target: fraction)
        }
        return limits.map { limits in
            let (inner, outer) = (limits.inner.scaled(by: multiplier), limits.outer.scaled(by: multiplier))
            return FunnelChart.Limits(
                size: size, inner: inner.lower...inner.upper, outer: outer.lower...outer.upper)
        }
    }
}
