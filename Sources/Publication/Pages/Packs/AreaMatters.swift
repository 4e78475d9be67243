import Assessment
import FrameworkModel

/// What was found out about one area, in the order in which a meeting takes it.
struct AreaMatters {
    let area: Area
    let content: ReportContent
    /// Findings of the area, strongest first.
    let findings: [Finding]
    /// What somebody should be asked about, one for each indicator, strongest first.
    let exceptions: [Exception]
    /// Findings of indicators that are no exception.
    let others: [Finding]
    /// Measures by their keys.
    let measures: [String: Measure]

    /// Everything that stands out of one indicator; the first finding is the reason for the rank.
    struct Exception {
        let indicator: Indicator
        let findings: [Finding]
    }

    init(_ area: Area, _ content: ReportContent) {
        self.area = area
        self.content = content
        measures = content.measures
        let findings = content.review.findings.filter { $0.area == area.code }
        self.findings = findings
        let byIndicator = Dictionary(grouping: findings, by: \.indicator.id)
        var seen: Set<String> = []
        exceptions = findings.filter(\.isException).compactMap { finding in
            guard seen.insert(finding.indicator.id).inserted else { return nil }
            let all = byIndicator[finding.indicator.id] ?? []
            return Exception(
                indicator: finding.indicator,
                findings: all.filter(\.isException) + all.filter { !$0.isException })
        }
        others = findings.filter { !seen.contains($0.indicator.id) }
    }

    /// The last day of a figure of the area, modelled ones left out.
    var latestDay: Day? {
        content.estimates.filter { $0.area == area.code && $0.value != nil && !$0.isModelled }
            .compactMap { $0.period?.end }.max()
    }

    var sentences: PackSentence { PackSentence(names: content.names) }

    /// The figures of the area and of another one, with what they come to as seen from the area.
    struct Pair {
        let row: Comparison
        /// Figure of the area.
        let own: Estimate?
        /// Figure of the other area.
        let other: Estimate?
        let verdict: Verdict
    }

    /// The comparison of the area with another one, whichever side it was made from.
    func comparison(_ indicator: Indicator, with other: AreaCode) -> Pair? {
        let rows = content.comparisons.filter {
            $0.indicator.id == indicator.id && ($0.against == .otherArea || $0.against == .benchmark)
                && ($0.estimate?.breakdown ?? .whole) == .whole && ($0.other?.breakdown ?? .whole) == .whole
        }
        if let row = rows.first(where: { $0.area == area.code && $0.comparator == other }) {
            return Pair(row: row, own: row.estimate, other: row.other, verdict: row.verdict)
        }
        return rows.first { $0.area == other && $0.comparator == area.code }.map {
            Pair(row: $0, own: $0.other, other: $0.estimate, verdict: $0.verdict.reversed)
        }
    }

    /// The comparison of the whole with the year before.
    func yearBefore(_ indicator: Indicator) -> Comparison? {
        content.comparisons.first {
            $0.indicator.id == indicator.id && $0.area == area.code && $0.against == .yearBefore
                && $0.estimate?.breakdown == .whole
        }
    }
}

extension Verdict {
    /// The verdict as the other side would have it.
    fileprivate var reversed: Verdict {
        switch self {
        case .better: .worse
        case .worse: .better
        case .higher: .lower
        case .lower: .higher
        case .noDifferenceShown, .cannotSay, .notCompared: self
        }
    }
}

extension Finding {
    /// True for what moved within the area, false for what differs from others or from a target.
    var isChangeOverTime: Bool {
        switch evidence {
        case .comparison(let row): row.against == .yearBefore
        case .trend, .signals: true
        case .funnel: false
        }
    }
}

extension Indicator {
    /// What it counts: a count, its rate and its share are one matter.
    var matter: String { calculation.measures.first ?? id }
}
