package import Assessment
package import FrameworkModel

/// Where an indicator stands in an area: its latest figure, and the change on the year before.
package struct IndicatorReading: Sendable {
    /// The indicator.
    package let indicator: Indicator
    /// True when there is a figure, shown or withheld as a small number.
    package let hasFigure: Bool
    /// The state of it in one sentence, without the indicator's name.
    package let sentence: String

    /// `changes` are comparisons with the year before, of any indicator and area.
    package init(_ indicator: Indicator, in area: AreaCode, _ assessment: Assessment, changes: [Comparison]) {
        self.indicator = indicator
        let series = assessment.series(indicator.id, in: area)
        let latest = Self.latest(series)
        hasFigure = series.contains(where: \.isFigure)
        guard !latest.isEmpty else {
            sentence = Self.absence(indicator, series, assessment)
            return
        }
        guard latest.count <= Self.shownParts else {
            let newest = latest.max { ($0.period?.end.number ?? 0) < ($1.period?.end.number ?? 0) }
            sentence = "figures of \(latest.count) parts, the newest of \(newest?.when ?? "no period")."
            return
        }
        let own = changes.filter {
            $0.indicator.id == indicator.id && $0.area == area && $0.against == .yearBefore
        }
        sentence =
            latest.map { estimate in
                let change = own.first {
                    $0.estimate?.breakdown == estimate.breakdown && $0.estimate?.period == estimate.period
                }
                return change.map(Self.movement) ?? Self.level(estimate, indicator)
            }.joined(separator: "; ") + "."
    }

    /// More parts of the population than this are counted, not listed.
    private static let shownParts = 3

    /// The latest figure of the whole, otherwise of each part; disputed and undated ones where there are no others.
    private static func latest(_ series: [Estimate]) -> [Estimate] {
        let valued = series.filter { $0.value != nil }
        let whole = valued.filter { $0.breakdown == .whole }
        return Dictionary(grouping: whole.isEmpty ? valued : whole, by: \.breakdown)
            .sorted { $0.key < $1.key }.compactMap { _, part in
                let sound = part.filter { $0.standing.grade != .disputed }
                return (sound.isEmpty ? part : sound).max {
                    ($0.period?.end.number ?? 0) < ($1.period?.end.number ?? 0)
                }
            }
    }

    private static func level(_ estimate: Estimate, _ indicator: Indicator) -> String {
        let doubt =
            estimate.standing.grade == .disputed
            ? "; disputed: \(estimate.standing.reason.withoutFullStop.withinASentence)" : ""
        let past = estimate.period == nil || indicator.isChange ? "" : "; no figure of the year before"
        return "\(estimate.shown(indicator)) (\(facts(estimate)))" + (doubt.isEmpty ? past : doubt)
    }

    /// From the value of the year before to that of the year, what it comes to, and what must be read with it.
    private static func movement(_ row: Comparison) -> String {
        guard let now = row.estimate, let before = row.other else { return "no figure" }
        let figure = "\(now.shown(row.indicator)) (\(facts(now)))"
        guard row.verdict != .notCompared else {
            let reasons = row.reasons.filter { $0.effect == .refusal }
                .map(\.words.withoutFullStop.withinASentence)
            return "\(figure); not compared with the year before, because \(reasons.joined(separator: "; "))"
        }
        var parts = ["\(before.shown(row.indicator)) (\(before.when)) to \(figure): \(outcome(row))"]
        if row.showsDifference, let companion = row.companion {
            parts.append(
                companion.verdict == .notCompared
                    ? "read with: \(companion.indicator.title.lowercasedFirst) (figures not comparable)"
                    : companion.sentence.withoutFullStop.lowercasedFirst)
        }
        if !row.reasonWords.isEmpty { parts.append("caveat: \(row.reasonWords)") }
        return parts.joined(separator: "; ")
    }

    private static func outcome(_ row: Comparison) -> String {
        let moved = (row.contrast?.difference ?? 0) > 0 ? "rose" : "fell"
        return switch row.verdict {
        case .better, .worse: "\(moved), which is \(row.verdict.words)"
        case .higher, .lower: moved
        case .noDifferenceShown: "no change shown"
        case .cannotSay, .notCompared: "cannot say whether it changed, no counts were published to test with"
        }
    }

    private static func absence(
        _ indicator: Indicator, _ series: [Estimate], _ assessment: Assessment
    ) -> String {
        if series.contains(where: { $0.withheld == .suppressed }) {
            return "the figure is withheld, because the number is small."
        }
        return "no figure has been published or supplied; \(indicator.holding(assessment.measures))."
    }

    private static func facts(_ estimate: Estimate) -> String {
        [estimate.breakdown.words, estimate.when].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
