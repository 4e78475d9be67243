package import Assessment
package import FrameworkModel
import Statistics

extension Table {
    /// Comparisons with all that belongs to them; at a terminal, fewer columns and words instead of codes.
    package static func comparisons(
        _ comparisons: [Comparison], names: [AreaCode: String], format: TableFormat
    ) -> Table {
        format == .table ? short(comparisons, names) : full(comparisons, names)
    }

    private static func full(_ comparisons: [Comparison], _ names: [AreaCode: String]) -> Table {
        Table(
            [
                "indicator", "area_code", "comparator_code", "period_start", "period_end",
                "comparator_period_start", "comparator_period_end", "value", "comparator_value", "difference",
                "difference_lower", "difference_upper", "ratio", "ratio_lower", "ratio_upper", "p_value",
                "comparability", "reasons", "verdict", "q_value", "area_name", "comparator_name", "breakdown",
                "unit", "method", "against", "category", "companion", "companion_verdict",
            ],
            rows: comparisons.map { row in
                let decimals = row.indicator.decimals
                let contrast = row.contrast
                return [
                    .text(row.indicator.id), .text(row.area.rawValue), .text(row.comparator.rawValue),
                    .day(row.estimate?.period?.start), .day(row.estimate?.period?.end),
                    .day(row.other?.period?.start), .day(row.other?.period?.end),
                    .number(row.estimate?.value, decimals: decimals),
                    .number(row.other?.value, decimals: decimals),
                    .number(contrast?.difference, decimals: decimals),
                    .number(contrast?.differenceInterval?.lower, decimals: decimals),
                    .number(contrast?.differenceInterval?.upper, decimals: decimals),
                    .number(contrast?.ratio, decimals: 2),
                    .number(contrast?.ratioInterval?.lower, decimals: 2),
                    .number(contrast?.ratioInterval?.upper, decimals: 2),
                    .number(contrast?.pValue, decimals: 3), .text(row.comparability.rawValue),
                    .text(row.reasonWords), .text(row.verdict.rawValue), .number(row.adjustedP, decimals: 3),
                    .text(names[row.area] ?? ""), .text(names[row.comparator] ?? ""),
                    .text((row.estimate ?? row.other)?.breakdown.description ?? ""),
                    .text(row.indicator.unit.rawValue), .text(contrast?.method ?? ""),
                    .text(row.against.rawValue), .text(row.category?.rawValue ?? ""),
                    .text(row.companion?.indicator.id ?? ""),
                    .text(row.companion?.verdict.rawValue ?? ""),
                ]
            })
    }

    private static func short(_ comparisons: [Comparison], _ names: [AreaCode: String]) -> Table {
        func side(_ estimate: Estimate?, _ indicator: Indicator) -> String {
            estimate.map { "\($0.shown(indicator)) (\($0.when))" } ?? "not supplied"
        }
        return Table(
            [
                "indicator", "area", "value", "against", "value there", "ratio", "p", "q", "verdict",
                "reasons",
            ],
            rows: comparisons.map { row in
                [
                    .text(row.indicator.title), .text(names[row.area] ?? row.area.rawValue),
                    .text(side(row.estimate, row.indicator)),
                    .text(
                        row.against == .otherArea || row.against == .benchmark
                            ? names[row.comparator] ?? row.comparator.rawValue : row.against.words),
                    .text(side(row.other, row.indicator)), .text(row.shownRatio),
                    .text(row.contrast?.pValue.map(NumberText.probability) ?? ""),
                    .text(row.adjustedP.map(NumberText.probability) ?? ""), .text(row.verdict.words),
                    .text(
                        [
                            row.reasonWords,
                            row.showsDifference
                                ? row.companion?.sentence.withoutFullStop.lowercasedFirst ?? "" : "",
                        ]
                        .filter { !$0.isEmpty }.joined(separator: "; ")),
                ]
            })
    }
}
