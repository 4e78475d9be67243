import Assessment
import FrameworkModel

extension AreaMatters {
    /// What a drawing of the indicator shows of the area: how it moved, or its latest figure.
    func headline(_ indicator: Indicator) -> String {
        guard let row = yearBefore(indicator), let now = row.estimate else {
            let latest = content.assessment.series(indicator.id, in: area.code).onePerPeriod.last {
                $0.value != nil
            }
            return latest.map { "\(indicator.title): \(figure($0, indicator))" } ?? indicator.title
        }
        switch row.verdict {
        case .better, .worse, .higher, .lower:
            let moved = (row.contrast?.difference ?? 0) > 0 ? "rose" : "fell"
            return "\(indicator.title) \(moved) to \(figure(now, indicator))"
        case .noDifferenceShown: return "\(indicator.title): no change shown in \(now.when)"
        case .cannotSay, .notCompared: return "\(indicator.title): \(figure(now, indicator))"
        }
    }

    /// The value and when it was; the unit only where the title does not say it.
    private func figure(_ estimate: Estimate, _ indicator: Indicator) -> String {
        let shown = estimate.shown(indicator)
        let isSaid = indicator.title.contains(indicator.unit.words)
        return "\(isSaid ? shown.withoutUnit(indicator.unit.words) : shown) in \(estimate.when)"
    }
}
