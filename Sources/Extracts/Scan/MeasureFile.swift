import FrameworkModel
package import FoundationEssentials

/// The counts of an extract as a file: `area_code,period,measure,value`, in order of the bytes of the first three
/// columns, with lines about the file itself under the area `_file`.
package struct MeasureFile {
    private let counts: ExtractCounts

    /// Takes what is to be written.
    package init(_ counts: ExtractCounts) { self.counts = counts }

    /// The whole file.
    ///
    /// A value that cannot be made is an empty cell.
    package var bytes: Data {
        var lines: [UInt8] = Array("area_code,period,measure,value\n".utf8)
        lines.reserveCapacity(counts.groups.count * counts.measures.count * 48)
        let measures = counts.measures.map { Array($0.id.utf8) }
        var place = 0
        while place < counts.groups.count, !isBehindFile(counts.groups[place].area) {
            write(counts.groups[place], measures, into: &lines)
            place += 1
        }
        writeFile(into: &lines)
        for group in counts.groups[place...] { write(group, measures, into: &lines) }
        return Data(lines)
    }

    private func isBehindFile(_ area: String) -> Bool { "_file".utf8.lexicographicallyPrecedes(area.utf8) }

    private func write(_ group: ExtractCounts.Group, _ measures: [[UInt8]], into lines: inout [UInt8]) {
        let start = Array("\(group.area),\(counts.period.name(of: group.period)),".utf8)
        for (index, value) in group.values.enumerated() {
            lines += start
            lines += measures[index]
            lines.append(UInt8(ascii: ","))
            if let value { write(value, counts.measures[index].form, into: &lines) }
            lines.append(UInt8(ascii: "\n"))
        }
    }

    private func writeFile(into lines: inout [UInt8]) {
        var rows = [("rows_read", counts.rowsRead)]
        for reason in RejectReason.allCases {
            let count = counts.rejected[reason] ?? 0
            if reason != .ragged || count > 0 { rows.append((reason.rawValue, count)) }
        }
        for (name, number) in rows.sorted(by: { $0.0 < $1.0 }) {
            lines += Array("_file,all,\(name),\(number)\n".utf8)
        }
    }

    private func write(_ value: Double, _ form: ExtractCounts.Form, into lines: inout [UInt8]) {
        switch form {
        case .whole: Self.write(Int64(value), into: &lines)
        case .tenths:
            let tenths = Int64((value * 10).rounded())
            Self.write(tenths / 10, into: &lines)
            lines += [UInt8(ascii: "."), UInt8(ascii: "0") + UInt8(tenths % 10)]
        case .thousandths: lines += Array(NumberText.short(value).utf8)
        }
    }

    private static func write(_ number: Int64, into lines: inout [UInt8]) {
        if number < 10, number >= 0 { return lines.append(UInt8(ascii: "0") + UInt8(number)) }
        lines += Array(String(number).utf8)
    }
}
