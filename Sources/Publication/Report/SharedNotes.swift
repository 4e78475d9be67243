import FrameworkModel

/// Notes that many rows of a table share, said once below it.
struct SharedNotes {
    /// Each with its letter, for the lines below the table.
    let lines: [String]
    private let letters: [String: String]

    /// From this many rows on a note is shared.
    private static let least = 3

    init(_ estimates: [Estimate]) {
        let notes = estimates.flatMap(\.noteParts)
        let counts = Dictionary(notes.map { ($0, 1) }, uniquingKeysWith: +)
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz").map(String.init)
        let shared = notes.reduce(into: [String]()) { kept, note in
            if (counts[note] ?? 0) >= Self.least, !kept.contains(note) { kept.append(note) }
        }
        letters = Dictionary(zip(shared, alphabet), uniquingKeysWith: { first, _ in first })
        lines = zip(shared, alphabet).map { "Note \($1): \($0)." }
    }

    /// The notes of one row; shared ones by their letters.
    func notes(of estimate: Estimate) -> String {
        let parts = estimate.noteParts
        let referred = parts.compactMap { letters[$0] }
        let own = parts.filter { letters[$0] == nil }
        let references = referred.isEmpty ? [] : ["note \(referred.joined(separator: ", "))"]
        return (own + references).joined(separator: "; ")
    }
}
