import IndicatorKit

extension ModuleFolder {
    /// Rows of a table that a README shows before it points to the file.
    private static let mostRows = 12

    /// The ordinary example as two tables: what goes in and what comes out, in the units of these indicators.
    func workedExample(_ indicators: [Indicator]) throws(ConformanceProblem) -> [String] {
        guard let ordinary else {
            throw ConformanceProblem(
                "Examples/ordinary is missing: add it, since the README shows it as the worked example")
        }
        let path = "Examples/\(ordinary.name)"
        let observations = try ordinary.request.get().observations
        let expected = try ordinary.expected.get()
        return ["From `\(path)/input.csv`:", ""]
            + shortened(observations.inputTable, file: "\(path)/input.csv")
            + ["", "Computed, as `\(path)/expected.csv` holds it:", ""]
            + shortened(expected.resultTable(indicators), file: "\(path)/expected.csv")
    }

    private func shortened(_ table: MarkdownTable, file: String) -> [String] {
        let left = table.rows.count - Self.mostRows
        guard left > 0 else { return table.lines }
        let shown = MarkdownTable(columns: table.columns, rows: Array(table.rows.prefix(Self.mostRows)))
        return shown.lines + ["", "and \(left) more row\(left == 1 ? "" : "s") in `\(file)`."]
    }
}

extension [Observation] {
    fileprivate var inputTable: MarkdownTable {
        let withParts = contains { $0.breakdown != .whole }
        return MarkdownTable(
            columns: ["Area", "Period", "Measure"] + (withParts ? ["Part"] : []) + ["Value"],
            rows: map { observation in
                [
                    observation.area.rawValue, observation.period?.description ?? "",
                    observation.measure.inBackticks,
                ] + (withParts ? [observation.breakdown.description] : [])
                    + [observation.unit.beside(NumberText.short(observation.value))]
            })
    }
}

extension [ExpectedEstimate] {
    fileprivate func resultTable(_ indicators: [Indicator]) -> MarkdownTable {
        let declared = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let withParts = contains { $0.breakdown != .whole }
        return MarkdownTable(
            columns: ["Indicator", "Area", "Period"] + (withParts ? ["Part"] : []) + ["Value", "Interval"],
            rows: map { expected in
                [expected.indicator.inBackticks, expected.area, expected.period?.description ?? ""]
                    + (withParts ? [expected.breakdown.description] : [])
                    + expected.shown(declared[expected.indicator])
            })
    }
}

extension ExpectedEstimate {
    /// Value and interval as a report shows them, or why there is none.
    fileprivate func shown(_ indicator: Indicator?) -> [String] {
        let decimals = indicator?.decimals ?? 1
        guard let value else { return [withheld, ""] }
        let limits = [lower, upper].compactMap { $0.map { NumberText.fixed($0, decimals: decimals) } }
        let text =
            indicator.map { $0.unit.written(value, decimals: decimals) }
            ?? NumberText.fixed(value, decimals: decimals)
        return [text, limits.joined(separator: " to ")]
    }
}

extension Unit {
    /// A number with the unit, save for plain numbers of things.
    fileprivate func beside(_ number: String) -> String {
        switch self {
        case .count, .people: number
        case .gbp, .gbpEach: "£\(number)"
        default: "\(number) \(words)"
        }
    }
}
