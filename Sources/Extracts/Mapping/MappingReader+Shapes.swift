extension MappingReader {
    /// One row of a table.
    typealias Row = (key: String, place: YAMLValue.Place, value: YAMLValue)

    /// The rows of a table in their order, with no key twice; with `known`, no other keys are allowed.
    func rows(
        _ value: YAMLValue, of key: String, expected: String, known: [String]? = nil
    ) throws(MappingError.Fault) -> [Row] {
        guard case .table(let pairs) = value.content else {
            throw MappingError.Fault(.shape(key: key, expected: expected), value.place)
        }
        var rows: [Row] = []
        var seen: Set<String> = []
        for pair in pairs {
            let place = pair.key.place
            guard case .text(let name) = pair.key.content else {
                throw MappingError.Fault(.shape(key: key, expected: expected), place)
            }
            if let known, !known.contains(name) {
                let nearest = NearestName.of(name, among: known)
                throw MappingError.Fault(.unknownKey(name, nearest: nearest, known: known), place)
            }
            guard seen.insert(name).inserted else { throw MappingError.Fault(.repeatedKey(name), place) }
            rows.append((name, place, pair.value))
        }
        return rows
    }

    /// A single text.
    func text(_ value: YAMLValue, of key: String) throws(MappingError.Fault) -> String {
        guard case .text(let text) = value.content else {
            throw MappingError.Fault(.shape(key: key, expected: "one text"), value.place)
        }
        return text
    }

    /// A list of texts.
    func texts(_ value: YAMLValue, of key: String) throws(MappingError.Fault) -> [String] {
        guard case .list(let items) = value.content else {
            throw MappingError.Fault(.shape(key: key, expected: "a list in [ ]"), value.place)
        }
        var texts: [String] = []
        for item in items { texts.append(try text(item, of: key)) }
        return texts
    }
}
