package import Assessment
package import FrameworkModel

/// An action with what its indicator said when it was agreed, and what it says now.
package struct ActionReading: Sendable {
    /// The action.
    package let action: Action
    /// Its indicator; nil when no module declares it any more.
    package let indicator: Indicator?
    /// Figure of the latest period that ended before the action was agreed; nil when there is none.
    package let before: Estimate?
    /// Figure of the latest period; nil when there is none.
    package let newest: Estimate?
    /// Days by which it is overdue; nil when it is not.
    package let daysOverdue: Int?

    /// Only figures of the whole population and with a period take part; disputed ones do not.
    package init(_ action: Action, _ assessment: Assessment, today: Day) {
        self.action = action
        indicator = assessment.indicator(action.indicator)
        daysOverdue = action.daysOverdue(on: today)
        let series = assessment.series(action.indicator, in: action.area).filter {
            $0.value != nil && $0.breakdown == .whole && $0.standing.grade != .disputed
        }
        before = Self.latest(series) { $0.end < action.agreedOn }
        newest = Self.latest(series) { _ in true }
    }

    /// True when there is a figure of a later period than the one known when it was agreed.
    package var hasNewerReading: Bool { newest != nil && newest?.period != before?.period }

    /// `open`, `overdue by 3 days`, or `done`.
    package var state: String {
        if action.closing != nil { return "done" }
        return daysOverdue.map { "overdue by \($0.things("day", "days"))" } ?? "open"
    }

    /// A figure with its period, or that there is none.
    package func words(_ estimate: Estimate?) -> String {
        guard let estimate, let indicator else { return "no figure" }
        return "\(estimate.shown(indicator)) (\(estimate.when))"
    }

    private static func latest(_ series: [Estimate], where isMeant: (Period) -> Bool) -> Estimate? {
        series.filter { $0.period.map(isMeant) == true }.max { one, other in
            (one.period?.end.number ?? 0) < (other.period?.end.number ?? 0)
        }
    }
}
