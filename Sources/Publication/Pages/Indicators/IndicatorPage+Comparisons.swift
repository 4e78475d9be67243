import Assessment
import FrameworkModel

extension IndicatorPage {
    /// The tests of the areas of the packs, with what speaks for and against comparing.
    var compared: HTML {
        let rows = comparisons.filter { $0.comparability != .refused && $0.requests.isEmpty }
        guard !rows.isEmpty else { return .empty }
        let table = HTMLTable(
            caption: "Comparisons of \(index.content.areas.map(\.name).inWords)",
            columns: ["Area", "Set against", "Difference and test", "Verdict", "Comparable"],
            rows: rows.map { row in
                let view = ComparisonView(row, index.content.names)
                let test = HTML.joined(view.test.map { "\($0)" }, by: "<br>")
                return ["\(view.area)", "\(view.against)", test, "\(view.verdict)", "\(view.comparable)"]
            }, showsCaption: false)
        return """
            \(table.html)<p class="close">p-values are corrected together as one family: \
            \(index.content.review.family.name).</p>

            """
    }

    /// Pairs that look alike and are not, areas of different size, and areas without a figure.
    var refused: HTML {
        let words = ComparisonSentence(names: index.content.names)
        let telling = comparisons.filter(\.isTellingRefusal).map { "\(words.sentence($0))" as HTML }
        let bySize = comparisons.contains { row in row.reasons.contains { $0.rule == .size } }
        let modelled = comparisons.contains { row in row.reasons.contains { $0.rule == .modelled } }
        let general: [HTML?] = [
            bySize ? "Areas of different size are not compared by a count or an amount." : nil,
            modelled
                ? "Modelled figures of two areas are not compared: they differ by population only." : nil,
            ComparisonView.missing(comparisons, index.content.names).map { "\($0)" },
        ]
        return HTML.list(telling + general.compactMap(\.self))
    }
}
