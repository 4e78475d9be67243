extension String {
    /// The text without spaces and tabs at both ends.
    var trimmed: String {
        let bytes = utf8
        guard let first = bytes.first, let last = bytes.last, Self.isBlank(first) || Self.isBlank(last) else {
            return self
        }
        let start = bytes.firstIndex { !Self.isBlank($0) } ?? bytes.endIndex
        let end = bytes.lastIndex { !Self.isBlank($0) }.map { bytes.index(after: $0) } ?? start
        return String(self[start..<end])
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
