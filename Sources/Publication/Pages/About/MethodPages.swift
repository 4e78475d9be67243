import Assessment
import FrameworkModel

/// How figures are made, compared and tested, and what the words mean.
enum MethodPages {
    static func entries(_ content: ReportContent) -> [PageEntry] {
        [PageEntry(path: SiteSection.methods.path, title: title, make: page)]
    }

    private static let title = "Methods and words"

    private static func page(_ context: PageContext) -> Page {
        Page(
            path: SiteSection.methods.path, title: title, section: .methods,
            lead: "How figures are made, compared and tested, and what the words of a verdict mean.",
            body: """
                <h2>How to read a figure</h2>
                \(HTML.list(reading.map { "\($0)" }))
                <h2>How differences are tested</h2>
                \(HTML.list(tests.map { "\($0)" }))
                \(family(context.content))<h2>When two figures may be compared</h2>
                <p>Each pair is held against these rules before anything is computed.</p>
                \(facts(rules))
                <h2>The words of a verdict</h2>
                \(facts(verdicts))
                <h2>The words for doubt about a figure</h2>
                \(facts(doubts))
                \(methods(context.content))<h2>Small counts</h2>
                \(HTML.list(context.content.disclosure.map { "\($0)" }))
                """)
    }

    private static func facts(_ rows: [(String, String)]) -> HTML {
        HTML.facts(rows.map { (name: $0.0, text: "\($0.1)") })
    }

    private static func family(_ content: ReportContent) -> HTML {
        """
        <p>The p-values of the packs and of the first page are corrected as one family: \
        \(content.review.family.name). A page of another area has a family of its own and says so.</p>

        """
    }

    /// The methods by which the values that are shown were made, as the modules name them.
    private static func methods(_ content: ReportContent) -> HTML {
        let names = Dictionary(grouping: content.estimates.filter { !$0.method.isEmpty }, by: \.method)
        let rows = names.sorted { $0.key < $1.key }.map { method, estimates -> [HTML] in
            ["\(method)", "\(Set(estimates.map(\.indicator)).count)", "\(estimates.count)"]
        }
        let table = HTMLTable(
            caption: "Methods of the values shown", columns: ["Method", "Indicators", "Values"], rows: rows,
            numbers: [1, 2], showsCaption: false)
        return "<h2>Methods in use</h2>\n\(table.html)"
    }

    private static var rules: [(String, String)] {
        ComparabilityRule.allCases.map { ($0.effect == .refusal ? "Refused" : "Caveat", $0.words) }
    }

    private static let reading = [
        "A value made from counts stands with its interval: values within it would not be surprising by chance "
            + "alone. A value printed without counts has no interval, and nothing is claimed from it.",
        "A hollow mark has no interval, or is disputed. The table below a drawing has the same figures.",
        "A count is shown for what it is. Areas of different size are compared by rates and shares only.",
        "More recorded abuse may mean that more is found. It is never called worse.",
        "Small numbers move much by chance. Their intervals are wide, and a change from one year to the next is "
            + "not a trend.",
        "Missing is not zero: a figure that nobody published or supplied is said to be missing, with who holds it.",
    ]

    private static let tests = [
        "A difference counts as real when its p-value, corrected for all tests shown together (Benjamini and "
            + "Hochberg), is at most 0.05.",
        "Shares use the Wilson interval; rates use exact Poisson limits below ten events and Byar's from there.",
        "Two shares are compared by Newcombe's difference and Koopman's ratio, two rates by score methods.",
        "An area that makes up more than a twentieth of its comparator is tested against the rest of it.",
        "Figures are compared for the latest period that both sides have, otherwise for the two nearest.",
        "A trend needs five years in a row without gap or break. A process chart needs eight points; its limits "
            + "are trial limits below twelve, and begin anew at a break.",
        "A funnel flags by its own 95 % and 99.8 % limits, widened where areas vary more than by chance.",
        "\"To be told from chance\" means that the test of a change on the year would call it a change, at as many "
            + "people or crimes as this year.",
    ]

    /// Words of verdicts with what they mean.
    static let verdicts = [
        (
            "Better, worse",
            "A test, corrected for all tests made together, shows a difference, and the indicator says which "
                + "direction is better."
        ),
        (
            "Higher, lower",
            "The same test shows a difference, but neither direction is better by itself, or the indicator must "
                + "be read with its companion. More recorded is not worse."
        ),
        (
            "No difference shown",
            "The test shows none. The two may still differ by less than these numbers can show."
        ),
        (
            "Cannot say",
            "There is nothing to test with: a figure has no counts behind it, or no test fits it, as for two "
                + "changes set against each other."
        ),
        (
            "Not compared",
            "The two figures differ in what they count, when, where or how, so that a test would mislead; the "
                + "reason stands with them."
        ),
    ]

    private static let doubts = [
        (
            "disputed",
            "A check of published figures singles it out. It is shown as printed and takes part in no verdict."
        ),
        ("questioned", "It is one of several that could be wrong, or stands beside a disputed one."),
        ("corrected", "It was put right by hand, with a reason."),
        ("provisional", "It may still change."),
    ]
}
