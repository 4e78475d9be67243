import Extracts
import FrameworkModel
import TestSupport

/// A random file with every kind of dirt, and a random way of counting it.
struct RandomExtract {
    /// Header row without its line end.
    let header: [UInt8]
    /// Rows without their line ends, blank and broken ones among them.
    let rows: [[UInt8]]
    private let ends: [[UInt8]]
    private let start: [UInt8]
    private let endsWithLineEnd: Bool
    /// How it is counted.
    let extraction: Extraction

    /// Draws a file and measures; the same for the same seed.
    ///
    /// Without `hasSoup` every quote is closed within its row; `length` sets the number of rows.
    init(seed: Int, hasSoup: Bool = true, length: Int? = nil) {
        var random = SeededGenerator(seed: seed)
        let texts = RandomTexts(&random)
        let layout = RandomLayout(&random, texts: texts, isNarrow: random.chance(4))
        let count = random.chance(10) ? random.within(70...100) : random.within(1...10)
        let measures = RandomMeasures(texts: texts).list(count, &random)
        var options = ScanOptions()
        options.removesDuplicates = random.chance(40) && layout.sources["incident_id"] != nil
        extraction = Extraction(
            measures: measures, fields: RandomLayout.fields,
            mapping: Mapping(name: "random", sources: layout.sources), areas: texts.hierarchy,
            period: random.pick(PeriodLength.allCases), options: options)
        let dirt = random.pick([0, 2, 8])
        var writer = RandomWriter(random: random, columns: layout.columns, dirt: dirt, hasSoup: hasSoup)
        header = writer.header()
        rows = (0..<(length ?? writer.random.pick([0, 1, 5, 20, 40, 60, 90, 120, 200]))).map { _ in
            writer.row()
        }
        let lineEnds: [[UInt8]] = writer.random.pick([[[10]], [[13, 10]], [[10], [13, 10]]])
        ends = (0...rows.count).map { _ in writer.random.pick(lineEnds) }
        start = writer.random.chance(30) ? [0xEF, 0xBB, 0xBF] : []
        endsWithLineEnd = writer.random.chance(70)
    }

    /// The file.
    var file: [UInt8] { part(0..<rows.count) }

    /// A file of some of the rows, with the header.
    func part(_ range: Range<Int>) -> [UInt8] {
        var bytes = start + header + ends[rows.count]
        for index in range { bytes += rows[index] + ends[index] }
        if !endsWithLineEnd, !range.isEmpty { bytes.removeLast(ends[range.upperBound - 1].count) }
        return bytes
    }
}
