import Assessment
import FrameworkModel

/// What the comparison of two areas comes to, in a few words.
struct ComparePair {
    /// Both areas by name.
    let sides: String
    let words: String

    /// Rows of one indicator, a pair for each two areas that were set side by side; without such, the year before.
    ///
    /// Pairs in which a side has no figure are left out.
    static func all(_ rows: [Comparison], _ names: [AreaCode: String]) -> [ComparePair] {
        let beside = rows.filter { $0.against == .otherArea || $0.against == .benchmark }
        let chosen = beside.isEmpty ? rows.filter { $0.against == .yearBefore } : beside
        let breakdowns = Set(chosen.compactMap { $0.estimate?.breakdown })
        let part = breakdowns.contains(.whole) ? .whole : breakdowns.min()
        let firstOfEach = chosen.filter { $0.requests.isEmpty && $0.estimate?.breakdown == part }
            .reduce(into: [Comparison]()) { kept, row in
                let isKnown = kept.contains { $0.area == row.area && $0.comparator == row.comparator }
                if !isKnown { kept.append(row) }
            }
        return firstOfEach.map { row in
            ComparePair(
                sides: "\(names[row.area] ?? row.area.rawValue) against "
                    + (row.against == .yearBefore
                        ? row.against.words : names[row.comparator] ?? row.comparator.rawValue),
                words: words(row))
        }
    }

    /// Those that come to the same are told together; one sentence for all where all do.
    static func lines(_ pairs: [ComparePair]) -> [HTML] {
        let texts = pairs.map(\.words).uniqued
        guard !pairs.isEmpty else { return ["not compared, a figure is missing"] }
        guard texts.count > 1 || pairs.count == 1 else { return texts.map { "All: \($0)" } }
        return texts.map { text in
            "\(pairs.filter { $0.words == text }.map(\.sides).joined(separator: "; ")): \(text)"
        }
    }

    private static func words(_ row: Comparison) -> String {
        if row.verdict == .notCompared {
            let reasons = row.reasons.filter { $0.effect == .refusal }
                .map { $0.words.withoutFullStop.withinASentence.lowercasedFirst }
            return "not compared, \(reasons.joined(separator: "; "))"
        }
        let periods = [row.estimate?.when, row.other?.when].compactMap(\.self)
        let when = Set(periods).count == 1 ? periods[0] : periods.joined(separator: " and ")
        return row.verdict.words + (row.comparability == .caveat ? ", with a caveat" : "") + " (\(when))"
    }
}
