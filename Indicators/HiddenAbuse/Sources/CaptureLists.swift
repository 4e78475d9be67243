import IndicatorKit

/// People on each combination of lists in one area and period, read from the rows of `people_on_lists`.
///
/// The breakdown `lists=police+advocacy` names the people on exactly these lists and on no other of the
/// table. Every combination needs a row, with 0 where nobody is on it.
struct CaptureLists {
    static let measure = Measure(
        "people_on_lists", title: "People on exactly these lists and on no other", basis: "people",
        stage: .service, addsOverAreas: false, heldBy: "the partnership data-matching team")

    /// Names of the lists in order.
    let names: [String]
    /// The figures, one for each combination.
    let figures: [Observation]
    /// The counts by combination.
    let table: CaptureTable

    /// Rows that make no table, with the reason.
    struct Flaw: Error {
        let reason: String
    }

    /// Reads the rows of one area and period.
    init(_ rows: [Observation]) throws(Flaw) {
        guard rows.allSatisfy({ $0.period != nil }) else {
            throw Flaw(reason: "the rows give no period; lists are matched within one closed period")
        }
        var counts: [Set<String>: Double] = [:]
        for row in rows {
            let lists = Self.lists(of: row)
            guard !lists.contains(""), Set(lists).count == lists.count
            else {
                throw Flaw(
                    reason: "'\(row.breakdown)' does not name each list once with + between")
            }
            guard counts.updateValue(row.value, forKey: Set(lists)) == nil else {
                throw Flaw(reason: "two rows for \(Self.name(of: Set(lists)))")
            }
        }
        let names = Set(counts.keys.flatMap(\.self)).sorted()
        guard names.count >= 2 else { throw Flaw(reason: "one list alone tells nothing of people on none") }
        guard names.count <= 5 else {
            throw Flaw(reason: "\(names.count) lists; at most 5 can be compared")
        }
        for number in 1..<(1 << names.count) {
            let combination = Set(names.indices.filter { number >> $0 & 1 == 1 }.map { names[$0] })
            guard counts[combination] != nil else {
                throw Flaw(
                    reason: "no row for \(Self.name(of: combination)): write 0 where nobody is on exactly "
                        + "these lists")
            }
        }
        let numbered = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
        do {
            table = try CaptureTable(
                lists: names.count,
                counts: Dictionary(
                    counts.map { (Set($0.key.compactMap { numbered[$0] }), $0.value) },
                    uniquingKeysWith: { first, _ in first }))
        } catch {
            throw Flaw(reason: "no table: \(error)")
        }
        self.names = names
        figures = rows
    }

    /// People on both lists of a pair, whatever other lists they are on.
    func overlap(_ pair: CaptureTable.Pair) -> Double { table.overlap(pair) }

    /// A pair by the names of its lists.
    func name(of pair: CaptureTable.Pair) -> String { "\(names[pair.first]) with \(names[pair.second])" }

    /// The rows of one area, by period.
    static func groups(_ inputs: Inputs, in area: AreaCode) -> [[Observation]] {
        let rows = inputs.observations(measure.id, in: area).filter {
            $0.breakdown.keys == ["lists"] && $0.standing.grade != .disputed
        }
        return Dictionary(grouping: rows, by: \.period).sorted { left, right in
            guard let first = left.key, let second = right.key else { return left.key == nil }
            return first < second
        }.map(\.value)
    }

    /// How many different lists some rows name.
    static func count(of rows: [Observation]) -> Int { Set(rows.flatMap(lists)).count }

    /// The names in a row, without spaces at their ends.
    static func lists(of row: Observation) -> [String] {
        (row.breakdown.parts["lists"] ?? "").split(separator: "+", omittingEmptySubsequences: false)
            .map { $0.split(separator: " ").joined(separator: " ") }
    }

    private static func name(of combination: Set<String>) -> String {
        combination.sorted().joined(separator: "+")
    }
}
