import Assessment
import FrameworkModel

/// One indicator of a spine chart: an area's value among those of its group, beside a benchmark.
struct SpineRow: Hashable, Sendable {
    /// Title of the indicator.
    let title: String
    /// The area's value in words, or why there is none.
    let shown: String
    /// The benchmark's value in words, or why there is none.
    let shownBenchmark: String
    /// The area's value; nil or not finite where there is none.
    let value: Double?
    /// The benchmark's value; nil or not finite where there is none.
    let benchmark: Double?
    /// The values of the group, the area's among them; what is not finite is passed over.
    let group: [Double]
    /// Which direction is better in itself; `range` is drawn like `none`.
    ///
    /// A verdict without judgement makes it `none`, so that a row never judges by its ends what it does not
    /// judge by its mark.
    let direction: Polarity.Direction
    let verdict: Verdict
    /// Decimal places of the ends of the bar.
    let decimals: Int

    init(
        title: String, shown: String, shownBenchmark: String, value: Double?, benchmark: Double?,
        group: [Double], direction: Polarity.Direction, verdict: Verdict, decimals: Int
    ) {
        self.title = title
        self.shown = shown
        self.shownBenchmark = shownBenchmark
        self.value = value.flatMap { $0.isFinite ? $0 : nil }
        self.benchmark = benchmark.flatMap { $0.isFinite ? $0 : nil }
        self.group = group.filter(\.isFinite).sorted()
        self.direction = verdict == .higher || verdict == .lower ? .none : direction
        self.verdict = verdict
        self.decimals = decimals
    }

    /// With fewer values than this there is no bar.
    static let leastGroup = 5

    /// True when one direction is better in itself.
    var isJudged: Bool { direction == .higherIsBetter || direction == .lowerIsBetter }

    /// Why there is no bar; nil when there is one.
    var reasonForNoBar: String? {
        if value == nil { return "No bar: the area has no figure." }
        if benchmark == nil { return "No bar: the benchmark has no figure." }
        if group.count < Self.leastGroup {
            let areas = group.count.things("area of the group has", "areas of the group have")
            return "No bar: \(areas) a figure, fewer than \(Self.leastGroup)."
        }
        return bar == nil ? "No bar: all figures are equal." : nil
    }

    /// The places of the bar; nil where there is none.
    var bar: SpineBar? {
        guard let value, let benchmark, group.count >= Self.leastGroup else { return nil }
        return SpineBar(
            value: value, benchmark: benchmark, sorted: group, isFlipped: direction == .lowerIsBetter)
    }

    /// What lies to the left and to the right, with the figures at the ends of the bar.
    var ends: (left: String, right: String)? {
        guard let low = group.first, let high = group.last, bar != nil else { return nil }
        let (lowest, highest) = (
            NumberText.fixed(low, decimals: decimals), NumberText.fixed(high, decimals: decimals)
        )
        return switch direction {
        case .lowerIsBetter: ("← worse \(highest)", "\(lowest) better →")
        case .higherIsBetter: ("← worse \(lowest)", "\(highest) better →")
        case .none, .range: ("← lower \(lowest)", "\(highest) higher →")
        }
    }
}

extension SpineRow {
    /// A comparison with a benchmark among the values of a group.
    ///
    /// An indicator that must be read with a companion is drawn without a better direction.
    init(_ row: Comparison, group: [Double]) {
        let polarity = row.indicator.polarity
        self.init(
            title: row.indicator.title, shown: row.estimate?.shown(row.indicator) ?? "not supplied",
            shownBenchmark: row.other?.shown(row.indicator) ?? "not supplied", value: row.estimate?.value,
            benchmark: row.other?.value, group: group,
            direction: polarity.companion == nil ? polarity.direction : .none, verdict: row.verdict,
            decimals: row.indicator.decimals)
    }
}
