package import FrameworkModel

/// What came out of one extract.
package struct ExtractCounts: Sendable {
    /// The value of one measure for an area and period.
    package struct Value: Hashable, Sendable {
        package let area: String
        package let period: Period
        package let measure: String
        /// nil: there is nothing to make it of, or the extract does not reach back far enough.
        package let value: Double?
    }

    /// A measure that was counted.
    package struct Counted: Hashable, Sendable {
        /// Its identifier.
        package let id: String
        /// How its values are written.
        package let form: Form
    }

    /// How values are written.
    package enum Form: Hashable, Sendable {
        /// Without decimals: records, people.
        case whole
        /// With one decimal: quantiles of days.
        case tenths
        /// With up to three decimals: sums.
        case thousandths
    }

    /// The line on which a rejected row starts.
    package struct RowPlace: Hashable, Sendable {
        /// Number of the input, from 0.
        package let input: Int
        /// Physical line, from 1.
        package let line: Int
    }

    /// An area and period with at least one accepted row.
    package struct Group: Hashable, Sendable {
        /// Code of the area.
        package let area: String
        package let period: Period
        /// One for each of `measures`.
        package let values: [Double?]
    }

    /// Days of recording that the extract has for an area, in whole months.
    package struct Coverage: Hashable, Sendable {
        /// From the first day of the month of the first accepted row to the last day of that of the last; the
        /// shortest span over all suppliers of the area that have rows.
        package let span: Period
        /// True when every local authority of the area has an accepted row.
        package let isComplete: Bool
    }

    /// Names of the columns of the first input.
    package let header: [String]
    /// Rows after the header; blank lines are none.
    package let rowsRead: Int
    /// Rows that do not count, by the first reason.
    package let rejected: [RejectReason: Int]
    /// Where the first of them stand, up to 1,000 for each reason.
    package let lines: [RejectReason: [RowPlace]]
    /// The measures that were counted, by the bytes of their identifiers.
    package let measures: [Counted]
    /// By the bytes of the area, then by time.
    package let groups: [Group]
    /// For each area that has a group.
    package let coverage: [String: Coverage]
    /// Measures that were not counted because a field is not supplied, with those fields.
    package let notCounted: [String: [String]]
    /// Measures that were not counted because their declaration cannot be used, with the reason.
    package let refused: [String: String]
    /// How long the periods are.
    package let period: PeriodLength

    /// Rows that count.
    package var rowsAccepted: Int { rowsRead - rejected.values.reduce(0, +) }

    /// Every value by itself, in order of area, period and measure.
    package var values: [Value] {
        groups.flatMap { group in
            zip(measures, group.values).map {
                Value(area: group.area, period: group.period, measure: $0.id, value: $1)
            }
        }
    }
}
