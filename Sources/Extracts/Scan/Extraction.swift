package import FrameworkModel

/// One way of counting extracts: what, from which columns, for which areas and periods.
package struct Extraction: Sendable {
    package let measures: [Measure]
    package let fields: [RecordField]
    package var mapping: Mapping
    package let areas: AreaHierarchy
    package let period: PeriodLength
    package let options: ScanOptions

    /// Makes an extraction of its parts; measures that are not counted from records are left out.
    package init(
        measures: [Measure], fields: [RecordField], mapping: Mapping, areas: AreaHierarchy,
        period: PeriodLength = .financialYear, options: ScanOptions = ScanOptions()
    ) {
        self.measures = measures.filter { $0.counted != nil }
        self.fields = fields
        self.mapping = mapping
        self.areas = areas
        self.period = period
        self.options = options
    }

    /// What will be done with each row.
    package func plan() throws(ExtractError) -> CountingPlan {
        try CountingPlan(measures: measures, fields: fields, mapping: mapping)
    }

    /// Reads all inputs in order as one extract and counts.
    ///
    /// The rows are read once; a second time when duplicates are to be left out and there are some.
    package func scan(_ inputs: [ExtractInput]) throws(ExtractError) -> ExtractCounts {
        let plan = try plan()
        guard !options.removesDuplicates || mapping.sources[RecordField.record.id] != nil else {
            throw .unusable(
                "rows with a reference seen before can be left out only where the mapping '\(mapping.name)' says "
                    + "which column carries \(RecordField.record.id).")
        }
        guard areas.leaves.count <= Int(UInt16.max), inputs.count <= Int(UInt8.max) else {
            throw .unusable(
                "one run takes up to \(UInt8.max) files and \(UInt16.max) areas; these are \(inputs.count) and "
                    + "\(areas.leaves.count). Count them in several runs.")
        }
        let inputs = options.removesDuplicates ? try inputs.map(Self.readableTwice) : inputs
        let pseudonyms = Pseudonyms()
        switch try firstPass(plan, pseudonyms, inputs) {
        case .counted(let counts): return counts
        case .repeated(let references):
            return try Pass(plan, self, pseudonyms: pseudonyms, repeated: references).read(inputs).counts()
        }
    }

    private enum FirstPass {
        case counted(ExtractCounts)
        case repeated(RepeatedReferences)
    }

    /// Whatever the first pass kept is gone when it returns.
    private func firstPass(
        _ plan: CountingPlan, _ pseudonyms: Pseudonyms, _ inputs: [ExtractInput]
    ) throws(ExtractError) -> FirstPass {
        let result = try Pass(plan, self, pseudonyms: pseudonyms, repeated: nil).read(inputs)
        return result.repeatedReferences().map { .repeated($0) } ?? .counted(result.counts())
    }

    /// Standard input can be read once only, so it is kept in memory where it is needed again.
    private static func readableTwice(_ input: ExtractInput) throws(ExtractError) -> ExtractInput {
        guard input == .standardInput else { return input }
        return .bytes(try ByteSource.open(input).everything())
    }
}

/// How an extract is read; none of it changes the result but `removesDuplicates`.
package struct ScanOptions: Sendable {
    /// Leave out records whose reference was seen on an earlier accepted row.
    package var removesDuplicates = false
    /// Threads, at least 1.
    package var threads = 2
    /// Bytes read at a time, at least 1.
    package var chunk = 1 << 20
    /// False takes the portable separator finder even where vector instructions are there.
    package var usesVectors = true

    /// The usual way.
    package init() {}
}
