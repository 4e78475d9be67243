import Assessment
import FrameworkModel

/// What contradicts itself in the figures behind a pack, and what nobody has supplied for its area.
struct PackGaps {
    private let matters: AreaMatters

    init(_ matters: AreaMatters) { self.matters = matters }

    func html(_ links: SiteLinks) -> HTML {
        """
        <section>
        <h2>Contradictions and missing data</h2>
        <h3>Published figures that contradict themselves</h3>
        \(contradictions(links))\
        <h3>Figures that are missing</h3>
        \(missing)</section>

        """
    }

    private func contradictions(_ links: SiteLinks) -> HTML {
        let content = matters.content
        let own = Set([matters.area.code] + (content.local[matters.area.code] ?? []).map(\.code))
        let beside = Set([content.benchmark?.code, .englandAndWales].compactMap(\.self)).subtracting(own)
        let used = Set(content.estimates.filter { beside.contains($0.area) }.flatMap(\.sources))
        let found = content.contradictions.filter { contradiction in
            contradiction.figures.contains { id in
                guard let area = content.figures[id]?.area else { return false }
                return own.contains(area) || beside.contains(area) && used.contains(id)
            }
        }
        guard !found.isEmpty else {
            return "<p>None was found in figures of \(matters.area.name), or of those beside them.</p>\n"
        }
        let table = HTMLTable(
            caption: "Contradictions in figures of \(matters.area.name), and in national ones beside them",
            columns: ["Check", "What contradicts", "What would repair it", "Where"],
            rows: found.map { item in
                let documents = item.figures.compactMap { content.figures[$0]?.document }
                    .map { content.documents[$0]?.title ?? $0 }.uniqued
                return [
                    HTML.link(item.id, to: links.section(.contradictions).map { "\($0)#\(item.id)" }),
                    "\(item.statement)",
                    "\(item.repairs.isEmpty ? "no single correction" : item.repairs.joined(separator: "; or "))",
                    "\(documents.isEmpty ? "not named" : documents.inWords)",
                ]
            }, showsCaption: false)
        return "<div class=\"pk-plain\">\n\(table.html)</div>\n"
    }

    private var missing: HTML {
        let wanted = matters.content.review.wanted.filter { $0.area == matters.area.code }
        guard !wanted.isEmpty else {
            return "<p>No figure is wanted to complete a comparison of \(matters.area.name).</p>\n"
        }
        let byHolder = Dictionary(grouping: wanted, by: \.measure.heldBy).sorted { $0.key < $1.key }
        return "<p>Each would complete a comparison whose other side is there.</p>\n"
            + HTML.joined(
                byHolder.map { holder, figures in
                    "<h4>From \(holder)</h4>\n" + HTML.list(lines(figures), style: "close pk-columns")
                }, by: "")
    }

    /// One line for each measure with all its periods.
    private func lines(_ figures: [WantedFigure]) -> [HTML] {
        Dictionary(grouping: figures, by: \.measure.id).values.sorted {
            ($0[0].measure.title, $0[0].measure.id) < ($1[0].measure.title, $1[0].measure.id)
        }.map { same in
            let periods = same.map(\.period).sorted {
                ($0?.end.number ?? 0, $0?.start.number ?? 0) < ($1?.end.number ?? 0, $1?.start.number ?? 0)
            }.map { $0?.description ?? "any year" }
            return "\(same[0].measure.title): \(periods.inWords)"
        }
    }
}
