import Assessment
import FrameworkModel
import Statistics

extension ProcessChartDrawing {
    /// What the process chart of an area says; without a chart the points stand in the table alone.
    init(_ signals: ProcessSignals, area name: String, source: String) {
        let indicator = signals.indicator
        func level(_ value: Double) -> ChartLevel {
            ChartLevel(value: value, shown: indicator.unit.written(value, decimals: indicator.decimals))
        }
        let words = Dictionary(
            signals.signals.compactMap { entry in entry.point.period.map { ($0, entry.words) } },
            uniquingKeysWith: { first, _ in first })
        points = signals.points.enumerated().compactMap { place, estimate in
            guard let period = estimate.period, let value = estimate.value else { return nil }
            return Point(
                period: period, value: value, shown: estimate.shown(indicator),
                meaning: signals.chart.map { Meaning($0.points[place].meaning) } ?? .ordinary,
                signal: words[period] ?? "")
        }
        stretches = (signals.chart?.segments ?? []).map { segment in
            Stretch(
                points: segment.points, mean: level(segment.mean),
                lower: segment.limits.map { level($0.lower) }, upper: segment.limits.map { level($0.upper) })
        }
        unit = indicator.unit.words
        rebases = signals.rebases
        target = signals.target.map(level)
        notes = ["Latest point: \(signals.variation).", signals.assurance.uppercasedFirst + "."]
            .filter { $0 != "." }
        self.source = source
        title = Self.title(signals, [indicator.title, signals.breakdown.words, name], words)
    }

    private static func title(
        _ signals: ProcessSignals, _ subject: [String], _ words: [Period: String]
    ) -> String {
        let subject = subject.filter { !$0.isEmpty }.joined(separator: ", ")
        guard signals.chart != nil, let latest = signals.points.last, let period = latest.period else {
            return "\(subject): too few points for limits"
        }
        return words[period].map { "\(subject), \(period): \($0)" }
            ?? "\(subject): ordinary variation in \(period)"
    }
}

extension ProcessChartDrawing.Meaning {
    fileprivate init(_ meaning: ProcessChart.Meaning) {
        switch meaning {
        case .commonCause: self = .ordinary
        case .improvement: self = .improvement
        case .concern: self = .concern
        case .neutralHigh, .neutralLow: self = .special
        }
    }
}
