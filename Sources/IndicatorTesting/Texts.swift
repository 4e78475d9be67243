extension String {
    /// True when there is nothing but space in it.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// Without space at both ends.
    var trimmed: String {
        let end = drop(while: \.isWhitespace)
        return String(end.reversed().drop(while: \.isWhitespace).reversed())
    }
}
