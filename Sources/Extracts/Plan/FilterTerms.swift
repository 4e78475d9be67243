import FrameworkModel

/// A test of one field that holds or does not.
struct FieldTest: Hashable {
    let field: String
    /// One of the cases of `RecordFilter` that look at a field.
    let test: RecordFilter
    /// False for the opposite.
    let holds: Bool
}

/// A filter as alternatives: it holds when all tests of one term hold.
enum FilterTerms {
    /// More alternatives than this are refused: they would not fit one machine word.
    static let limit = 60

    /// The terms, nil when there would be more than `limit`.
    static func of(_ filter: RecordFilter) -> [[FieldTest]]? {
        guard let terms = expand(filter, holds: true) else { return nil }
        var seen: Set<Set<FieldTest>> = []
        return terms.map { Set($0) }.filter { !contradictory($0) && seen.insert($0).inserted }
            .map { $0.sorted { ($0.field, "\($0.test)") < ($1.field, "\($1.test)") } }
    }

    private static func expand(_ filter: RecordFilter, holds: Bool) -> [[FieldTest]]? {
        switch filter {
        case .everything: return holds ? [[]] : []
        case .not(let part): return expand(part, holds: !holds)
        case .all(let parts): return holds ? product(parts, holds) : union(parts, holds)
        case .any(let parts): return holds ? union(parts, holds) : product(parts, holds)
        case .yes(let field), .isOne(let field, _), .missing(let field), .atLeast(let field, _),
            .below(let field, _), .onOrAfter(let field, _), .before(let field, _):
            return [[FieldTest(field: field, test: filter, holds: holds)]]
        }
    }

    private static func union(_ parts: [RecordFilter], _ holds: Bool) -> [[FieldTest]]? {
        var terms: [[FieldTest]] = []
        for part in parts {
            guard let more = expand(part, holds: holds) else { return nil }
            terms += more
            if terms.count > limit { return nil }
        }
        return terms
    }

    private static func product(_ parts: [RecordFilter], _ holds: Bool) -> [[FieldTest]]? {
        var terms: [[FieldTest]] = [[]]
        for part in parts {
            guard let more = expand(part, holds: holds), terms.count * more.count <= limit else { return nil }
            terms = terms.flatMap { left in more.map { left + $0 } }
        }
        return terms
    }

    private static func contradictory(_ tests: Set<FieldTest>) -> Bool {
        tests.contains { tests.contains(FieldTest(field: $0.field, test: $0.test, holds: !$0.holds)) }
    }
}

/// What a cell says, for the tests of filters.
enum CellValue: Hashable {
    case missing
    /// A logical word or code; nil for a text that is none.
    case word(String?)
    /// A day by its number in `Calendar`.
    case day(Int)
    /// Thousandths.
    case number(Int64)

    /// A number in thousandths; one of up to three decimals is a whole number of them.
    static func thousandths(_ number: Double) -> Double {
        let whole = (number * 1000).rounded()
        return abs(number * 1000 - whole) < 1e-6 ? whole : number * 1000
    }
}

extension FieldTest {
    /// Whether it holds of a cell.
    func isMet(by value: CellValue) -> Bool { raw(value) == holds }

    private func raw(_ value: CellValue) -> Bool {
        switch (test, value) {
        case (.missing, .missing): true
        case (.missing, _), (_, .missing): false
        case (.yes, .word(let word)): word == "yes"
        case (.isOne(_, let words), .word(let word)): word.map(words.contains) ?? false
        case (.atLeast(_, let limit), .number(let number)): Double(number) >= CellValue.thousandths(limit)
        case (.below(_, let limit), .number(let number)): Double(number) < CellValue.thousandths(limit)
        case (.onOrAfter(_, let day), .day(let number)): number >= Calendar.number(of: day)
        case (.before(_, let day), .day(let number)): number < Calendar.number(of: day)
        default: false
        }
    }
}
