import FrameworkModel

/// What is said of a release as a whole: title, period, licence, how to cite it.
///
/// What is unknown, such as who publishes it and whom to ask, is left out.
struct ReleaseFacts {
    let title: String
    let subject: String
    /// First and last day of the figures; nil when no figure has a period.
    let period: String?
    let madeOn: String?
    let licence: String
    let citation: String
    /// What was withheld.
    let disclosure: [String]

    init(_ content: ReportContent) {
        title = "Domestic abuse outcomes: \(content.areas.map(\.name).inWords)"
        let own = Set(content.areas.map(\.code))
        let benchmark = content.benchmark.flatMap { own.contains($0.code) ? nil : $0.name }
        subject =
            "Values of the indicators for \(content.areas.map(\.name).inWords), their local areas and all forces"
            + (benchmark.map { ", set against \($0)" } ?? "")
            + ", with comparisons, contradictions in published figures and figures that are missing."
        let periods = content.estimates.filter { $0.value != nil }.compactMap(\.period)
        period = periods.map(\.start).min().flatMap { first in
            periods.map(\.end).max().map { "\(first.inWords) to \($0.inWords)" }
        }
        madeOn = content.madeOn?.inWords
        licence = content.licenceNotice
        citation = "\(title)\(madeOn.map { ", made on \($0)" } ?? "")."
        disclosure = content.disclosure
    }

    /// The first sheet.
    var cover: Sheet {
        let parts: [(String, [String])] = [
            ("What it is", [subject]),
            ("Period of the figures", [period].compactMap(\.self)),
            ("Date made", [madeOn].compactMap(\.self)),
            ("Small counts", disclosure),
            ("Shorthand", Shorthand.allCases.map { "\($0.rawValue) \($0.words)." }),
            (
                "How it is laid out",
                [
                    "The sheet contents leads to all others. Every sheet but this one has one table, with "
                        + "what must be known of it in the rows above.",
                    "Every number is held in full; a cell shows as many decimals as its indicator is "
                        + "given with.",
                    "The same rows are in values.csv, comparisons.csv and values.json.",
                ]
            ),
            ("Licence", [licence]),
            ("How to cite", [citation]),
        ]
        let lines = parts.filter { !$0.1.isEmpty }.flatMap { head, words in
            [Sheet.Line.heading(head)] + words.map { .paragraph($0) }
        }
        return Sheet(name: "cover", title: title, lines: lines, table: nil)
    }
}
