import Assessment
import FrameworkModel

/// The first page: what is different, what changed, what cannot be said, in sentences with their numbers.
struct SummaryView {
    let differences: [String]
    let changes: [String]
    let noDifference: [String]
    let cannotSay: [String]
    let refused: [String]
    let counts: String

    init(_ content: ReportContent) {
        let rows = content.comparisons
        let names = content.names
        func sentences(_ rows: [Comparison]) -> [String] { rows.map { SummaryView.sentence($0, names) } }
        let real = rows.filter { [.better, .worse, .higher, .lower].contains($0.verdict) }
            .sorted { ($0.adjustedP ?? 1, $0.indicator.id) < ($1.adjustedP ?? 1, $1.indicator.id) }
        differences = sentences(real)
        changes = SummaryView.changes(content)
        noDifference = sentences(rows.filter { $0.verdict == .noDifferenceShown })
        cannotSay = sentences(rows.filter { $0.verdict == .cannotSay })
        let telling = rows.filter { row in
            row.comparability == .refused && row.estimate != nil && row.other != nil
                && !row.reasons.contains { $0.rule == .size || $0.rule == .modelled }
        }
        refused = telling.map { row in
            SummaryView.sides(row, names) + ": not compared, because "
                + row.reasons.filter { $0.effect == .refusal }.map(\.words.withoutFullStop.withinASentence)
                .joined(
                    separator: "; ")
                + "."
        }
        let missing = Set(rows.flatMap(\.requests).map { "\($0.area) \($0.indicator)" }).count
        counts =
            "\(content.contradictions.count) contradictions were found in published figures. "
            + "\(missing) figures are missing on one side or both and are listed as requests. "
            + (content.failures.isEmpty
                ? ""
                : "\(content.failures.count) modules failed, so that their indicators are not in this report.")
    }

    private static func sides(_ row: Comparison, _ names: [AreaCode: String]) -> String {
        let first = names[row.area] ?? row.area.rawValue
        let second = names[row.comparator] ?? row.comparator.rawValue
        let (one, other) = (row.estimate, row.other)
        let same = one?.period == other?.period
        let values =
            "\(first) \(one?.shown(row.indicator) ?? "")\(same ? "" : " (\(one?.when ?? ""))"), "
            + "\(second) \(other?.shown(row.indicator) ?? "")\(same ? "" : " (\(other?.when ?? ""))")"
        return "\(row.indicator.title)\(same ? ", \(one?.when ?? "")" : ""): \(values)"
    }

    private static func sentence(_ row: Comparison, _ names: [AreaCode: String]) -> String {
        var text = sides(row, names)
        switch row.verdict {
        case .cannotSay where row.indicator.statesAChange:
            text += ". Two changes are not tested against each other"
        case .cannotSay: text += ". No counts were published to test the difference with"
        case .noDifferenceShown: text += ". The test shows no difference"
        default:
            text += ". \(names[row.area] ?? "") is \(row.verdict.words)"
            if !row.shownRatio.isEmpty { text += ", ratio \(row.shownRatio)" }
        }
        if let p = row.adjustedP { text += ", corrected p \(NumberText.probability(p))" }
        text += "."
        if row.indicator.polarity.direction == .none || row.indicator.polarity.direction == .range,
            row.verdict == .higher || row.verdict == .lower
        {
            text += " Neither direction is better in itself."
        }
        if !row.reasonWords.isEmpty { text += " Caveat: \(row.reasonWords)." }
        return text
    }

    /// The latest change on the year before of each indicator that states one, where its interval leaves out 0.
    private static func changes(_ content: ReportContent) -> [String] {
        let series = Dictionary(grouping: content.estimates) { Place(indicator: $0.indicator, area: $0.area) }
        return content.modules.flatMap(\.indicators).filter(\.statesAChange).flatMap { indicator in
            content.areas.compactMap { area -> String? in
                let latest = series[Place(indicator: indicator.id, area: area.code)]?
                    .filter { $0.value != nil && $0.standing.grade != .disputed }
                    .max { ($0.period?.end.number ?? 0) < ($1.period?.end.number ?? 0) }
                guard let latest, let value = latest.value, let interval = latest.interval,
                    !interval.contains(0)
                else { return nil }
                let sign = value > 0 ? "+" : ""
                return "\(area.name), \(indicator.title.lowercasedFirst), \(latest.when): \(sign)"
                    + "\(latest.shown(indicator)) (\(latest.shownInterval(indicator))). "
                    + "Counts \(latest.shownCounts)."
            }
        }
    }

    private struct Place: Hashable {
        let indicator: String
        let area: AreaCode
    }
}

extension Indicator {
    /// True for changes on the year before.
    var statesAChange: Bool {
        switch calculation {
        case .changeOnYear, .pointsOnYear: true
        default: false
        }
    }
}

extension String {
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
