import FrameworkModel

/// One value of a chart.
struct ChartRow: Hashable, Sendable {
    /// What the value is of.
    let label: String
    let value: Double
    /// The value in words, as in the table.
    let shown: String
    /// Lower limit, nil without an interval; may be infinite.
    let lower: Double?
    /// Upper limit, nil without an interval; may be infinite.
    let upper: Double?
    /// Both limits in words, as in the table; empty without an interval.
    let interval: String
    /// Position of the area among those of the report; decides colour and mark.
    let series: Int
    /// Printed without counts, or disputed: drawn hollow.
    let isHollow: Bool
}

extension ChartRow {
    /// A figure with its interval; `shown` stands for the number of the figure where the drawing has other words.
    init(_ estimate: Estimate, _ indicator: Indicator, label: String, series: Int, shown: String? = nil) {
        let limits = estimate.limits
        self.init(
            label: label, value: estimate.value ?? 0, shown: shown ?? estimate.number(indicator),
            lower: limits?.lower, upper: limits?.upper,
            interval: limits == nil ? "" : estimate.shownInterval(indicator), series: series,
            isHollow: estimate.isHollow)
    }

    /// All that is known of the value, for those who do not see the drawing.
    var words: String { "\(label): \(shown)" + (interval.isEmpty ? "" : " (\(interval))") }
}

extension Estimate {
    /// The interval; nil where a limit is not a number.
    var limits: Interval? { interval.flatMap { $0.lower.isNaN || $0.upper.isNaN ? nil : $0 } }

    /// True for a value printed without its counts; a count or an amount is its own.
    var lacksCounts: Bool { value != nil && numerator == nil && !unit.isAmount }

    /// True for a figure that cannot stand beside a sound one.
    var isDisputed: Bool { standing.grade == .disputed }

    /// True where the mark is hollow, as `ChartMark.hollowWords` say.
    var isHollow: Bool { lacksCounts || isDisputed }
}
