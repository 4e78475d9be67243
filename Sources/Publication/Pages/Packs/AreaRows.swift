import Assessment
import FrameworkModel

/// Figures of one indicator in an area, in the other areas of the packs, the benchmark and the local areas.
struct AreaRows {
    /// The area as a whole, one figure for each year, earliest first.
    let own: [Estimate]
    /// The other areas, the benchmark last.
    let others: [Other]
    private let local: [Other]
    /// The latest months or quarters, where they are what stands out, earliest first.
    let parts: [Estimate]
    private let indicator: Indicator
    private let matters: AreaMatters

    struct Other {
        let code: AreaCode
        let name: String
        /// The figure that is set against the area's, or else the latest; nil when there is none.
        let estimate: Estimate?
        /// False where a rule forbids to set the two side by side.
        var isComparable = true
    }

    init(_ indicator: Indicator, _ matters: AreaMatters, signals: ProcessSignals? = nil) {
        parts = signals.map { Array($0.points.suffix(Self.most)) } ?? []
        self.indicator = indicator
        self.matters = matters
        let content = matters.content
        let area = matters.area
        own = content.assessment.series(indicator.id, in: area.code).yearly
        others = content.shownAreas.filter { $0.code != area.code }.map { other in
            let pair = matters.comparison(indicator, with: other.code)
            return Other(
                code: other.code, name: other.name,
                estimate: pair?.other
                    ?? content.assessment.series(indicator.id, in: other.code).yearly.last,
                isComparable: pair?.verdict != .notCompared)
        }
        local = (content.local[area.code] ?? []).compactMap { place in
            content.assessment.series(indicator.id, in: place.code).yearly.last.map {
                Other(code: place.code, name: place.name, estimate: $0)
            }
        }
    }

    /// Months or quarters that are shown.
    private static let most = 6

    var hasAny: Bool { !own.isEmpty }

    /// All figures in the table.
    var estimates: [Estimate] { Array(own.suffix(3)) + parts + (others + local).compactMap(\.estimate) }

    /// The latest three figures of the area, then every other area with the verdict on the pair.
    var table: HTMLTable {
        let name = matters.area.name
        let latest = own.suffix(3).reversed().map { estimate in
            cells(estimate, name, estimate.period == own.last?.period ? sinceYearBefore : "")
        }
        let months = parts.reversed().map { cells($0, name, "") }
        let beside = others.compactMap { other in
            other.estimate.map { cells($0, other.name, verdict(other)) }
        }
        let places = local.compactMap { place in
            place.estimate.map { cells($0, place.name, "") }
        }
        return HTMLTable(
            caption: "\(indicator.title) by area"
                + (indicator.unit == .percent ? "" : ", \(indicator.unit.words)"),
            columns: ["Area and period", "Value", "Interval", "Counts", "\(name) beside it"],
            rows: latest + months + beside + places, numbers: [1, 2, 3])
    }

    private func cells(_ estimate: Estimate, _ name: String, _ verdict: String) -> [HTML] {
        let disputed: HTML = estimate.standing.grade == .disputed ? " <b>disputed</b>" : .empty
        return [
            "\(estimate.place(name))", "\(estimate.number(indicator))\(disputed)",
            FigureCells.interval(estimate, indicator), FigureCells.counts(estimate), "\(verdict)",
        ]
    }

    /// Which of the other areas have no figure, in one sentence; empty when all have one.
    var absent: String {
        let names = others.filter { $0.estimate == nil }.map(\.name)
        return names.isEmpty ? "" : "There is no figure for \(names.inWords)."
    }

    private var sinceYearBefore: String {
        matters.yearBefore(indicator).map { "against the year before: \($0.verdict.words)" } ?? ""
    }

    private func verdict(_ other: Other) -> String {
        guard let found = matters.comparison(indicator, with: other.code) else { return "" }
        guard found.verdict == .notCompared else {
            // The pair is of the latest period both have, which need not be that of the first row.
            guard let mine = found.own, mine.period != own.last?.period else { return found.verdict.words }
            return "\(found.verdict.words), with \(mine.figure(indicator))"
        }
        let reason = found.row.reasons.first { $0.effect == .refusal }?.words ?? ""
        return "not compared" + (reason.isEmpty ? "" : ": \(reason.withoutFullStop.withinASentence)")
    }
}

extension [Estimate] {
    /// The whole of each year once, earliest first; where no year has a figure, of each other period.
    var yearly: [Estimate] {
        let all = onePerPeriod
        let years = all.filter {
            $0.period.map { [.financialYear, .calendarYear, .rollingYear].contains($0.type) } ?? false
        }
        return years.isEmpty ? all : years
    }

    /// The whole of each period once, earliest first: a sound figure before a disputed one, one with counts
    /// before one without; undated figures are left out, those withheld as small numbers are kept.
    var onePerPeriod: [Estimate] {
        let known = filter {
            $0.breakdown == .whole && $0.period != nil && ($0.value != nil || $0.withheld == .suppressed)
        }
        return Dictionary(grouping: known, by: \.period).values.compactMap { same in
            same.min { $0.doubt < $1.doubt }
        }.sorted { ($0.period?.end.number ?? 0, $0.days) < ($1.period?.end.number ?? 0, $1.days) }
    }
}

extension Estimate {
    /// To sort figures of one period by: the least doubtful first.
    var doubt: Int {
        (standing.grade == .disputed ? 4 : 0) + (value == nil ? 2 : 0) + (numerator == nil ? 1 : 0)
    }

    fileprivate var days: Int { period?.days ?? 0 }
}
