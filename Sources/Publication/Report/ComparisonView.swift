import Assessment
import FrameworkModel

/// One comparison in the report.
struct ComparisonView {
    let area: String
    let against: String
    /// Difference, ratio and corrected p-value, as far as there are any.
    let test: [String]
    let verdict: String
    /// Whether the two may be compared, with the reasons.
    let comparable: String

    init(_ row: Comparison, _ names: [AreaCode: String]) {
        func side(_ area: AreaCode, _ estimate: Estimate?, _ isTarget: Bool = false) -> String {
            let name = isTarget ? "target" : names[area] ?? area.rawValue
            guard let estimate else { return "\(name): not supplied" }
            return "\(estimate.place(name)): \(estimate.shown(row.indicator))"
        }
        area = side(row.area, row.estimate)
        against = side(row.comparator, row.other, row.against == .target)
        test = [
            ("difference", row.shownDifference), ("ratio", row.shownRatio),
            ("p", row.contrast?.pValue.map(NumberText.probability) ?? ""),
            ("corrected p", row.adjustedP.map(NumberText.probability) ?? ""),
        ].filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }
        verdict = row.verdict.words
        let companion = row.showsDifference ? row.companion?.sentence.withoutFullStop.lowercasedFirst : nil
        let reasons = [row.reasonWords, companion ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
        comparable = [row.comparability.words, reasons].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    /// The pairs that have no figure on one side, in one sentence; nil when there are none.
    static func missing(_ rows: [Comparison], _ names: [AreaCode: String]) -> String? {
        let absent = rows.flatMap { row in
            row.requests.map(\.area).filter { _ in row.estimate != nil || row.other != nil }
        }.uniqued
        guard !absent.isEmpty else { return nil }
        let list = absent.map { names[$0] ?? $0.rawValue }.inWords
        return "Not compared for want of figures: nothing has been published or supplied by \(list)."
    }
}

extension Comparability {
    var words: String {
        switch self {
        case .likeForLike: "like for like"
        case .caveat: "with a caveat"
        case .refused: "refused"
        }
    }
}
