import Assessment
import FrameworkModel

/// A comparison as a sentence: what it comes to, both values, the test, what must be read with it.
struct ComparisonSentence {
    private let names: [AreaCode: String]
    private let titles: [String: String]

    init(_ content: ReportContent) {
        names = content.names
        titles = content.indicatorTitles
    }

    func sentence(_ row: Comparison) -> String {
        let area = names[row.area] ?? row.area.rawValue
        let comparator = names[row.comparator] ?? row.comparator.rawValue
        let head = "\(row.indicator.title): "
        switch row.verdict {
        case .better, .worse, .higher, .lower:
            let sort = row.verdict == .better || row.verdict == .worse ? direction(row) : ""
            return head + "\(area) is \(row.verdict.words) than \(comparator)\(sort), \(values(row))"
                + "\(test(row)).\(afterwords(row))"
        case .noDifferenceShown:
            return head + "no difference shown between \(area) and \(comparator), \(values(row))"
                + "\(test(row)).\(afterwords(row))"
        case .cannotSay:
            let why =
                row.indicator.statesAChange
                ? "two changes are not tested against each other"
                : "no counts were published to test with"
            return head + "\(area) and \(comparator), \(values(row)): cannot say, \(why)."
                + afterwords(row)
        case .notCompared:
            let reasons = row.reasons.filter { $0.effect == .refusal }
                .map(\.words.withoutFullStop.withinASentence)
            return head + "\(area) and \(comparator), \(values(row)): not compared, because "
                + reasons.joined(separator: "; ") + "."
        }
    }

    private func direction(_ row: Comparison) -> String {
        guard let difference = row.contrast?.difference else { return "" }
        return difference > 0 ? " (higher)" : " (lower)"
    }

    /// Both values; the period once where both sides have the same.
    private func values(_ row: Comparison) -> String {
        guard let one = row.estimate, let other = row.other else { return "not supplied on one side" }
        let same = one.period == other.period && one.breakdown == other.breakdown
        func side(_ estimate: Estimate) -> String {
            let facts = [estimate.breakdown.words, estimate.when].filter { !$0.isEmpty }.joined(
                separator: ", ")
            return estimate.shown(row.indicator) + (same ? "" : " (\(facts))")
        }
        let shared = [one.breakdown.words, one.when].filter { !$0.isEmpty }.joined(separator: ", ")
        return "\(side(one)) against \(side(other))\(same ? " (\(shared))" : "")"
    }

    private func test(_ row: Comparison) -> String {
        (row.shownRatio.isEmpty ? "" : "; ratio \(row.shownRatio)")
            + (row.adjustedP.map { "; corrected p \(NumberText.probability($0))" } ?? "")
    }

    /// Sentences with a blank before each.
    private func afterwords(_ row: Comparison) -> String {
        let polarity = row.indicator.polarity
        var parts: [String] = []
        if row.showsDifference {
            let isOpen = polarity.direction == .none || polarity.direction == .range
            let read = polarity.companion.map { "read with: \((titles[$0] ?? $0).lowercasedFirst)" }
            let words = [isOpen ? "neither direction is better in itself" : nil, read].compactMap(\.self)
            if !words.isEmpty { parts.append(words.joined(separator: "; ").uppercasedFirst + ".") }
        }
        if !row.reasonWords.isEmpty { parts.append("Caveat: \(row.reasonWords).") }
        return parts.map { " " + $0 }.joined()
    }
}
