/// What became of an imported file.
package struct ImportReport: Hashable, Sendable {
    /// Identifier of the import, empty when nothing was stored.
    package var batch = ""
    /// Good rows; they are in the store exactly when `stored`.
    package var accepted = 0
    /// Good rows that were in the store already with the same content; part of `accepted`.
    package var unchanged = 0
    /// Bad rows.
    package var rejected = 0
    /// Everything that is wrong, in order of line.
    package var problems: [RowProblem] = []

    /// True when the good rows are in the store.
    package var stored: Bool { !batch.isEmpty }
}
