import Assessment
import FrameworkModel

/// The figures of one document.
struct DocumentPage {
    private let context: PageContext
    private let portion: EvidencePages.Portion

    init(_ context: PageContext, _ portion: EvidencePages.Portion) {
        self.context = context
        self.portion = portion
    }

    var page: Page {
        let figures = context.content.listing.figures[portion.figures]
        let withheld = figures.count { context.content.listing.withheld.contains($0.id) }
        let protected: HTML =
            withheld == 0
            ? .empty
            : """
            <p>\(withheld.things("value is", "values are")) withheld, marked [c], to protect small counts.</p>

            """
        return Page(
            path: portion.path, title: portion.title(context.content), section: .evidence,
            lead: "Figures as they are printed, with the place where each stands.",
            body: """
                \(about)\(parts)<h2>Figures</h2>
                \(protected)\(table(figures))
                """)
    }

    private var about: HTML {
        guard let document = context.content.documents[portion.document] else { return .empty }
        let facts = HTML.facts([
            (name: "Publisher", text: "\(document.publisher)"), (name: "Year", text: "\(document.year)"),
            (name: "Where it is", text: address(document.address)),
            (name: "Licence", text: "\(document.licence)"),
            (name: "How it was taken over", text: "\(document.trustWords ?? "supplied locally")"),
            (name: "Note", text: "\(document.note)"),
        ])
        return "<h2>The document</h2>\n\(facts)"
    }

    private func address(_ address: String) -> HTML {
        address.hasPrefix("https://") || address.hasPrefix("http://")
            ? "<a class=\"address\" href=\"\(address)\">\(address)</a>" : "\(address)"
    }

    private var parts: HTML {
        guard portion.count > 1 else { return .empty }
        let links = EvidencePages.portions(context.content).filter { $0.document == portion.document }.map {
            other -> HTML in
            other.number == portion.number
                ? "<strong>Part \(other.number)</strong>"
                : .link("Part \(other.number)", to: context.links.to(other.path))
        }
        return "<nav aria-label=\"Parts of this document\">\n\(HTML.list(links))</nav>\n"
    }

    private func table(_ figures: ArraySlice<Observation>) -> HTML {
        let content = context.content
        let rows = figures.map { figure -> [HTML] in
            let isWithheld = content.listing.withheld.contains(figure.id)
            return [
                "<code id=\"\(figure.id)\">\(figure.id)</code>",
                .link(
                    content.names[figure.area] ?? figure.area.rawValue, to: context.links.area(figure.area)),
                "\(figure.period?.description ?? "not given")",
                "\(content.title(of: figure))",
                isWithheld ? "[c]" : "\(figure.shown)", "\(figure.locator)",
                isWithheld || content.listing.tied.contains(figure.id) ? .empty : note(figure),
            ]
        }
        let disputed = figures.enumerated().filter { $0.element.standing.grade == .disputed }.map(\.offset)
        return HTMLTable(
            caption: "Figures of this document",
            columns: ["Figure", "Area", "Period", "What", "Value", "Where it stands", "Note"], rows: rows,
            disputed: Set(disputed), showsCaption: false
        ).html
    }

    private func note(_ figure: Observation) -> HTML {
        guard figure.standing.grade != .sound else { return "\(figure.note)" }
        let checks = figure.standing.checks.map { check -> HTML in
            guard let address = context.links.section(.contradictions) else { return " \(check)" }
            return " <a href=\"\(address)#\(check)\">\(check)</a>"
        }
        return "<b>\(figure.standing.grade.rawValue)</b>\(checks) \(figure.note)"
    }
}

extension Observation {
    /// The value with its unit, with as many decimals as are printed.
    var shown: String {
        var decimals = 0
        var step = precision
        while step < 0.999, decimals < 6 {
            step *= 10
            decimals += 1
        }
        let hedge = qualifier.words(before: unit)
        return (hedge.isEmpty ? "" : hedge + " ") + unit.written(value, decimals: decimals)
    }
}

extension ReportContent {
    /// What a figure counts, and of which part of the population.
    func title(of figure: Observation) -> String {
        let measure = publishedTitles[figure.measure] ?? figure.measure.spelledOut
        return [measure, figure.breakdown.words].filter { !$0.isEmpty }.joined(separator: "; ")
    }
}
