import FrameworkModel

extension HeaderDifference {
    /// What differs and what to change, in lines for people; empty when nothing differs.
    package var words: String {
        guard !isEmpty else { return "" }
        var lines = ["The header of the file is not the one that mapping \(mappingName) expects."]
        if looksLikeRecord {
            lines.append(
                "  The first line looks like a record: export the file with the names of its columns.")
        }
        lines += renamed.map {
            "  \(YAMLText.quoted($0.old)) is not there; probably it is now \(YAMLText.quoted($0.new))"
                + " (\(reading($0.old)))"
        }
        lines += missing.map { "  \(YAMLText.quoted($0)) is not there (\(reading($0)))" }
        lines += repeated.map {
            "  \(YAMLText.quoted($0)) stands more than once (\(reading($0))): remove or rename all but one"
        }
        if !added.isEmpty {
            lines.append("  New, and of no use so far: " + added.map(YAMLText.quoted).joined(separator: ", "))
        }
        if !changedLines.isEmpty {
            lines.append("Proposed lines of the mapping:")
            lines += changedLines.map { "  \($0)" }
        }
        if !missing.isEmpty {
            lines.append("Name the right columns in the mapping, or remove these fields from it.")
        }
        return lines.joined(separator: "\n")
    }

    private func reading(_ column: String) -> String {
        "read as " + (readers[column] ?? []).joined(separator: ", ")
    }

    /// The likely new names of columns, the closest first taken; each new name is given once.
    static func pairs(
        _ gone: [String], _ fresh: [String], readers: [String: [String]], fields: [RecordField]
    ) -> [Renaming] {
        var candidates: [(score: Int, old: Int, new: Int)] = []
        for (old, oldName) in gone.enumerated() {
            let words = ColumnName(oldName)
            let carried = fields.filter { readers[oldName]?.contains($0.id) == true }
            for (new, newName) in fresh.enumerated() {
                let other = ColumnName(newName)
                let letters = NearestName.distance(
                    Array(words.joined.utf8.prefix(100)), Array(other.joined.utf8.prefix(100)))
                if words.resembles(other) {
                    candidates.append((min(letters, 99), old, new))
                } else if let match = carried.compactMap({ ColumnMatch(newName, field: $0) })
                    .min(by: { $0.score < $1.score })
                {
                    candidates.append((100 + match.score, old, new))
                }
            }
        }
        var pairs: [Int: Int] = [:]
        for candidate in candidates.sorted(by: { $0 < $1 })
        where pairs[candidate.old] == nil && !pairs.values.contains(candidate.new) {
            pairs[candidate.old] = candidate.new
        }
        return pairs.sorted { $0.key < $1.key }.map { Renaming(old: gone[$0.key], new: fresh[$0.value]) }
    }
}
