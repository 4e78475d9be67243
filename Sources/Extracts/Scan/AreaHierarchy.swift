/// The local authorities that records name, each with the codes of the larger areas it lies in.
package struct AreaHierarchy: Hashable, Sendable {
    /// An area that records may name.
    package struct Leaf: Hashable, Sendable {
        /// Its code.
        package let code: String
        /// Codes of the larger areas; the first is that of whoever supplies the records, the police force.
        package let above: [String]

        /// Makes a leaf of its parts.
        package init(code: String, above: [String]) {
            self.code = code
            self.above = above
        }
    }

    /// In order of code, each code once.
    package let leaves: [Leaf]

    /// Sorts the leaves; of leaves with one code the first stays.
    package init(_ leaves: [Leaf]) {
        var seen: Set<String> = []
        self.leaves = leaves.filter { seen.insert($0.code).inserted }.sorted { $0.code < $1.code }
    }

    /// Reads a table of areas: `area_code`, then `force_code` and any further columns of codes of larger areas.
    ///
    /// All rows together are England and Wales, `K04000001`.
    package static func read(file path: String) throws(ExtractError) -> AreaHierarchy {
        let bytes = try ByteSource.open(.file(path)).everything()
        var table = PlainTable(bytes)
        guard let header = table.next(), header.first == "area_code", header.dropFirst().first == "force_code"
        else {
            throw .notText(
                input: path, problem: "the first columns of a table of areas are area_code and force_code")
        }
        var leaves: [Leaf] = []
        while let row = table.next() {
            if row == [""] { continue }
            guard row.count == header.count, let code = row.first, !code.isEmpty else {
                throw .notText(input: path, problem: "row \(leaves.count + 2) has no area or other columns")
            }
            leaves.append(
                Leaf(code: code, above: row.dropFirst().filter { !$0.isEmpty } + ["K04000001"]))
        }
        guard !leaves.isEmpty else { throw .notText(input: path, problem: "it names no area") }
        return AreaHierarchy(leaves)
    }
}

/// Leaves and larger areas by number: leaves first, then the others, each in order of code.
struct Places: Sendable {
    let codes: [String]
    let leafCount: Int
    /// For each leaf the numbers of the larger areas, without repetition.
    let above: [[Int]]
    /// For each place the numbers of the leaves in it; for a leaf itself.
    let leaves: [[Int]]
    /// For each leaf the number of its supplier: the first area above it, otherwise itself.
    let supplier: [Int]

    init(_ areas: AreaHierarchy) {
        let leafCodes = areas.leaves.map(\.code)
        let known = Set(leafCodes)
        let larger = Set(areas.leaves.flatMap(\.above)).subtracting(known).sorted()
        let codes = leafCodes + larger
        let number = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
        let above = areas.leaves.map { leaf in
            Set(leaf.above.compactMap { number[$0] }).filter { $0 >= leafCodes.count }.sorted()
        }
        var leaves = codes.indices.map { $0 < leafCodes.count ? [$0] : [] }
        for (leaf, places) in above.enumerated() { for place in places { leaves[place].append(leaf) } }
        self.codes = codes
        self.leafCount = leafCodes.count
        self.above = above
        self.leaves = leaves
        supplier = areas.leaves.enumerated().map { index, leaf in
            leaf.above.first.flatMap { number[$0] } ?? index
        }
    }
}
