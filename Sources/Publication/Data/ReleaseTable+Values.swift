import FrameworkModel

extension ReleaseTable {
    /// Every value of the areas of a report, the benchmark and their local areas; a row for each value that
    /// is there, is withheld or is missing.
    package static func values(_ content: ReportContent) -> ReleaseTable {
        let declared = content.indicatorsByID
        let words = ReleaseWords(content)
        return ReleaseTable(
            title: "All values of the indicators, by area and period",
            source: "the documents named in the column Source", columns: ReleaseColumn.values,
            uncounted: content.estimates.compactMap { estimate in
                declared[estimate.indicator].map { row(estimate, $0, words) }
            })
    }

    private static func row(
        _ estimate: Estimate, _ indicator: Indicator, _ words: ReleaseWords
    ) -> [ReleaseCell] {
        let figures = ValueCells(estimate, indicator)
        return [
            .text(estimate.indicator), .text(indicator.title),
            .number(Double(estimate.definitionVersion), decimals: 0), .text(estimate.area.rawValue),
            .text(words.name(estimate.area)), .day(estimate.period?.start), .day(estimate.period?.end),
            .text(estimate.when), .text(estimate.part), figures.value, figures.lower, figures.upper,
            figures.confidence, figures.numerator, figures.denominator, .text(estimate.unit.rawValue),
            .text(estimate.qualifier.rawValue), .text(estimate.status.rawValue),
            .text(estimate.standing.grade.rawValue),
            figures.isHidden
                ? .missing(.confidential) : .words(estimate.method, else: .notApplicable),
            .marks(estimate.shorthand), .words(words.notes(estimate)),
            .words(words.sources(estimate), else: .notAvailable),
        ]
    }
}

/// The numbers of an estimate as cells; of a protected one, none.
struct ValueCells {
    let value: ReleaseCell
    let lower: ReleaseCell
    let upper: ReleaseCell
    let confidence: ReleaseCell
    let numerator: ReleaseCell
    let denominator: ReleaseCell
    let isHidden: Bool

    init(_ estimate: Estimate, _ indicator: Indicator) {
        isHidden = estimate.withheld == .suppressed
        let hidden = isHidden
        func number(_ value: Double?, _ decimals: Int, else mark: Shorthand) -> ReleaseCell {
            hidden ? .missing(.confidential) : .number(value, decimals: decimals, else: mark)
        }
        let decimals = estimate.decimals(indicator)
        let interval = estimate.interval
        value = number(estimate.value, decimals, else: estimate.withheld?.shorthand ?? .notAvailable)
        lower = number(interval?.lower, decimals, else: .notApplicable)
        upper = number(interval?.upper, decimals, else: .notApplicable)
        confidence = number(interval?.confidence, 2, else: .notApplicable)
        numerator = number(estimate.numerator?.value, 0, else: .notAvailable)
        denominator = number(
            estimate.denominator?.value, 0,
            else: estimate.numerator != nil ? .notApplicable : .notAvailable)
    }
}

extension ReleaseCell {
    /// A day, or that the source gives none.
    static func day(_ day: Day?) -> ReleaseCell { .words(day?.description, else: .notAvailable) }
}

extension Estimate {
    /// Part of the population in words, or all.
    var part: String { breakdown == .whole ? "all" : breakdown.words }

    /// Decimals people see: none for a whole number of things.
    func decimals(_ indicator: Indicator) -> Int {
        let isWhole = value.map { $0 == $0.rounded() } ?? false
        return isWhole && [.count, .people, .gbp].contains(unit) ? 0 : indicator.decimals
    }
}
