import Assessment
import FrameworkModel

/// One indicator in a board's table: three years, the latest quarter, the benchmark, the target, who answers.
struct BoardRow {
    let indicator: Indicator
    /// The latest financial year and the two before it, earliest first; nil where there is no figure.
    ///
    /// Where no financial year has a figure, the latest figures of other periods.
    private let years: [Estimate?]
    let quarter: Estimate?
    private let matters: AreaMatters

    /// Nil when there is no figure of the area as a whole.
    init?(_ indicator: Indicator, _ matters: AreaMatters) {
        let series = matters.content.assessment.series(indicator.id, in: matters.area.code)
        let dated = series.onePerPeriod
        let financial = dated.filter { $0.period?.type == .financialYear }
        if let last = financial.last?.period {
            years = [last.previousYear.previousYear, last.previousYear, last].map { year in
                financial.first { $0.period == year }
            }
        } else {
            let undated = series.filter { $0.period == nil && $0.breakdown == .whole && $0.value != nil }
            let others = dated.filter { $0.period?.type != .quarter && $0.period?.type != .month }
            let latest = Array((undated.suffix(1) + others).suffix(3))
            years = Array(repeating: nil, count: 3 - latest.count) + latest
        }
        quarter = dated.last { $0.period?.type == .quarter }
        guard years.contains(where: { $0 != nil }) || quarter != nil else { return nil }
        self.indicator = indicator
        self.matters = matters
    }

    /// What a board asks about first: outcomes and outputs before context, the important before others.
    var rank: Int {
        let importance = indicator.importance ?? .usual
        let isAsked = (indicator.kind == .outcome || indicator.kind == .output) && importance != .low
        let weight = importance == .high ? 0 : importance == .usual ? 10 : 20
        let kinds: [Indicator.Kind] = [.outcome, .output, .input, .context]
        return (isAsked ? 0 : 100) + weight + (kinds.firstIndex(of: indicator.kind) ?? 0)
    }

    /// True where figures apply a national rate to the population, which say nothing of what happened.
    var isModelled: Bool {
        (years + [quarter]).contains { $0?.isModelled == true }
    }

    func cells(_ links: SiteLinks, hasQuarters: Bool) -> [HTML] {
        let unit: HTML =
            [.percent, .count, .gbp, .gbpEach].contains(indicator.unit)
                || indicator.title.contains(indicator.unit.words)
            ? .empty : " <span class=\"pk-line muted\">\(indicator.unit.words)</span>"
        let quarters = hasQuarters ? [cell(quarter)] : []
        return ["\(HTML.link(indicator.title, to: links.indicator(indicator.id)))\(unit)"] + years.map(cell)
            + quarters + ["\(benchmark)", "\(target)", "\(indicator.accountabilityWords(matters.measures))"]
    }

    private func cell(_ estimate: Estimate?) -> HTML {
        guard let estimate else { return "none" }
        let disputed: HTML = estimate.standing.grade == .disputed ? " <b>disputed</b>" : .empty
        let counts: HTML =
            indicator.unit.isAmount || estimate.value == nil
            ? .empty : " <span class=\"pk-line\">\(estimate.countWords)</span>"
        return
            "\(estimate.number(indicator))\(disputed)\(counts) <span class=\"pk-line muted\">\(estimate.shortWhen)</span>"
    }

    private var benchmark: String {
        guard let other = matters.content.benchmark, other.code != matters.area.code else { return "none" }
        guard let found = matters.comparison(indicator, with: other.code), let mine = found.own,
            let theirs = found.other
        else { return "no figure" }
        guard found.verdict != .notCompared else {
            let isSize = found.row.reasons.contains { $0.rule == .size }
            return isSize ? "not compared: areas differ in size" : "not compared"
        }
        let isShown = years.compactMap(\.self).last.map(mine.isSameFigure) ?? false
        let own = isShown ? "" : ", \(mine.number(indicator)) here"
        let periods = [theirs.when] + (mine.period == theirs.period ? [] : ["here \(mine.when)"])
        return "\(found.verdict.words): \(theirs.number(indicator)) there\(own) "
            + "(\(periods.joined(separator: ", ")))"
    }

    private var target: String {
        let set = matters.content.targets.first {
            $0.indicator == indicator.id && ($0.area == nil || $0.area == matters.area.code)
        }
        guard let set else {
            return indicator.kind == .context ? "none: context" : "baseline being set"
        }
        let value = indicator.unit.written(set.value, decimals: indicator.decimals)
        return set.due.map { "\(value) by \($0.inWords)" } ?? value
    }

    /// The years as a drawing, with the benchmark's figure; nil with fewer than two figures of the area.
    var figure: HTML? {
        let own = (years + (years.compactMap(\.self).count < 2 ? [quarter] : [])).compactMap(\.self).filter {
            $0.value != nil
        }
        guard own.count > 1 else { return nil }
        let beside = matters.content.benchmark.flatMap { area -> ChartRow? in
            guard area.code != matters.area.code, !indicator.unit.isAmount,
                let found = matters.comparison(indicator, with: area.code), found.verdict != .notCompared
            else { return nil }
            return found.other.map { ChartRow($0, indicator, label: $0.place(area.name), series: 1) }
        }
        let rows =
            own.map { ChartRow($0, indicator, label: $0.when, series: 0) } + [beside].compactMap(\.self)
        let title = matters.headline(indicator)
        let frame = ChartFrame(
            title: title, unit: indicator.unit.words, rows: rows,
            marks: indicator.unit.isAmount ? BarMarks() as any ChartMarks : DotMarks())
        let caption = "Lines are intervals; the values are in the table. \(matters.sources(own))"
        return frame.svg.map { HTML.figure(title, HTML(trusted: $0), caption: caption) }
    }
}

extension Estimate {
    /// The period for a narrow column: months by three letters.
    fileprivate var shortWhen: String {
        guard let period, period.type == .quarter || period.type == .month else { return when }
        return when.split(separator: " ").map {
            $0.allSatisfy(\.isLetter) ? String($0.prefix(3)) : String($0)
        }
        .joined(separator: " ")
    }
}
