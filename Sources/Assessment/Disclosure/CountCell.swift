package import FrameworkModel

/// The place of a count: what is counted, where, when, and in which part of the population.
package struct CountCell: Hashable, Sendable {
    /// Key of the measure.
    package let measure: String
    /// Where.
    package let area: AreaCode
    /// When; nil when the source gives no period.
    package let period: Period?
    /// Which part of the population.
    package let breakdown: Breakdown

    /// Makes a place of its parts.
    package init(measure: String, area: AreaCode, period: Period?, breakdown: Breakdown = .whole) {
        self.measure = measure
        self.area = area
        self.period = period
        self.breakdown = breakdown
    }

    init(_ exported: ExportedCell) {
        self.init(
            measure: exported.measure, area: exported.area, period: exported.period,
            breakdown: exported.breakdown)
    }

    func with(
        measure: String? = nil, area: AreaCode? = nil, period: Period? = nil, breakdown: Breakdown? = nil
    ) -> CountCell {
        CountCell(
            measure: measure ?? self.measure, area: area ?? self.area, period: period ?? self.period,
            breakdown: breakdown ?? self.breakdown)
    }
}

extension CountCell: CustomStringConvertible {
    /// Measure, area, period and part: `da_crimes of E23000016 in 2018/19, sex=female`.
    package var description: String {
        "\(measure) of \(area)" + (period.map { " in \($0)" } ?? ", undated")
            + (breakdown == .whole ? "" : ", \(breakdown)")
    }
}

/// Counts that add up to another, so that one of them follows from the rest.
package enum CellRelation {
    /// Why they add up.
    package enum Kind: String, Sendable, Hashable {
        /// The parts of a population add up to the whole.
        case breakdown
        /// Those a share counts and those it does not count add up to all.
        case complement
        /// Areas add up to the area they make.
        case nestedAreas = "nested_areas"
        /// Months and quarters add up to the longer period.
        case periods

        /// What gives a count back, in words.
        package var words: String {
            switch self {
            case .breakdown: "the whole and its other parts"
            case .complement: "the share's denominator and the rest of it"
            case .nestedAreas: "the larger area and its other parts"
            case .periods: "the longer period and its other parts"
            }
        }
    }
}
