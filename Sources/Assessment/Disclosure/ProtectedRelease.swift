package import FrameworkModel

/// Estimates as they may leave the program, with what was withheld and why.
package struct ProtectedRelease: Sendable, Hashable {
    /// The estimates in the order they were given, as many as were given.
    package let estimates: [Estimate]
    /// The counts withheld, in the order of the estimates; for whoever makes the release, not for readers.
    package let withheld: [WithheldCell]
    /// The counts that leave now, to be recorded in the store; without a day yet.
    package let shown: [ExportedCell]
    /// Estimates left as they are because they are published already.
    package let leftAsPublished: Int
    /// What was done, in sentences for the user.
    package let notes: [String]
}

/// A count that does not leave.
package struct WithheldCell: Sendable, Hashable {
    /// Why a count does not leave.
    package enum Reason: Sendable, Hashable {
        /// It is small, or what is left of a sum or share would be.
        case primary
        /// It would give the protected count back by what relation.
        case secondary(CellRelation.Kind, protects: CountCell)
        /// It differs by a small number from the figure that left on this day.
        case difference(from: Day)

        /// The reason in words.
        package var words: String {
            switch self {
            case .primary: "small count"
            case .secondary(let kind, let cell): "together with \(kind.words) it would give \(cell) back"
            case .difference(let day): "differs by a small count from the figure exported on \(day.inWords)"
            }
        }
    }

    /// Which count.
    package let cell: CountCell
    /// Why.
    package let reason: Reason
}
