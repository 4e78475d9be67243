package import FrameworkModel
import Statistics

/// Something that stands out, with the evidence for it.
package struct Finding: Sendable {
    /// What shows it.
    package enum Evidence: Sendable {
        case comparison(Comparison)
        case trend(Trend)
        case signals(ProcessSignals)
        case funnel(AreaFunnel, AreaFunnel.Position)
    }

    /// How sure one can be that it is not chance.
    package enum Strength: Int, Sendable, Comparable, CaseIterable {
        /// Corrected p below 0.001, or beyond 99.8 % limits.
        case strong
        /// Corrected p below 0.01, or a point beyond the limits of a process chart.
        case good
        /// Corrected p up to 0.05, beyond 95 % limits, or a run on a process chart.
        case some

        package static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }

        init(correctedP: Double) {
            self = correctedP < 0.001 ? .strong : correctedP < 0.01 ? .good : .some
        }
    }

    /// How large it is.
    package enum Size: Int, Sendable, Comparable, CaseIterable {
        /// Half as much again or more, or two thirds or less.
        case large
        /// A fifth more or more, or five sixths or less.
        case medium
        /// Anything smaller.
        case small

        package static func < (left: Size, right: Size) -> Bool { left.rawValue < right.rawValue }

        init(ratio: Double?) {
            guard let ratio, ratio > 0 else {
                self = .large
                return
            }
            let factor = max(ratio, 1 / ratio)
            self = factor >= 1.5 ? .large : factor >= 1.2 ? .medium : .small
        }
    }

    package let evidence: Evidence
    package let indicator: Indicator
    package let area: AreaCode
    package let strength: Strength
    package let size: Size
    /// Better or worse, or higher or lower where polarity allows no more.
    package let verdict: Verdict

    /// What the module says about the weight of its indicator.
    package var importance: Indicator.Importance { indicator.importance ?? .usual }

    /// The area's figure that stands out.
    package var estimate: Estimate? {
        switch evidence {
        case .comparison(let row): row.estimate
        case .trend(let trend): trend.years.last
        case .signals(let signals): signals.points.last
        case .funnel(_, let position): position.estimate
        }
    }

    /// True when somebody should be asked: it is worse, or would be if it could be read without its companion,
    /// or it stands out and a service answers for it.
    package var isException: Bool {
        switch (verdict, indicator.polarity.direction) {
        case (.worse, _), (.higher, .lowerIsBetter), (.lower, .higherIsBetter): true
        case (.higher, .higherIsBetter), (.lower, .lowerIsBetter): false
        case (.higher, _), (.lower, _): indicator.accountability == .performance
        case (.better, _), (.noDifferenceShown, _), (.cannotSay, _), (.notCompared, _): false
        }
    }

    /// Strongest evidence first, then largest, then most important, then by name; three keys, no score.
    package static func ranked(_ findings: [Finding]) -> [Finding] {
        findings.sorted { one, other in
            (one.strength, one.size, one.importance, one.name) < (
                other.strength, other.size, other.importance, other.name
            )
        }
    }

    private var name: String { "\(indicator.id) \(area) \(kind)" }

    /// Short name of the kind of evidence.
    package var kind: String {
        switch evidence {
        case .comparison(let row): row.against.rawValue
        case .trend: "trend"
        case .signals: "process_chart"
        case .funnel: "funnel"
        }
    }
}

extension Finding {
    /// Nil unless the test shows a difference that is still one after correction.
    init?(_ row: Comparison) {
        guard let corrected = row.adjustedP, corrected <= Assessment.significance else { return nil }
        self.init(
            evidence: .comparison(row), indicator: row.indicator, area: row.area,
            strength: Strength(correctedP: corrected), size: Size(ratio: row.contrast?.ratio),
            verdict: row.verdict)
    }

    /// Nil without a trend.
    init?(_ trend: Trend) {
        guard let verdict = trend.verdict, let p = trend.adjustedP, p <= Assessment.significance else {
            return nil
        }
        let first = trend.years.first?.value ?? 0
        self.init(
            evidence: .trend(trend), indicator: trend.indicator, area: trend.area,
            strength: Strength(correctedP: p),
            size: Size(ratio: first > 0 ? trend.years.last?.value.map { $0 / first } : nil),
            verdict: verdict)
    }

    /// Nil unless the latest point is marked.
    init?(_ signals: ProcessSignals) {
        guard let chart = signals.chart, let latest = chart.points.last, let signal = latest.signal,
            let mean = chart.segments.last?.mean
        else { return nil }
        self.init(
            evidence: .signals(signals), indicator: signals.indicator, area: signals.area,
            strength: signal.rule == .outside ? .good : .some,
            size: Size(ratio: mean > 0 ? latest.value / mean : nil),
            verdict: signals.indicator.polarity.verdict(signal.isHigh ? 1 : -1))
    }

    /// Nil inside the limits that are to be used.
    init?(_ funnel: AreaFunnel, _ position: AreaFunnel.Position) {
        let isHigh: Bool
        let isFar: Bool
        switch funnel.category(position) {
        case .notSignificant: return nil
        case .highOuter: (isHigh, isFar) = (true, true)
        case .highInner: (isHigh, isFar) = (true, false)
        case .lowInner: (isHigh, isFar) = (false, false)
        case .lowOuter: (isHigh, isFar) = (false, true)
        }
        let target = funnel.target ?? 0
        self.init(
            evidence: .funnel(funnel, position), indicator: funnel.indicator, area: position.estimate.area,
            strength: isFar ? .strong : .some,
            size: Size(ratio: target > 0 ? position.estimate.value.map { $0 / target } : nil),
            verdict: funnel.indicator.polarity.verdict(isHigh ? 1 : -1))
    }
}
