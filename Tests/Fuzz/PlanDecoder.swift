import FrameworkModel

/// Makes declarations out of bytes: mostly such as can be meant, now and then such as cannot.
struct PlanDecoder {
    /// Parts of parts of a filter, at most.
    private static let depth = 24

    private var bytes: InputBytes

    init(_ bytes: [UInt8]) { self.bytes = InputBytes(bytes) }

    /// Up to 40 ways of counting.
    mutating func counts() -> [RecordCount] {
        var counts: [RecordCount] = []
        while bytes.hasMore, counts.count < 40 {
            let aggregate = aggregate()
            counts.append(RecordCount(aggregate, where: filter(depth: 0)))
        }
        return counts
    }

    private mutating func filter(depth: Int) -> RecordFilter {
        let kind = bytes.below(depth < Self.depth ? 16 : 8)
        switch kind {
        case 1: return .yes(field(.flag))
        case 2:
            let field = field(bytes.below(2) == 0 ? .category : .code)
            return .isOne(field, of: (0..<bytes.below(4)).map { _ in word(of: field) })
        case 3: return .missing(field(nil))
        case 4: return .atLeast(field(.number), number())
        case 5: return .below(field(.number), number())
        case 6:
            let field = field(.date)
            return day().map { .onOrAfter(field, $0) } ?? .any([])
        case 7:
            let field = field(.date)
            return day().map { .before(field, $0) } ?? .all([])
        case 8, 9, 10: return .all(parts(depth))
        case 11, 12, 13: return .any(parts(depth))
        case 14, 15: return .not(filter(depth: depth + 1))
        default: return .everything
        }
    }

    private mutating func parts(_ depth: Int) -> [RecordFilter] {
        (0..<bytes.below(5)).map { _ in filter(depth: depth + 1) }
    }

    private mutating func aggregate() -> RecordAggregate {
        switch bytes.below(8) {
        case 1: .sum(of: field(.number))
        case 2: .subjects(field(.identifier), withAtLeast: bytes.signed())
        case 3: .subjectsMeeting(field(.identifier), atLeast: bytes.signed(), of: field(.identifier))
        case 4: .recordsAfterEarlier(field(.identifier), within: bytes.signed())
        case 5: .subjectsAfterEarlier(field(.identifier), within: bytes.signed())
        case 6: .days(from: field(.date), to: field(.date), quantile: quantile())
        case 7: .daysSinceEarlier(field(.identifier), within: bytes.signed(), quantile: quantile())
        default: .records
        }
    }

    /// One field in sixteen is of any kind, or none that there is.
    private mutating func field(_ kind: RecordField.Kind?) -> String {
        let isAny = bytes.below(16) == 15
        let fitting = RecordField.standard.filter { isAny || kind == nil || $0.kind == kind }.map(\.id)
        return bytes.pick(fitting + (isAny ? ["no_such_field"] : []), or: "")
    }

    private mutating func word(of field: String) -> String {
        let words = RecordField.standard.first { $0.id == field }?.words ?? []
        return bytes.pick(words.isEmpty ? PlanTable.codes : words, or: "")
    }

    private mutating func number() -> Double {
        let usual = Double(bytes.signed()) / 2000
        let other = [.nan, .infinity, -.infinity, .greatestFiniteMagnitude, -1e300, 9e15, 9.3e15, -0.0]
        return bytes.below(8) == 7 ? bytes.pick(other, or: usual) : usual
    }

    private mutating func quantile() -> Double { Double(bytes.below(256)) / 250 - 0.01 }

    /// A day around those of the extract, one in eight far from them; nil when it does not exist.
    private mutating func day() -> Day? {
        let isNear = bytes.below(8) < 7
        let year = isNear ? 2022 + bytes.below(4) : 1 + bytes.below(256) * 39
        let month = 1 + bytes.below(12)
        return Day(year: year, month: month, day: 1 + bytes.below(31))
    }
}
