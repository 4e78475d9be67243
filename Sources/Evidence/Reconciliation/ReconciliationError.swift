/// Why a set of relations cannot be checked at all.
package enum ReconciliationError: Error, Hashable, Sendable {
    /// The text of a relation is not a formula; `position` counts characters from 1.
    case syntax(relation: String, position: Int, problem: String)
    /// Two relations have the same identifier.
    case duplicate(relation: String)
    /// A second reading names a relation that is not there, or itself.
    case unknownAlternative(relation: String, alternativeTo: String)
}

extension ReconciliationError: CustomStringConvertible {
    /// The error in one sentence.
    package var description: String {
        switch self {
        case .syntax(let relation, let position, let problem):
            "Relation \(relation), position \(position): \(problem)."
        case .duplicate(let relation):
            "Relation \(relation) is given twice."
        case .unknownAlternative(let relation, let alternativeTo):
            "Relation \(relation) is an alternative to \(alternativeTo), which is not another relation."
        }
    }
}
