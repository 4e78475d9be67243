import Yams

/// A value of a YAML document in which every scalar is its text, with the place where it stands.
struct YAMLValue {
    /// What stands there.
    enum Content {
        case text(String)
        case list([YAMLValue])
        case table([(key: YAMLValue, value: YAMLValue)])
    }

    /// Line and column, from 1; a column counts characters.
    struct Place: Hashable, Sendable {
        let line: Int
        let column: Int
    }

    let content: Content
    let place: Place

    /// Reads the only document of a text; nil when there is none.
    static func document(_ text: String) throws(MappingError.Fault) -> YAMLValue? {
        if let (name, line) = aliasName(in: Array(text.utf8)) {
            throw MappingError.Fault(.alias(name), Place(line: line, column: 1))
        }
        do {
            return try Yams.compose(yaml: text, .basic).map { YAMLValue($0) }
        } catch let error as YamlError {
            throw fault(of: error)
        } catch {
            throw MappingError.Fault(.syntax("\(error)"), nil)
        }
    }

    private init(_ node: Node) {
        place = Place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        content =
            switch node {
            case .scalar(let scalar): .text(scalar.string)
            case .sequence(let list): .list(list.map { YAMLValue($0) })
            case .mapping(let table): .table(table.map { (YAMLValue($0.key), YAMLValue($0.value)) })
            case .alias(let alias): .text(alias.anchor.rawValue)
            }
    }

    /// The first name that stands behind `&` and behind `*`, with the line of the latter.
    ///
    /// Aliases let a short text stand for a huge one, and the parser follows them before the tree can be
    /// looked at. So the text is searched, strictly: quotes do not count.
    private static func aliasName(in bytes: [UInt8]) -> (name: String, line: Int)? {
        guard bytes.contains(0x26), bytes.contains(0x2A) else { return nil }
        var anchors: Set<ArraySlice<UInt8>> = []
        var aliases: [(name: ArraySlice<UInt8>, line: Int)] = []
        var line = 1
        for place in bytes.indices {
            if bytes[place] == 0x0A { line += 1 }
            guard bytes[place] == 0x26 || bytes[place] == 0x2A else { continue }
            let name = bytes[(place + 1)...].prefix { byte in
                (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F || byte == 0x2D
            }
            if name.isEmpty { continue }
            if bytes[place] == 0x26 { anchors.insert(name) } else { aliases.append((name, line)) }
        }
        return aliases.first { anchors.contains($0.name) }
            .map { (String(decoding: $0.name, as: UTF8.self), $0.line) }
    }

    private static func fault(of error: YamlError) -> MappingError.Fault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            MappingError.Fault(.syntax(problem), Place(line: mark.line, column: mark.column))
        case .duplicatedKeysInMapping(let names, let context):
            MappingError.Fault(
                .repeatedKey(names.first ?? ""),
                Place(line: context.mark.line, column: context.mark.column))
        case .reader(let problem, _, _, _): MappingError.Fault(.syntax(problem), nil)
        default: MappingError.Fault(.syntax("it is not YAML"), nil)
        }
    }
}
