import Assessment
import FrameworkModel

/// Something of which nobody can say whether it became better or worse, and what would decide it.
struct UnknownMatter {
    let indicator: Indicator
    /// What is not known, as one sentence.
    let sentence: String
    /// What would decide it, as one sentence.
    let decision: String
    /// The figures there are, earliest first; at most two.
    let figures: [Estimate]
    private let order: Order

    private enum Order: Int {
        case untested
        case withinChance
        case noPair
        case disputed
        case withheld
        case nothing
    }

    /// Those of indicators that somebody answers for, the most important first, each matter once.
    ///
    /// Left out are matters that are settled, and figures that no office holds.
    static func all(_ matters: AreaMatters, settled: Set<String>) -> [UnknownMatter] {
        let drafts = matters.content.draftIndicators
        let candidates = matters.content.assessment.indicators.filter {
            $0.kind != .context && $0.deprecation == nil && !$0.isChange && !$0.unit.isAmount
                && !drafts.contains($0.id) && !settled.contains($0.matter)
        }
        var seen: Set<String> = []
        return candidates.compactMap { UnknownMatter($0, matters) }.enumerated().sorted {
            ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }.map(\.element).filter { seen.insert($0.indicator.matter).inserted }
    }

    private var rank: Int {
        let importance = indicator.importance ?? .usual
        let weight = importance == .high ? 0 : importance == .usual ? 100 : 200
        let kinds: [Indicator.Kind] = [.outcome, .output, .input, .context]
        return weight + 10 * (kinds.firstIndex(of: indicator.kind) ?? 0) + order.rawValue
    }

    private init?(_ indicator: Indicator, _ matters: AreaMatters) {
        self.indicator = indicator
        let series = matters.content.assessment.series(indicator.id, in: matters.area.code)
            .filter { $0.breakdown == .whole }
        let known = series.filter { $0.value != nil && $0.standing.grade != .disputed }
        let wanted = matters.content.assessment.request(indicator, matters.area.code, nil).measures
        let holders = indicator.holders(matters.measures)
        let from = holders.isEmpty ? "" : ", from \(holders.inWords)"
        if let row = matters.yearBefore(indicator), let now = row.estimate, let before = row.other {
            guard row.verdict == .cannotSay || row.verdict == .noDifferenceShown else { return nil }
            figures = [before, now]
            let pair = "\(before.figure(indicator)) and \(now.figure(indicator))"
            if row.verdict == .cannotSay {
                order = .untested
                sentence = "\(indicator.title) cannot be tested for a change: \(pair)."
                decision = "The counts behind both figures\(from)."
            } else {
                order = .withinChance
                sentence = "\(indicator.title): a change cannot be told from chance, \(pair)."
                decision = Self.decision(indicator, matters) ?? "More years, or a longer period."
            }
            return
        }
        figures = Array(known.yearly.suffix(2))
        if let latest = known.yearly.last ?? known.last {
            order = .noPair
            sentence =
                "\(indicator.title), \(latest.figure(indicator)), has no figure of the year before to be set "
                + "against."
            decision =
                latest.period.map { Self.pair($0, matters) + "\(from)." }
                ?? "The period of the figure, and one a year earlier."
        } else if series.contains(where: { $0.withheld == .suppressed }) {
            order = .withheld
            sentence = "\(indicator.title) rests on so few cases that the figure is withheld."
            decision = "Several years taken together."
        } else if series.contains(where: { $0.value != nil }) {
            order = .disputed
            sentence = "\(indicator.title): the published figures contradict themselves."
            decision = "A correction by the publisher."
        } else {
            guard !wanted.isEmpty else { return nil }
            order = .nothing
            sentence = "\(indicator.title): there is no figure for \(matters.area.name)."
            decision = "\(wanted.map(\.title).inWords)\(from)."
        }
    }

    /// Days by which a figure lies behind the latest of the area when nobody would look for the year before it.
    private static let old = 3 * 366

    /// What a figure of this period lacks to be set against.
    private static func pair(_ period: Period, _ matters: AreaMatters) -> String {
        let latest = matters.latestDay?.number ?? period.end.number
        return latest - period.end.number > old
            ? "A figure of the latest year and of the year before it" : "The same for \(period.previousYear)"
    }

    /// How far the next figure would have to lie.
    private static func decision(_ indicator: Indicator, _ matters: AreaMatters) -> String? {
        let ahead = matters.content.review.detectable.first {
            $0.indicator.id == indicator.id && $0.estimate.area == matters.area.code
                && $0.estimate.breakdown == .whole
        }
        guard let ahead else { return nil }
        let shown = { (value: Double) in indicator.unit.written(value, decimals: indicator.decimals) }
        let limits = [ahead.fall.map { "\(shown($0)) or less" }, ahead.rise.map { "\(shown($0)) or more" }]
            .compactMap(\.self)
        guard !limits.isEmpty else { return nil }
        return "A next figure of \(limits.joined(separator: ", or "))."
    }
}
