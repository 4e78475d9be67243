import Assessment
import FrameworkModel

/// The cells of one figure, the same on every page.
enum FigureCells {
    /// The value, marked where it is in doubt, with its interval and the letters of its notes.
    static func value(
        _ estimate: Estimate, _ indicator: Indicator, _ index: FigureIndex, _ notes: inout FigureNotes,
        showsInterval: Bool, except shared: Set<String> = []
    ) -> HTML {
        let words = estimate.withheld?.words(naming: index.measureTitles) ?? estimate.shown(indicator)
        let interval = showsInterval ? estimate.shownInterval(indicator) : ""
        let letters = notes.letters(estimate.noteParts.filter { !shared.contains($0) })
        let mark: HTML = estimate.standing.grade == .disputed ? " <b>disputed</b>" : .empty
        return "\(words)\(mark)\(below("\(interval)"))\(below(letters.isEmpty ? .empty : "note \(letters)"))"
    }

    static func interval(_ estimate: Estimate, _ indicator: Indicator) -> HTML {
        let limits = estimate.shownInterval(indicator)
        return "\(limits.isEmpty ? (estimate.withheld == .suppressed ? "withheld" : "none") : limits)"
    }

    static func counts(_ estimate: Estimate) -> HTML {
        let counts = estimate.shownCounts
        // A count is its own numerator.
        if estimate.denominator == nil, estimate.numerator?.value == estimate.value, !counts.isEmpty {
            return estimate.unit == .gbp ? "is itself an amount" : "is itself a count"
        }
        return "\(counts.isEmpty ? (estimate.withheld == .suppressed ? "withheld" : "not given") : counts)"
    }

    /// Where it was counted, how far it is released, and the numbers of its documents.
    static func status(_ estimate: Estimate, _ sources: PageSources) -> HTML {
        let words = [estimate.stage?.words, estimate.status.rawValue].compactMap(\.self)
        let numbers = sources.cell(of: estimate)
        return "\(words.joined(separator: ", "))\(below(numbers.isEmpty ? .empty : "source \(numbers)"))"
    }

    /// A further line of a cell.
    static func below(_ words: HTML) -> HTML {
        words.isEmpty ? .empty : " <span class=\"sub\">\(words)</span>"
    }

    /// What the figure comes to beside the benchmark; says so where another figure of the area was compared.
    static func against(
        _ shown: Estimate, _ row: Comparison?, _ benchmark: String, _ notes: inout FigureNotes
    ) -> HTML {
        guard let row, let own = row.estimate else {
            return "not compared \(below("no figure to set it against"))"
        }
        guard let other = row.other else { return "not compared \(below("no figure of \(benchmark)"))" }
        let letters = notes.letters(row.reasons.map(\.words))
        let why: HTML = letters.isEmpty ? .empty : " (\(letters))"
        let compared =
            own.isSameFigure(as: shown) ? "" : "; with \(own.shown(row.indicator)), \(own.when), here"
        return "\(row.verdict.words)"
            + below("\(other.shown(row.indicator)), \(other.when)\(compared)")
            + below("\(row.comparability.words)\(why)")
    }

    /// What became of the figure since the year before, and over five years.
    static func overTime(
        _ shown: Estimate, _ row: Comparison?, _ trend: Trend?, isAlone: Bool, _ notes: inout FigureNotes
    ) -> HTML {
        var parts: [HTML] = []
        if let row, let now = row.estimate, let before = row.other {
            let end = now.isSameFigure(as: shown) ? "" : ", then \(now.shown(row.indicator)) in \(now.when)"
            parts.append(
                "\(movement(row)) \(below("\(before.shown(row.indicator)) in \(before.when)\(end)"))")
            let letters = notes.letters(row.reasons.map(\.words))
            if !letters.isEmpty { parts.append(below("\(row.comparability.words) (\(letters))")) }
        }
        if let trend {
            parts.append(row == nil ? "\(trend.brief)" : below("\(trend.brief)"))
        }
        return parts.isEmpty ? (isAlone ? "one figure only" : "see its page") : HTML.joined(parts, by: "")
    }

    private static func movement(_ row: Comparison) -> String {
        let isUp = (row.contrast?.difference ?? 0) > 0
        switch row.verdict {
        case .better, .worse: return "\(isUp ? "rose" : "fell"), \(row.verdict.words)"
        case .higher, .lower: return isUp ? "rose" : "fell"
        case .noDifferenceShown: return "no change shown"
        case .cannotSay: return "cannot say"
        case .notCompared: return "not compared"
        }
    }
}

extension Estimate {
    /// True for the same value of the same period; an area may have several figures of a period.
    func isSameFigure(as other: Estimate) -> Bool { period == other.period && value == other.value }
}

extension Trend {
    /// Trend over five years in a few words.
    var brief: String {
        if let verdict, verdict == .better || verdict == .worse {
            return "five years: \(words), \(verdict.words)"
        }
        if result != nil { return "five years: \(words)" }
        return missing > 0
            ? "\(missing) more \(missing == 1 ? "year" : "years") needed for a trend" : "trend: \(words)"
    }
}
