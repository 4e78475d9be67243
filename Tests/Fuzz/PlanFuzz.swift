import Extracts
import FrameworkModel

/// Any declarations of measures: they are counted as a plain reading of them says, or refused.
enum PlanFuzz {
    static func check(_ bytes: [UInt8]) {
        var decoder = PlanDecoder(bytes)
        let counts = decoder.counts()
        var measures: [Measure] = []
        for (number, count) in counts.enumerated() {
            measures.append(FuzzMeasures.measure("m\(number)", count))
            measures.append(FuzzMeasures.measure("n\(number)", RecordCount(.records, where: count.filter)))
        }
        let extraction = Extraction(
            measures: measures, fields: RecordField.standard, mapping: PlanTable.mapping,
            areas: PlanTable.areas)
        let scan: ExtractCounts
        do {
            let description = try extraction.plan().description
            guard measures.allSatisfy({ description.contains("\n  \($0.id): ") }) else {
                fatalError("a measure is not in the plan:\n\(description)")
            }
            scan = try extraction.scan([.bytes(PlanTable.file)])
        } catch {
            fatalError("\(error)")
        }
        guard scan.rowsAccepted == PlanTable.rows.count else { fatalError("rejected: \(scan.rejected)") }
        for (number, count) in counts.enumerated() {
            compare("n\(number)", RecordCount(.records, where: count.filter), scan)
            compare("m\(number)", count, scan)
        }
    }

    /// A measure of which a plain reading can be made has its value in every period.
    private static func compare(_ id: String, _ count: RecordCount, _ scan: ExtractCounts) {
        guard let column = scan.measures.firstIndex(where: { $0.id == id }) else {
            guard let reason = scan.refused[id] else { fatalError("\(id) is neither counted nor refused") }
            let isMeant = PlainReading.isMeant(count)
            guard !isMeant || reason.contains("alternatives") else { fatalError("\(reason)\n\(count)") }
            return
        }
        guard PlainReading.isMeant(count) else { fatalError("counted: \(count)") }
        for group in scan.groups where group.area == PlanTable.all {
            let rows = PlanTable.rows.filter {
                PlanTable.day(of: $0).map { group.period.start <= $0 && $0 <= group.period.end } ?? false
            }
            guard let expected = PlainReading.value(of: count, rows) else { continue }
            guard group.values[column] == expected else {
                let found = group.values[column].map { "\($0)" } ?? "nothing"
                fatalError("\(id) in \(group.period) is \(found), expected \(expected): \(count)")
            }
        }
    }
}
