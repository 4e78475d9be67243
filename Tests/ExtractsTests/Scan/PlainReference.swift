import Extracts
import FrameworkModel

/// The plain and slow statement of what a scan computes; it shares no code with the scan.
///
/// It takes files that can be scanned: every column of the mapping is in every header, once.
struct PlainReference {
    let extraction: Extraction

    /// Counts all inputs as one extract.
    func counts(_ inputs: [[UInt8]]) -> PlainCounts {
        var counts = PlainCounts()
        var records: [PlainRecord] = []
        var seen: Set<PlainValue> = []
        for (input, bytes) in inputs.enumerated() {
            let rows = PlainCSV.rows(of: bytes)
            guard let header = rows.first?.fields else { continue }
            for row in rows.dropFirst() where !row.isBlank || header.count == 1 {
                counts.rowsRead += 1
                switch judge(row.fields, header, &seen) {
                case .success(let record):
                    records.append(record)
                case .failure(let rejection):
                    counts.rejected[rejection.reason, default: 0] += 1
                    counts.lines[rejection.reason, default: []].append(.init(input: input, line: row.line))
                }
            }
        }
        for measure in extraction.measures {
            let lacking = measure.counted?.fields.filter { extraction.mapping.sources[$0] == nil } ?? []
            if !lacking.isEmpty { counts.notCounted[measure.id] = lacking }
        }
        counts.values = values(records, without: Set(counts.notCounted.keys))
        return counts
    }

    private struct Rejection: Error {
        let reason: RejectReason
    }

    /// The record of a row, or the first rule that turns it away.
    private func judge(
        _ row: [[UInt8]], _ header: [[UInt8]], _ seen: inout Set<PlainValue>
    ) -> Result<PlainRecord, Rejection> {
        if row.count != header.count { return .failure(Rejection(reason: .ragged)) }
        let values = self.values(of: row, header)
        if values["da_flag"] != .yes { return .failure(Rejection(reason: .notDomesticAbuse)) }
        guard case .day(let day) = values["recorded_date"] else {
            return .failure(Rejection(reason: .badDate))
        }
        guard
            let leaf = extraction.areas.leaves.first(where: {
                values["area_code"] == .text(Array($0.code.utf8))
            })
        else { return .failure(Rejection(reason: .unknownArea)) }
        if values["record_type"] != .text(Array("crime".utf8)),
            values["record_type"] != .text(Array("incident".utf8))
        {
            return .failure(Rejection(reason: .badType))
        }
        if extraction.options.removesDuplicates, let id = values["incident_id"], id != .missing,
            !seen.insert(id).inserted
        {
            return .failure(Rejection(reason: .duplicate))
        }
        return .success(PlainRecord(day: day, areas: Set([leaf.code] + leaf.above), values: values))
    }

    private func values(of row: [[UInt8]], _ header: [[UInt8]]) -> [String: PlainValue] {
        var values: [String: PlainValue] = [:]
        for field in extraction.fields {
            switch extraction.mapping.sources[field.id] {
            case .column(let reading):
                guard let column = header.firstIndex(of: Array(reading.column.utf8)) else { continue }
                values[field.id] = PlainFields.value(of: row[column], field.kind, reading)
            case .constant(let word):
                values[field.id] = PlainFields.constant(word, field.kind)
            case nil:
                continue
            }
        }
        return values
    }

    private func values(_ records: [PlainRecord], without notCounted: Set<String>) -> [PlainCounts.Value] {
        let measures = extraction.measures.filter { !notCounted.contains($0.id) }
        let codes = Set(records.flatMap(\.areas)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var values: [PlainCounts.Value] = []
        for area in codes {
            let inside = records.filter { $0.areas.contains(area) }
            let periods = Set(inside.map { PlainPeriod.containing($0.day, extraction.period) })
            let start = PlainCoverage(areas: extraction.areas, records: records).start(of: area)
            for measure in measures.sorted(by: { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }) {
                guard let count = measure.counted, let start else { continue }
                let passing = inside.filter { $0.passes(count.filter) }
                for period in periods {
                    let group = PlainAggregate(all: passing, period: period, covered: start)
                    let value = group.value(count.aggregate)
                    values.append(.init(area: area, period: period, measure: measure.id, value: value))
                }
            }
        }
        return values.enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            if first.area != second.area {
                return first.area.utf8.lexicographicallyPrecedes(second.area.utf8)
            }
            if first.period != second.period { return first.period.start < second.period.start }
            return left.offset < right.offset
        }.map(\.element)
    }
}
