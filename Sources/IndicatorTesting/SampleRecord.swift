public import IndicatorKit

/// One record on paper, to show which measures of a module count it.
public struct SampleRecord: Sendable {
    private let values: [String: String]

    /// Makes a record of logical values such as `yes`, `crime` or `2024-04-01`; a field left out is missing.
    public init(_ values: [RecordField: String]) {
        self.values = Dictionary(
            values.map { ($0.key.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// Keys of the measures whose filter the record passes, in the order of the module.
    public func measures(of module: any IndicatorModule.Type) -> [String] {
        module.measures.filter { $0.counted.map { passes($0.filter) } ?? false }.map(\.id)
    }

    /// True when the record takes part in what the filter selects.
    public func passes(_ filter: RecordFilter) -> Bool {
        switch filter {
        case .everything: true
        case .yes(let field): values[field] == "yes"
        case .isOne(let field, let words): values[field].map(words.contains) ?? false
        case .missing(let field): values[field] == nil
        case .atLeast(let field, let least): number(field).map { $0 >= least } ?? false
        case .below(let field, let limit): number(field).map { $0 < limit } ?? false
        case .onOrAfter(let field, let first): day(field).map { $0 >= first } ?? false
        case .before(let field, let end): day(field).map { $0 < end } ?? false
        case .all(let parts): parts.allSatisfy(passes)
        case .any(let parts): parts.contains(where: passes)
        case .not(let part): !passes(part)
        }
    }

    private func number(_ field: String) -> Double? { values[field].flatMap(Double.init) }

    private func day(_ field: String) -> Day? { values[field].flatMap { Day(iso: $0) } }
}
