import Assessment
import FrameworkModel

/// The tests behind the findings of one indicator; the only place of a pack with p-values.
struct EvidenceRows {
    private let exception: AreaMatters.Exception
    private let matters: AreaMatters

    init(_ exception: AreaMatters.Exception, _ matters: AreaMatters) {
        self.exception = exception
        self.matters = matters
    }

    var table: HTMLTable {
        HTMLTable(
            caption: "Table of evidence: \(exception.indicator.title)",
            columns: ["Against", "Comes to", "Difference", "Ratio", "Corrected p", "Method"],
            rows: exception.findings.map(row), numbers: [2, 3, 4])
    }

    private func row(_ finding: Finding) -> [HTML] {
        switch finding.evidence {
        case .comparison(let row):
            let against: String =
                switch row.against {
                case .yearBefore: "the year before"
                case .target: "the target"
                case .otherArea, .benchmark: matters.sentences.name(row.comparator)
                }
            return [
                "\(against.uppercasedFirst)", "\(row.verdict.words)", "\(Self.orNone(row.shownDifference))",
                "\(Self.orNone(row.shownRatio))",
                "\(row.adjustedP.map(NumberText.probability) ?? "no test")", "\(row.contrast?.method ?? "")",
            ]
        case .trend(let trend):
            return [
                "Five years", "\(finding.verdict.words)", "none", "none",
                "\(trend.adjustedP.map(NumberText.probability) ?? "no test")", "trend of five yearly figures",
            ]
        case .signals(let signals):
            return [
                "Its own earlier \(signals.points.last?.period?.type == .month ? "months" : "quarters")",
                "\(finding.verdict.words)", "none", "none", "no test",
                "process chart of \(signals.points.count) points",
            ]
        case .funnel(let funnel, let position):
            return [
                "\(funnel.positions.count) areas together", "\(finding.verdict.words)", "none", "none",
                "no test", "funnel plot: \(funnel.category(position).words)",
            ]
        }
    }

    private static func orNone(_ text: String) -> String { text.isEmpty ? "none" : text }
}
