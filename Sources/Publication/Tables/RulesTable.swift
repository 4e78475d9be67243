import Assessment
package import FrameworkModel

extension Table {
    /// The rules of comparability, then the breaks that modules declare in their indicators.
    package static func rules(_ indicators: [Indicator]) -> Table {
        let rules = ComparabilityRule.allCases.map { rule in
            [Cell.text(rule.rawValue), .text(rule.effect.rawValue), .text(rule.words), .text(""), .empty]
        }
        let breaks = indicators.flatMap { indicator in
            indicator.breaks.map { change in
                [
                    Cell.text(ComparabilityRule.seriesBreak.rawValue),
                    .text(ComparabilityRule.seriesBreak.effect.rawValue), .text(change.reason),
                    .text(indicator.id), .day(change.from),
                ]
            }
        }
        return Table(["rule", "effect", "words", "indicator", "from"], rows: rules + breaks)
    }
}
