import Assessment
import FrameworkModel
import Statistics

/// A finding in words for a meeting: what happened, both figures with their counts and periods, no p-values.
struct PackSentence {
    let names: [AreaCode: String]

    /// One sentence with its full stop.
    func sentence(_ finding: Finding) -> String {
        switch finding.evidence {
        case .comparison(let row): sentence(row)
        case .trend(let trend): sentence(trend)
        case .signals(let signals): sentence(signals)
        case .funnel(let funnel, let position): sentence(funnel, position)
        }
    }

    func name(_ area: AreaCode) -> String { names[area] ?? area.rawValue }

    private func sentence(_ row: Comparison) -> String {
        guard let now = row.estimate, let other = row.other else { return "" }
        let isUp = (row.contrast?.difference ?? 0) > 0
        let isJudged = row.verdict == .better || row.verdict == .worse
        let title = Self.titled(row.indicator, now)
        let figures = "\(now.figure(row.indicator)) against \(other.figure(row.indicator))"
        switch row.against {
        case .yearBefore:
            let moved = isUp ? "rose" : "fell"
            return "\(title) \(isJudged ? "became \(row.verdict.words): it \(moved)" : moved) from "
                + "\(other.figure(row.indicator)) to \(now.figure(row.indicator))\(companion(row))."
        case .otherArea, .benchmark:
            let direction = isJudged ? " (\(isUp ? "higher" : "lower"))" : ""
            return "\(title) is \(row.verdict.words)\(direction) in \(name(row.area)) than in "
                + "\(name(row.comparator)): \(figures)\(companion(row))."
        case .target:
            let value = row.indicator.unit.written(other.value ?? 0, decimals: row.indicator.decimals)
            let due = other.period.map { ", to be met by \($0.end.inWords)" } ?? ""
            return "\(title) is \(isUp ? "above" : "below") the target of \(value)\(due)"
                + (isJudged ? ", which is \(row.verdict.words)" : "")
                + ": \(now.figure(row.indicator))."
        }
    }

    private func companion(_ row: Comparison) -> String {
        guard let reading = row.companion else { return "" }
        let outcome =
            reading.estimate == nil || reading.other == nil ? "no figure" : reading.verdict.words
        return "; read with \(reading.indicator.title.lowercasedFirst): \(outcome)"
    }

    private func sentence(_ trend: Trend) -> String {
        guard let first = trend.years.first, let last = trend.years.last else { return "" }
        let judged =
            trend.verdict.map { $0 == .better || $0 == .worse ? ", which is \($0.words)" : "" } ?? ""
        return "\(Self.titled(trend.indicator, last)) has been \(trend.words) over five years\(judged), from "
            + "\(first.figure(trend.indicator)) to \(last.figure(trend.indicator))."
    }

    private func sentence(_ signals: ProcessSignals) -> String {
        guard let latest = signals.points.last, let mean = signals.chart?.segments.last?.mean else {
            return ""
        }
        let usual = signals.indicator.unit.written(mean, decimals: signals.indicator.decimals)
        let words = signals.signals.last?.words ?? signals.variation
        let trial = signals.hasTrialLimits ? " (trial limits, fewer than twelve points)" : ""
        return "\(Self.titled(signals.indicator, latest)) stands at \(latest.figure(signals.indicator)) "
            + "against a mean of \(usual): \(words)\(trial)."
    }

    private func sentence(_ funnel: AreaFunnel, _ position: AreaFunnel.Position) -> String {
        let common = funnel.indicator.unit.written(
            funnel.target ?? 0, decimals: funnel.indicator.decimals)
        return "\(Self.titled(funnel.indicator, position.estimate)) in \(name(position.estimate.area)), "
            + "\(position.estimate.figure(funnel.indicator)), is \(funnel.category(position).words) among "
            + "\(funnel.positions.count) areas around \(common)."
    }

    /// The title, with the part of the population where the figure is of one.
    static func titled(_ indicator: Indicator, _ estimate: Estimate) -> String {
        let part = estimate.breakdown.words
        return part.isEmpty ? indicator.title : "\(indicator.title) (\(part))"
    }
}

extension Estimate {
    /// The value with its counts and period: `23.9 % (2,471 of 10,360; 2018/19)`.
    func figure(_ indicator: Indicator) -> String {
        let facts = [indicator.unit.isAmount ? "" : countWords, when].filter { !$0.isEmpty }
        let words = value == nil ? reasonWords : shown(indicator)
        // A percent sign does not begin a line.
        return "\(words) (\(facts.joined(separator: "; ")))".replacing(" %", with: "\u{A0}%")
    }

    /// The counts behind a rate or share in words, or that there are none; beside a rate per people the events
    /// alone.
    var countWords: String {
        guard value != nil else { return "" }
        guard let numerator else { return "no counts" }
        let above = NumberText.short(numerator.value)
        guard let denominator, !isPerPeople else { return "\(above) counted" }
        let below = NumberText.short(denominator.value.rounded())
        return unit == .percent ? "\(above) of \(below)" : "\(above) for \(below)"
    }

    private var isPerPeople: Bool {
        unit == .ratePer1000 || unit == .ratePer10000 || unit == .ratePer100000
    }

    /// The number without its unit, for a place that names the unit; a percent sign stays.
    func number(_ indicator: Indicator) -> String {
        let words = shown(indicator)
        let end = " " + unit.words
        return unit != .percent && words.hasSuffix(end) ? String(words.dropLast(end.count)) : words
    }

    /// Why there is no value; empty when there is one.
    private var reasonWords: String { withheld == .suppressed ? "withheld: small number" : "no figure" }
}
