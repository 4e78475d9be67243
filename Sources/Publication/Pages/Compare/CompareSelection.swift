package import FrameworkModel

/// What is set side by side: areas with each other and with a benchmark, for one period or indicator or for all.
package struct CompareSelection: Hashable, Sendable {
    /// The first is the one looked at; never empty, none twice.
    package let areas: [Area]
    /// The area that every other is set against.
    package let benchmark: Area?
    /// Nil takes the latest period that both sides of a comparison have.
    package let period: Period?
    /// Nil shows all indicators.
    package let indicator: Indicator?

    package init(areas: [Area], benchmark: Area?, period: Period? = nil, indicator: Indicator? = nil) {
        self.areas = areas
        self.benchmark = benchmark
        self.period = period
        self.indicator = indicator
    }

    /// The areas of the packs against their benchmark.
    package init(_ content: ReportContent) {
        self.init(areas: content.areas, benchmark: content.benchmark)
    }

    /// The areas and the benchmark, each once.
    var shown: [Area] {
        areas
            + [benchmark].compactMap(\.self).filter { benchmark in
                !areas.contains { $0.code == benchmark.code }
            }
    }

    /// The same for one indicator, or for all.
    func showing(_ indicator: Indicator?) -> CompareSelection {
        CompareSelection(areas: areas, benchmark: benchmark, period: period, indicator: indicator)
    }
}

extension CompareSelection {
    /// What stands for no comparator or no benchmark in an address.
    package static let none = "none"

    /// Names and values of the permanent address; what is not named takes all.
    package var parameters: [(name: String, value: String)] {
        [
            ("area", areas[0].code.rawValue),
            ("comparator", areas.count > 1 ? areas[1].code.rawValue : Self.none),
            ("benchmark", benchmark?.code.rawValue ?? Self.none),
        ] + (period.map { [("period", $0.key)] } ?? []) + (indicator.map { [("indicator", $0.id)] } ?? [])
    }

    /// The permanent address behind the question mark; codes and keys need no escaping there.
    package var query: String { parameters.map { "\($0.name)=\($0.value)" }.joined(separator: "&") }
}

extension Period {
    /// The period as it is typed and read back: `2018/19`, `2018` or `2018-04-01..2018-06-30`.
    package var key: String {
        switch type {
        case .financialYear, .calendarYear: description
        default: "\(start)..\(end)"
        }
    }
}
