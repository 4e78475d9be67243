import FrameworkModel

/// What is done with each row so that all measures of all modules come out of one pass.
///
/// Filters are made of terms, in each of which all tests must hold. Every term is one bit of a machine word; a
/// column contributes, for each of its values, the bits whose tests it meets, and the word of a row is the
/// intersection over its columns. So a value is looked up once per word of 64 terms, however many measures ask.
package struct CountingPlan: Sendable {
    /// The bit that says whether a row passes a filter.
    struct Bit: Hashable {
        let word: Int
        let mask: UInt64
    }

    /// Up to 64 terms that are decided together.
    struct Word {
        struct Term {
            let mask: UInt64
            let tests: [FieldTest]
        }

        /// A filter with several terms: `mask` is set where one of `terms` is.
        struct Union {
            let terms: UInt64
            let mask: UInt64
        }

        var terms: [Term] = []
        var unions: [Union] = []
        var used = 0
    }

    /// Records of one subject, in which people are counted.
    struct Stream {
        let subject: String
        /// Another identifier whose different values are counted, nil when none is asked for.
        var companion: String?
        var filters: [Bit] = []
        var outputs: [SubjectOutput] = []
    }

    /// Days from one date to another over the rows with a bit.
    struct Lag: Hashable {
        let from: String
        let to: String
        let bit: Bit
    }

    /// Sum of a number over the rows with a bit.
    struct Sum: Hashable {
        let field: String
        let bit: Bit
    }

    /// Where the value of a measure is found after the pass.
    enum Source {
        case records(Bit)
        case sum(Int)
        case subjects(stream: Int, output: Int)
        case gap(stream: Int, output: Int, quantile: Double)
        case days(Int, quantile: Double)
    }

    /// A measure that can be counted.
    struct Planned {
        let id: String
        let source: Source
    }

    /// In order of the bytes of the identifiers.
    private(set) var measures: [Planned] = []
    /// Measures that cannot be counted, with the fields that nobody supplies.
    private(set) var notCounted: [String: [String]] = [:]
    /// Measures whose declaration cannot be used, with the reason.
    private(set) var refused: [String: String] = [:]
    private(set) var words: [Word] = []
    private(set) var streams: [Stream] = []
    private(set) var lags: [Lag] = []
    private(set) var sums: [Sum] = []
    /// The bit of every accepted row.
    private(set) var everything = Bit(word: 0, mask: 0)
    let fields: [String: RecordField]
    /// The same in the order of declaration.
    let declaredFields: [RecordField]
    let mapping: Mapping
    /// How each measure that can be counted is declared.
    private(set) var counts: [String: RecordCount] = [:]
    private var bits: [RecordFilter: Bit] = [:]

    init(measures: [Measure], fields: [RecordField], mapping: Mapping) throws(ExtractError) {
        self.fields = Dictionary(fields.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.mapping = mapping
        declaredFields = fields
        let needed: [RecordField] = [.domesticAbuse, .recordedDate, .area, .recordType]
        let absent = needed.map(\.id).filter { mapping.sources[$0] == nil }
        guard absent.isEmpty else { throw .fieldsNotSupplied(absent, mapping: mapping.name) }
        everything = try bit(of: .everything, for: "every record")
        for measure in measures.sorted(by: { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }) {
            guard let count = measure.counted else { continue }
            do throws(ExtractError) {
                try check(count, of: measure)
                let absent = count.fields.filter { mapping.sources[$0] == nil }
                guard absent.isEmpty else {
                    notCounted[measure.id] = absent
                    continue
                }
                self.measures.append(Planned(id: measure.id, source: try source(of: count, measure.id)))
                counts[measure.id] = count
            } catch {
                refused[measure.id] = "\(error)"
            }
        }
    }

    private mutating func source(of count: RecordCount, _ measure: String) throws(ExtractError) -> Source {
        let bit = try bit(of: count.filter, for: measure)
        switch count.aggregate {
        case .records: return .records(bit)
        case .sum(let field): return .sum(Self.index(of: Sum(field: field, bit: bit), in: &sums))
        case .days(let from, let to, let quantile):
            return .days(
                Self.index(of: Lag(from: from, to: to, bit: bit), in: &lags), quantile: quantile)
        case .subjects(let subject, let times):
            let place = output(.atLeast(max(times, 1)), bit, subject, companion: nil)
            return .subjects(stream: place.0, output: place.1)
        case .subjectsMeeting(let subject, let times, let other):
            let place = output(.meeting(times), bit, subject, companion: other)
            return .subjects(stream: place.0, output: place.1)
        case .recordsAfterEarlier(let subject, let days):
            let place = output(.recordsAfter(days), bit, subject, companion: nil)
            return .subjects(stream: place.0, output: place.1)
        case .subjectsAfterEarlier(let subject, let days):
            let place = output(.subjectsAfter(days), bit, subject, companion: nil)
            return .subjects(stream: place.0, output: place.1)
        case .daysSinceEarlier(let subject, let days, let quantile):
            let place = output(.gap(days), bit, subject, companion: nil)
            return .gap(stream: place.0, output: place.1, quantile: quantile)
        }
    }

    private static func index<Value: Equatable>(of value: Value, in list: inout [Value]) -> Int {
        if let index = list.firstIndex(of: value) { return index }
        list.append(value)
        return list.count - 1
    }

    /// Records carry a word of 32 filters, so a stream takes no more.
    private mutating func output(
        _ kind: SubjectOutput.Kind, _ bit: Bit, _ subject: String, companion: String?
    ) -> (Int, Int) {
        let fitting = streams.firstIndex { stream in
            stream.subject == subject && (stream.filters.count < 32 || stream.filters.contains(bit))
                && (companion == nil || stream.companion == nil || stream.companion == companion)
        }
        if fitting == nil { streams.append(Stream(subject: subject, companion: companion)) }
        let number = fitting ?? streams.count - 1
        if let companion { streams[number].companion = companion }
        let filter = Self.index(of: bit, in: &streams[number].filters)
        let output = SubjectOutput(filter: filter, kind: kind)
        return (number, Self.index(of: output, in: &streams[number].outputs))
    }

    private mutating func bit(of filter: RecordFilter, for measure: String) throws(ExtractError) -> Bit {
        if let known = bits[filter] { return known }
        guard let terms = FilterTerms.of(filter) else {
            throw .unusable(
                "the filter of '\(measure)' has more than \(FilterTerms.limit) alternatives once it is written "
                    + "out; make it simpler, or several measures of it.")
        }
        let size = terms.count == 1 ? 1 : terms.count + 1
        if words.last.map({ $0.used + size > 64 }) ?? true { words.append(Word()) }
        let word = words.count - 1
        var union: UInt64 = 0
        for tests in terms {
            let mask = UInt64(1) << UInt64(words[word].used)
            words[word].terms.append(Word.Term(mask: mask, tests: tests))
            words[word].used += 1
            union |= mask
        }
        if terms.count != 1 {
            let mask = UInt64(1) << UInt64(words[word].used)
            words[word].unions.append(Word.Union(terms: union, mask: mask))
            words[word].used += 1
            union = mask
        }
        bits[filter] = Bit(word: word, mask: union)
        return Bit(word: word, mask: union)
    }
}
