import Assessment
import FrameworkModel

extension ReleaseTable {
    /// Every comparison of a report with both values, the tests and what they come to.
    package static func comparisons(_ content: ReportContent) -> ReleaseTable {
        let words = ReleaseWords(content)
        return ReleaseTable(
            title: "Comparisons with other areas, the benchmark, the year before and targets",
            columns: ReleaseColumn.comparisons, uncounted: content.comparisons.map { row($0, words) })
    }

    private static func row(_ row: Comparison, _ words: ReleaseWords) -> [ReleaseCell] {
        let sides = [row.estimate, row.other]
        let isHidden = sides.contains { $0?.withheld == .suppressed }
        let contrast = isHidden ? nil : row.contrast
        let mark = isHidden ? Shorthand.confidential : .notApplicable
        func number(_ value: Double?, _ decimals: Int) -> ReleaseCell {
            .number(value, decimals: decimals, else: mark)
        }
        let decimals = row.indicator.decimals
        return [
            .text(row.indicator.id), .text(row.indicator.title), .text(row.against.rawValue),
            .text(row.area.rawValue), .text(words.name(row.area)), .text(row.comparator.rawValue),
            .text(words.name(row.comparator)), .text(row.estimate?.when ?? noFigure),
            .text(row.other?.when ?? noFigure), .text((row.estimate ?? row.other)?.part ?? "all"),
            value(row.estimate, row.indicator), marks(row.estimate), value(row.other, row.indicator),
            marks(row.other), .text(row.indicator.unit.rawValue), number(contrast?.difference, decimals),
            number(contrast?.differenceInterval?.lower, decimals),
            number(contrast?.differenceInterval?.upper, decimals), number(contrast?.ratio, 2),
            number(contrast?.ratioInterval?.lower, 2), number(contrast?.ratioInterval?.upper, 2),
            number(contrast?.pValue, 3), number(isHidden ? nil : row.adjustedP, 3),
            .words(contrast?.method, else: mark), .text(row.comparability.rawValue),
            .words(row.reasonWords), .text(row.verdict.rawValue),
            .words(row.companion?.indicator.id, else: .notApplicable),
            .words(row.companion?.verdict.rawValue, else: .notApplicable),
        ]
    }

    /// In place of a period where there is no figure at all.
    private static let noFigure = "no figure"

    private static func value(_ estimate: Estimate?, _ indicator: Indicator) -> ReleaseCell {
        estimate.map { ValueCells($0, indicator).value } ?? .missing(.notAvailable)
    }

    private static func marks(_ estimate: Estimate?) -> ReleaseCell {
        .marks(estimate?.shorthand ?? [.notAvailable])
    }
}
