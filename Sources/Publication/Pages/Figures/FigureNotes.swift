import FrameworkModel

/// What has to be said beside figures, each sentence once below the table under a letter.
struct FigureNotes {
    /// A word that no other list of notes on the page has.
    let id: String
    private var words: [String] = []
    private var places: [String: Int] = [:]

    init(_ id: String) { self.id = id }

    /// The letters of these notes as links; empty without notes.
    mutating func letters(_ notes: [String]) -> HTML {
        var found: [Int] = []
        for note in notes where !note.isEmpty {
            let place = places[note] ?? words.count
            if place == words.count {
                places[note] = place
                words.append(note)
            }
            if !found.contains(place) { found.append(place) }
        }
        return HTML.joined(
            found.sorted().map { "<a href=\"#\(id)-\(Self.letter($0))\">\(Self.letter($0))</a>" }, by: ", ")
    }

    /// A line on the notes that all of these figures have; empty when there are none or few figures.
    mutating func common(_ shared: Set<String>, of estimates: [Estimate]) -> HTML {
        let letters = letters(estimates.first?.noteParts.filter(shared.contains) ?? [])
        return letters.isEmpty ? .empty : "<p class=\"close\">Holds for all of them: note \(letters).</p>\n"
    }

    /// Notes that every one of at least three figures has.
    static func shared(_ estimates: [Estimate]) -> Set<String> {
        guard estimates.count > 2, let first = estimates.first else { return [] }
        return estimates.dropFirst().reduce(into: Set(first.noteParts)) { shared, estimate in
            if !shared.isEmpty { shared.formIntersection(estimate.noteParts) }
        }
    }

    /// The notes by their letters.
    var list: HTML {
        guard !words.isEmpty else { return .empty }
        let items = words.enumerated().map { place, words in
            "<li id=\"\(id)-\(Self.letter(place))\"><b>\(Self.letter(place))</b> "
                + "\(words.withoutFullStop.uppercasedFirst).</li>\n" as HTML
        }
        return "<ul class=\"notes\">\n\(items)</ul>\n"
    }

    /// `a` to `z`, then `aa`, `ab` and so on.
    private static func letter(_ place: Int) -> String {
        let last = String(UnicodeScalar(UInt8(97 + place % 26)))
        return place < 26 ? last : letter(place / 26 - 1) + last
    }
}
