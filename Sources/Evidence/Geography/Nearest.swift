/// Names that resemble a text.
package enum Nearest {
    /// The most similar names, best first; names that share little with the text are left out.
    ///
    /// Similarity is the number of letters to insert, delete, replace or swap; a name that begins with the
    /// text counts as one letter away. Case is ignored.
    package static func names(to text: String, among names: [String], limit: Int = 3) -> [String] {
        let wanted = Array(text.lowercased().utf8)
        guard !wanted.isEmpty else { return [] }
        let allowed = max(2, wanted.count / 3)
        var found: [(distance: Int, name: String)] = []
        for name in names {
            let candidate = Array(name.lowercased().utf8)
            if wanted.count >= 3, candidate.starts(with: wanted) {
                found.append((min(1, candidate.count - wanted.count), name))
            } else if abs(candidate.count - wanted.count) <= allowed {
                let distance = distance(wanted, candidate)
                if distance <= allowed { found.append((distance, name)) }
            }
        }
        return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other.
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for column in right.indices {
                let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
                var best = min(replaced, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, before[column - 1] + 1)
                }
                current.append(best)
            }
            before = previous
            previous = current
        }
        return previous[right.count]
    }
}
