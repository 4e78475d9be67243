import IndicatorKit

extension ModuleDescription {
    /// One line for each indicator, and who the module is.
    var atAGlance: [String] {
        let table = MarkdownTable(
            columns: ["Indicator", "What it is", "Kind", "Unit", "Better"],
            rows: indicators.map { indicator in
                [
                    indicator.id.inBackticks, indicator.title, indicator.kind.rawValue, indicator.unit.words,
                    indicator.polarity.direction.words,
                ]
            })
        let maturity = (manifest.maturity ?? .draft).rawValue
        return table.lines + [
            "",
            "Module \(manifest.id.inBackticks), version \(manifest.version), \(maturity), contract "
                + "\(INDICATOR_ABI_VERSION).",
        ]
    }
}

extension Polarity.Direction {
    fileprivate var words: String {
        switch self {
        case .higherIsBetter: "higher is better"
        case .lowerIsBetter: "lower is better"
        case .range: "range"
        case .none: "none"
        }
    }
}
