package import FrameworkModel
import Statistics

/// How far next year's figure must lie from this year's to be told from chance, at these volumes.
package struct Detectable: Sendable {
    /// The figure of this year.
    package let estimate: Estimate
    /// The indicator.
    package let indicator: Indicator
    /// At this value or below, next year's figure would pass the test of a fall; nil when no fall could.
    package let fall: Double?
    /// At this value or above, next year's figure would pass the test of a rise; nil when no rise could.
    package let rise: Double?
    /// For each target: quarters until it could be seen, if the figure were at the target from now on.
    package let targets: [(target: Target, quarters: Int?)]
}

extension Assessment {
    /// The change that the latest sound year of each share and rate with counts would need.
    package func detectable(
        in areas: [AreaCode], targets: [Target] = [], indicators wanted: Set<String>? = nil
    ) -> [Detectable] {
        indicators.filter { wanted?.contains($0.id) ?? true }.flatMap { indicator in
            areas.flatMap { area in
                Dictionary(grouping: series(indicator.id, in: area), by: \.breakdown)
                    .sorted { $0.key < $1.key }.compactMap { _, part in
                        SeriesRun.years(part, breaks: []).estimates.last.flatMap {
                            Detectable($0, indicator, targets.filter { $0.concerns(area) })
                        }
                    }
            }
        }
    }
}

extension Detectable {
    init?(_ estimate: Estimate, _ indicator: Indicator, _ targets: [Target]) {
        guard let events = estimate.numerator?.value, let size = estimate.denominator?.value, size > 0
        else { return nil }
        let limits: DetectableChange.Limits?
        let multiplier: Double
        let isShare: Bool
        switch indicator.calculation {
        case .proportion:
            (multiplier, isShare) = (100, true)
            limits = try? DetectableChange.proportions(events: events, of: size)
        case .rate(_, _, let per, _, _):
            (multiplier, isShare) = (per, false)
            limits = try? DetectableChange.rates(events: events)
        default: return nil
        }
        guard let limits else { return nil }
        self.estimate = estimate
        self.indicator = indicator
        fall = limits.fall.map { multiplier * $0 / size }
        rise = limits.rise.map { multiplier * $0 / size }
        self.targets = targets.filter { $0.indicator == indicator.id }.map { target in
            let value = target.value / multiplier
            let quarters =
                isShare
                ? try? DetectableChange.quarters(events: events, of: size, target: value)
                : try? DetectableChange.quarters(events: events, exposure: size, target: value)
            return (target, quarters ?? nil)
        }
    }
}
