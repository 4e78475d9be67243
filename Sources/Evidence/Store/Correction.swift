import GRDB

/// A figure put right by the user.
package struct Correction: Hashable, Sendable {
    /// Identifier of the figure.
    package let figure: String
    /// The value in the source.
    package let oldValue: Double
    /// The value to use.
    package let newValue: Double
    /// Why.
    package let reason: String
    /// When it was made, in UTC by ISO 8601.
    package let time: String

    /// All corrections in the order they were made.
    static func all(_ database: Database) throws -> [Correction] {
        try Row.fetchAll(
            database,
            sql: "SELECT figure, old_value, new_value, reason, time FROM corrections ORDER BY number"
        ).map { Correction(figure: $0[0], oldValue: $0[1], newValue: $0[2], reason: $0[3], time: $0[4]) }
    }
}
