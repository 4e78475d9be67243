package import FrameworkModel

/// Why nothing may leave.
package enum DisclosureError: Error, Hashable, Sendable {
    /// A small count could be worked out from what would leave and what has left.
    case unsafe(cell: CountCell, lower: Double, upper: Double, change: Change)
    /// A count below 0.
    case negativeCount(cell: CountCell, value: Double)
    /// A count that is infinite or not a number.
    case notFinite(cell: CountCell)
    /// A share that counts more than there is.
    case partExceedsWhole(part: CountCell, value: Double, whole: Double)

    /// The smallest change after which the check passes.
    package enum Change: Hashable, Sendable {
        /// Figures exported before have to be withdrawn.
        case withdraw([ExportedCell])
        /// Figures that are 0 have to be left out with the count, by giving the coarser level only.
        case leaveOut([CountCell])
        /// Nothing that can be withdrawn is enough: only the coarser level can be given.
        case coarser(CellRelation.Kind)
    }
}

extension DisclosureError: CustomStringConvertible {
    /// What could be worked out, where, and what to do.
    package var description: String {
        switch self {
        case .unsafe(let cell, let lower, let upper, let change):
            "nothing was exported: \(cell) is withheld, but could be worked out to be "
                + (upper - lower < 0.5
                    ? NumberText.short(lower)
                    : "between \(NumberText.short(lower)) and \(NumberText.short(upper))")
                + ". \(change)"
        case .negativeCount(let cell, let value):
            "nothing was exported: \(cell) is \(NumberText.short(value)), and a count is not negative. "
                + "Correct the figure and compute again."
        case .notFinite(let cell):
            "nothing was exported: \(cell) is not a number. Correct the figure and compute again."
        case .partExceedsWhole(let part, let value, let whole):
            "nothing was exported: \(part) is \(NumberText.short(value)), more than the "
                + "\(NumberText.short(whole)) it is a part of. Correct the figures and compute again."
        }
    }
}

extension DisclosureError.Change: CustomStringConvertible {
    /// What to do.
    package var description: String {
        switch self {
        case .withdraw(let cells):
            "The smallest change that passes: withdraw "
                + cells.map { cell in
                    let day = cell.exportedOn.map { ", exported on \($0.inWords)" } ?? ""
                    return "\(CountCell(cell))\(day)"
                }.joined(separator: "; ") + "."
        case .leaveOut(let cells):
            "The smallest change that passes: also leave out "
                + "\(cells.map(\.description).joined(separator: "; "))"
                + ", which \(cells.count == 1 ? "is" : "are") 0, by giving the coarser level only."
        case .coarser(let kind): "The smallest change that passes: \(kind.coarser)."
        }
    }
}

extension CellRelation.Kind {
    /// What to give instead of the parts.
    fileprivate var coarser: String {
        switch self {
        case .breakdown: "leave out the breakdown and give the whole only"
        case .complement: "leave out the indicator for this area and period"
        case .nestedAreas: "leave out this level of areas and give the larger area only"
        case .periods: "leave out the shorter periods and give the longer one only"
        }
    }
}
