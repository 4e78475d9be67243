import Assessment
import FrameworkModel

/// The exceptions of an area in their order, each with the reasons for its place.
struct ExceptionTable {
    let matters: AreaMatters

    init(_ matters: AreaMatters) { self.matters = matters }

    func html(_ links: SiteLinks) -> HTML {
        """
        <section class="page">
        <h2>Exceptions, ranked</h2>
        \(introduction)\(table.html)\(key)\(others(links))</section>

        """
    }

    private var introduction: HTML {
        let count = matters.exceptions.count
        guard count > 0 else {
            return "<p>Nothing stands out that somebody would have to answer for.</p>\n"
        }
        let pages = HoldingToAccountPages.pages
        let rest: HTML =
            count > pages
            ? " The first \(pages) have a page of their own; of the others this table says what there is."
            : .empty
        return """
            <p>An exception is worse by the indicator's own direction, or would be if it could be read without its \
            companion, or stands out where one service answers for it. The strongest evidence comes first, then the \
            larger difference, then the more important indicator.\(rest)</p>

            """
    }

    private var table: HTMLTable {
        HTMLTable(
            caption: "Exceptions in \(matters.area.name)",
            columns: ["Indicator", "What stands out", "Evidence", "Size", "Importance"],
            rows: matters.exceptions.enumerated().map { place, exception in row(exception, place + 1) },
            showsCaption: false)
    }

    private func row(_ exception: AreaMatters.Exception, _ number: Int) -> [HTML] {
        guard let first = exception.findings.first else { return [] }
        let more = exception.findings.count - 1
        let also: HTML =
            more == 0
            ? .empty : " <span class=\"muted\">\(more) more \(more == 1 ? "finding" : "findings").</span>"
        let name: HTML = "\(number). \(exception.indicator.title)"
        return [
            number > HoldingToAccountPages.pages
                ? name : "<a href=\"#\(ExceptionSheet.anchor(number))\">\(name)</a>",
            "\(matters.sentences.sentence(first))\(also)", "\(first.strength.words)",
            "\(first.size.words)", "\((exception.indicator.importance ?? .usual).rawValue)",
        ]
    }

    /// What the classes stand for.
    private var key: HTML {
        guard !matters.exceptions.isEmpty else { return .empty }
        return """
            <p class="close">Evidence is strong where chance would hardly ever give such a difference, good where it \
            would rarely, and some where it would less than once in twenty times. A difference is large when one \
            figure is at least one and a half times the other, medium from one and a fifth times, otherwise small.</p>

            """
    }

    /// What moved or differs and is nobody's to answer for.
    private func others(_ links: SiteLinks) -> HTML {
        var seen: Set<String> = []
        let titles = matters.others.map(\.indicator).filter { seen.insert($0.id).inserted }.map {
            HTML.link($0.title, to: links.indicator($0.id))
        }
        guard !titles.isEmpty else { return .empty }
        return """
            <h3>Stands out and is no exception</h3>
            <p>These differ from elsewhere or from the year before beyond chance. They are context, or \
            no single service answers for them, or they moved in the direction that is wanted: \(HTML.joined(titles, by: "; ")).</p>

            """
    }
}
