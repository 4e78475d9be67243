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

    var sentences: PackSentence { PackSentence(names: content.names) }

    /// The comparison of the area with another one, seen from the area.
    func comparison(_ indicator: Indicator, with other: AreaCode) -> (row: Comparison, verdict: Verdict)? {
        let rows = content.comparisons.filter {
            $0.indicator.id == indicator.id && ($0.against == .otherArea || $0.against == .benchmark)
                && ($0.estimate?.breakdown ?? .whole) == .whole && ($0.other?.breakdown ?? .whole) == .whole
        }
        if let row = rows.first(where: { $0.area == area.code && $0.comparator == other }) {
            return (row, row.verdict)
        }
        return rows.first { $0.area == other && $0.comparator == area.code }.map { ($0, $0.verdict.reversed) }
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

    /// True for plain counts and amounts, which only say something beside their rate.
    var isPlainCount: Bool { unit == .count || unit == .people || unit == .gbp }
}
