/// Where rows come from; files may be compressed with gzip.
package enum ExtractInput: Hashable, Sendable {
    /// A file by its path.
    case file(String)
    /// Standard input.
    case standardInput
    /// Bytes in memory.
    case bytes([UInt8])

    /// How messages call it.
    package var name: String {
        switch self {
        case .file(let path): path
        case .standardInput: "standard input"
        case .bytes: "the text"
        }
    }
}
