import Assessment
import FrameworkModel
import Statistics

/// A finding as one sentence with its numbers, and what must be said beside it.
struct FindingSentence {
    let names: [AreaCode: String]

    func sentence(_ finding: Finding) -> String {
        switch finding.evidence {
        case .comparison(let row): ComparisonSentence(names: names).sentence(row)
        case .trend(let trend): sentence(trend)
        case .signals(let signals): sentence(signals)
        case .funnel(let funnel, let position): sentence(funnel, position)
        }
    }

    private func name(_ area: AreaCode) -> String { names[area] ?? area.rawValue }

    private func sentence(_ trend: Trend) -> String {
        let judged = trend.verdict.map { $0 == .better || $0 == .worse ? ", which is \($0.words)" : "" } ?? ""
        guard let first = trend.years.first, let last = trend.years.last else { return "" }
        return
            "\(trend.indicator.title): \(name(trend.area)) has been \(trend.words) over five years\(judged), "
            + "from \(first.shown(trend.indicator)) (\(first.when)) to \(last.shown(trend.indicator)) "
            + "(\(last.when)); \(chance(trend))."
    }

    private func chance(_ trend: Trend) -> String {
        trend.adjustedP.map { "corrected p \(NumberText.probability($0))" } ?? "no test"
    }

    func sentence(_ signals: ProcessSignals) -> String {
        guard let latest = signals.points.last, let mean = signals.chart?.segments.last?.mean else {
            return ""
        }
        let unit = signals.indicator.unit.written(mean, decimals: signals.indicator.decimals)
        return [
            "\(signals.indicator.title): \(latest.place(name(signals.area))), "
                + "\(latest.shown(signals.indicator)) against a mean of \(unit); \(signals.variation).",
            signals.assurance.isEmpty ? "" : "\(signals.assurance.uppercasedFirst).",
            signals.rebases.last.map {
                "Limits begin anew on \($0.from.inWords): \($0.reason.withoutFullStop)."
            } ?? "",
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }

    func sentence(_ funnel: AreaFunnel, _ position: AreaFunnel.Position) -> String {
        let target = funnel.indicator.unit.written(funnel.target ?? 0, decimals: funnel.indicator.decimals)
        let limits =
            funnel.usesWidened
            ? "limits widened for the variation between areas (phi \(NumberText.fixed(funnel.phi ?? 0, decimals: 1)); "
                + "by chance alone: \(position.plain.words))"
            : "limits of chance alone, no over-dispersion"
        return "\(funnel.indicator.title): \(position.estimate.place(name(position.estimate.area))), "
            + "\(position.estimate.shown(funnel.indicator)), is \(funnel.category(position).words) among "
            + "\(funnel.positions.count) areas around \(target); \(limits)."
    }
}

extension Funnel.Category {
    /// The category in words.
    var words: String {
        switch self {
        case .highOuter: "above the 99.8 % limit"
        case .highInner: "above the 95 % limit"
        case .lowInner: "below the 95 % limit"
        case .lowOuter: "below the 99.8 % limit"
        case .notSignificant: "within the limits"
        }
    }
}

extension Finding.Strength {
    /// The class in words.
    var words: String {
        switch self {
        case .strong: "strong"
        case .good: "good"
        case .some: "some"
        }
    }
}

extension Finding.Size {
    /// The class in words.
    var words: String {
        switch self {
        case .large: "large"
        case .medium: "medium"
        case .small: "small"
        }
    }
}
