import Assessment
import FrameworkModel

/// A comparison as a sentence: what it comes to, both values, the test, what must be read with it.
struct ComparisonSentence {
    let names: [AreaCode: String]

    func sentence(_ row: Comparison) -> String {
        let area = name(row.area)
        let head = "\(row.indicator.title): "
        switch row.verdict {
        case .better, .worse, .higher, .lower:
            let figures = row.against == .yearBefore ? movement(row) : ", \(values(row))"
            return head + "\(area) \(outcome(row))\(figures)\(test(row)).\(afterwords(row))"
        case .noDifferenceShown:
            return head + "no \(thing(row)), \(values(row))\(test(row)).\(afterwords(row))"
        case .cannotSay:
            let why =
                row.indicator.isChange
                ? "two changes are not tested against each other"
                : "no counts were published to test with"
            return head + "\(sides(row)), \(values(row)): cannot say, \(why)." + afterwords(row)
        case .notCompared:
            let reasons = row.reasons.filter { $0.effect == .refusal }
                .map(\.words.withoutFullStop.withinASentence)
            return head + "\(sides(row)), \(values(row)): not compared, because "
                + reasons.joined(separator: "; ") + "."
        }
    }

    private func name(_ area: AreaCode) -> String { names[area] ?? area.rawValue }

    /// What a real difference comes to: `is worse than Staffordshire (higher)`, `rose`, `is below the target`.
    private func outcome(_ row: Comparison) -> String {
        let isUp = (row.contrast?.difference ?? 0) > 0
        let isJudged = row.verdict == .better || row.verdict == .worse
        switch row.against {
        case .otherArea, .benchmark:
            let direction = isJudged ? (isUp ? " (higher)" : " (lower)") : ""
            return "is \(row.verdict.words) than \(name(row.comparator))\(direction)"
        case .yearBefore:
            return isJudged
                ? "became \(row.verdict.words): it \(isUp ? "rose" : "fell")" : isUp ? "rose" : "fell"
        case .target:
            return "is \(isUp ? "above" : "below") the target"
                + (isJudged ? ", which is \(row.verdict.words)" : "")
        }
    }

    /// From the value of the year before to that of the year.
    private func movement(_ row: Comparison) -> String {
        guard let now = row.estimate, let before = row.other else { return "" }
        let part = now.breakdown.words
        return " from \(before.shown(row.indicator)) (\(before.when)) to \(now.shown(row.indicator)) "
            + "(\(now.when))" + (part.isEmpty ? "" : ", \(part)")
    }

    private func thing(_ row: Comparison) -> String {
        switch row.against {
        case .otherArea, .benchmark:
            "difference shown between \(name(row.area)) and \(name(row.comparator))"
        case .yearBefore: "change shown in \(name(row.area))"
        case .target: "distance from the target shown in \(name(row.area))"
        }
    }

    private func sides(_ row: Comparison) -> String {
        switch row.against {
        case .otherArea, .benchmark: "\(name(row.area)) and \(name(row.comparator))"
        case .yearBefore: "\(name(row.area)), two years"
        case .target: "\(name(row.area)) and its target"
        }
    }

    /// Both values; the period once where both sides have the same.
    private func values(_ row: Comparison) -> String {
        guard let one = row.estimate, let other = row.other else { return "not supplied on one side" }
        if row.against == .target {
            let due = other.period.map { ", to be met by \($0.end.inWords)" } ?? ""
            return "\(one.shown(row.indicator)) (\(facts(one))) against \(other.shown(row.indicator))\(due)"
        }
        let same = one.period == other.period && one.breakdown == other.breakdown
        func side(_ estimate: Estimate) -> String {
            estimate.shown(row.indicator) + (same ? "" : " (\(facts(estimate)))")
        }
        return "\(side(one)) against \(side(other))\(same ? " (\(facts(one)))" : "")"
    }

    private func facts(_ estimate: Estimate) -> String {
        [estimate.breakdown.words, estimate.when].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func test(_ row: Comparison) -> String {
        (row.shownRatio.isEmpty ? "" : "; ratio \(row.shownRatio)")
            + (row.adjustedP.map { "; corrected p \(NumberText.probability($0))" } ?? "")
    }

    /// Sentences with a blank before each.
    private func afterwords(_ row: Comparison) -> String {
        let polarity = row.indicator.polarity
        var parts: [String] = []
        if row.showsDifference, polarity.direction == .none || polarity.direction == .range {
            parts.append("Neither direction is better in itself.")
        }
        if row.showsDifference, let companion = row.companion { parts.append(companion.sentence) }
        if !row.reasonWords.isEmpty { parts.append("Caveat: \(row.reasonWords).") }
        return parts.map { " " + $0 }.joined()
    }
}

extension CompanionReading {
    /// What the companion did, in one sentence.
    var sentence: String {
        let title = indicator.title.lowercasedFirst
        guard let estimate, let other else { return "Read with: \(title) (no figure)." }
        let same = estimate.period == other.period
        let figures =
            same
            ? "\(estimate.shown(indicator)) against \(other.shown(indicator)) (\(estimate.when))"
            : "\(estimate.shown(indicator)) (\(estimate.when)) against \(other.shown(indicator)) (\(other.when))"
        let outcome: String =
            switch verdict {
            case .better, .worse, .higher, .lower: verdict.words
            case .noDifferenceShown: "no difference shown"
            case .cannotSay: "cannot say"
            case .notCompared: "not comparable"
            }
        return "Read with: \(title), \(figures): \(outcome)."
    }
}

extension Comparison {
    /// True when the test shows a difference.
    var showsDifference: Bool {
        switch verdict {
        case .better, .worse, .higher, .lower: true
        case .noDifferenceShown, .cannotSay, .notCompared: false
        }
    }
}
