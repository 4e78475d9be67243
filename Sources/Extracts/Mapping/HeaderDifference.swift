package import FrameworkModel

/// How the header of a file differs from what a mapping expects.
package struct HeaderDifference: Hashable, Sendable {
    /// A column that probably has a new name.
    package struct Renaming: Hashable, Sendable {
        /// Name in the mapping.
        package let old: String
        /// Name in the file.
        package let new: String
    }

    /// Columns that a field reads and the file lacks, without those that were probably renamed.
    package let missing: [String]
    /// Columns of the file that were not there when the mapping was made; they do no harm.
    ///
    /// Without those that were probably renamed; empty when the mapping does not say what was there.
    package let added: [String]
    /// Columns that a field reads and that probably have a new name.
    package let renamed: [Renaming]
    /// Columns that a field reads and that stand in the file more than once.
    package let repeated: [String]
    /// Whether the first line of the file looks like a record; its texts are not repeated then.
    package let looksLikeRecord: Bool
    /// The mapping with the new names and the header of the file; nil when no name is likely.
    package let proposed: Mapping?
    /// The lines of a mapping file that the proposal changes.
    let changedLines: [String]
    let mappingName: String
    /// Keys of the fields that read each column in question.
    let readers: [String: [String]]

    /// Compares names exactly, byte by byte.
    package init(mapping: Mapping, header: [String], fields: [RecordField]) {
        let order = fields.map(\.id).filter { mapping.sources[$0] != nil }
        let others = mapping.sources.keys.filter { !order.contains($0) }.sorted()
        let keys = order + others
        var used: [String] = []
        var readers: [String: [String]] = [:]
        for key in keys {
            guard case .column(let reading) = mapping.sources[key] else { continue }
            if readers[reading.column] == nil { used.append(reading.column) }
            readers[reading.column, default: []].append(key)
        }
        let counts = Dictionary(header.map { (Bytes($0), 1) }, uniquingKeysWith: +)
        repeated = used.filter { counts[Bytes($0)] ?? 0 > 1 }
        looksLikeRecord = PrivateText.looksLikeRecord(header)
        mappingName = mapping.name
        self.readers = readers

        let gone = used.filter { counts[Bytes($0)] == nil }
        let known = Set((used + (mapping.header ?? [])).map(Bytes.init))
        let fresh = header.filter { !$0.isEmpty && !known.contains(Bytes($0)) && counts[Bytes($0)] == 1 }
        renamed = looksLikeRecord ? [] : Self.pairs(gone, fresh, readers: readers, fields: fields)
        let (old, new) = (Set(renamed.map { Bytes($0.old) }), Set(renamed.map { Bytes($0.new) }))
        missing = gone.filter { !old.contains(Bytes($0)) }
        added = mapping.header == nil || looksLikeRecord ? [] : fresh.filter { !new.contains(Bytes($0)) }

        var proposal = mapping
        proposal.header = header
        var lines: [String] = []
        for key in keys {
            guard case .column(var reading) = mapping.sources[key],
                let pair = renamed.first(where: { Bytes($0.old) == Bytes(reading.column) })
            else { continue }
            reading.column = pair.new
            proposal.sources[key] = .column(reading)
            lines.append(FieldSource.column(reading).yaml(of: key))
        }
        proposed = renamed.isEmpty ? nil : proposal
        changedLines = lines
    }

    /// Whether nothing differs.
    package var isEmpty: Bool { !preventsReading && added.isEmpty }

    /// Whether a field cannot be read: a column of it is missing, renamed or there twice.
    package var preventsReading: Bool { !(missing.isEmpty && renamed.isEmpty && repeated.isEmpty) }

    /// A text compared by its bytes, unlike `String`, for which different spellings of an accent are equal.
    private struct Bytes: Hashable {
        let bytes: [UInt8]

        init(_ text: String) { bytes = Array(text.utf8) }
    }
}
