import FrameworkModel

/// The latest change on the year before of each indicator that states one, where its interval leaves out 0.
struct ChangeSentences {
    let sentences: [String]

    init(_ content: ReportContent) {
        let titles = content.indicatorTitles
        let byIndicator = Dictionary(grouping: content.estimates, by: \.indicator)
        sentences = content.modules.flatMap(\.indicators).filter(\.statesAChange).flatMap { indicator in
            content.areas.compactMap { area in
                let series = (byIndicator[indicator.id] ?? []).filter {
                    $0.area == area.code && $0.value != nil && $0.standing.grade != .disputed
                        && $0.period != nil
                }
                let latest = series.max { ($0.period?.end.number ?? 0) < ($1.period?.end.number ?? 0) }
                return latest.flatMap { Self.sentence($0, indicator, area, titles) }
            }
        }
    }

    private static func sentence(
        _ estimate: Estimate, _ indicator: Indicator, _ area: Area, _ titles: [String: String]
    ) -> String? {
        guard let value = estimate.value, let interval = estimate.interval, !interval.contains(0) else {
            return nil
        }
        let sign = value > 0 ? "+" : ""
        var text =
            "\(estimate.place(area.name)), \(indicator.title.lowercasedFirst): "
            + "\(sign)\(estimate.shown(indicator)) (\(estimate.shownInterval(indicator)))"
        if case .changeOnYear = indicator.calculation, let now = estimate.numerator?.value,
            let before = estimate.denominator?.value
        {
            text += ", from \(NumberText.short(before)) to \(NumberText.short(now))"
        }
        text += "."
        if let companion = indicator.polarity.companion {
            text += " Read with: \((titles[companion] ?? companion).lowercasedFirst)."
        }
        if !estimate.notes.isEmpty { text += " Caveat: \(estimate.notes)." }
        return text
    }
}

extension Indicator {
    /// True for changes on the year before.
    var statesAChange: Bool {
        switch calculation {
        case .changeOnYear, .pointsOnYear: true
        default: false
        }
    }
}
