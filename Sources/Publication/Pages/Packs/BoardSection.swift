import Assessment
import FrameworkModel

/// One priority in one area: purpose, what happened, the figures, two drawings, what there is no figure of.
struct BoardSection {
    private let priority: Indicator.Priority
    private let matters: AreaMatters
    /// Rows of the table.
    private let rows: [BoardRow]
    /// Indicators with figures that the table leaves out.
    private let rest: [Indicator]
    /// Indicators without any figure for the area.
    private let without: [Indicator]

    /// Rows that leave room for two drawings on a page.
    private static let most = 7
    /// The same where a column of quarters makes the rows higher.
    private static let mostWithQuarters = 6

    /// What is said in place of a holder where nobody can be asked.
    private static let published = "only published figures exist"

    /// Indicators without figures that are named for each holder.
    private static let named = 2

    init(_ priority: Indicator.Priority, _ matters: AreaMatters) {
        self.priority = priority
        self.matters = matters
        let drafts = matters.content.draftIndicators
        let all = matters.content.assessment.indicators.filter {
            $0.priority == priority && !$0.isChange && $0.deprecation == nil
        }
        let known = all.filter { indicator in
            matters.content.assessment.series(indicator.id, in: matters.area.code).contains(where: \.isFigure)
        }
        let rows = known.filter { !drafts.contains($0.id) }.compactMap { BoardRow($0, matters) }
        let rated = Set(rows.filter { !$0.indicator.unit.isAmount }.map(\.indicator.matter))
        // A count whose rate is shown stands beside that rate; what stands out comes first.
        let found = Set(matters.findings.map(\.indicator.id))
        let chosen = rows.filter { !$0.indicator.unit.isAmount || !rated.contains($0.indicator.matter) }
            .enumerated().sorted {
                let (one, other) = ($0.element, $1.element)
                return (found.contains(one.indicator.id) ? 0 : 1, one.rank, $0.offset)
                    < (found.contains(other.indicator.id) ? 0 : 1, other.rank, $1.offset)
            }
            .map(\.element).prefix(rows.contains { $0.quarter != nil } ? Self.mostWithQuarters : Self.most)
        self.rows = Array(chosen)
        let shown = Set(chosen.map(\.indicator.id))
        rest = known.filter { !shown.contains($0.id) }
        let present = Set(known.map(\.id))
        without = all.filter { !present.contains($0.id) }
    }

    func html(_ links: SiteLinks) -> HTML {
        """
        <section class="page pk-board">
        <h2>\(priority.name)</h2>
        <p class="pk-purpose">\(priority.purpose)</p>
        \(BoardWords(
            priority, matters, shown: Set(rows.map(\.indicator.id)), isWithoutFigures: rows.isEmpty && rest.isEmpty
        ).html)\
        \(table(links).html)\
        \(withoutQuarters)\
        \(drawings)\
        \(others(links))\
        \(missing(links))</section>

        """
    }

    private func table(_ links: SiteLinks) -> HTMLTable {
        let against = matters.content.benchmark.flatMap { $0.code == matters.area.code ? nil : $0.name }
        let hasQuarters = rows.contains { $0.quarter != nil }
        return HTMLTable(
            caption: "\(priority.name) in \(matters.area.name)",
            columns: [
                "Indicator", "Two years before", "Year before", "Latest year",
            ] + (hasQuarters ? ["Latest quarter"] : []) + [
                "Against \(against ?? "the benchmark")", "Target", "Who answers",
            ], rows: rows.map { $0.cells(links, hasQuarters: hasQuarters) }, showsCaption: false)
    }

    private var withoutQuarters: HTML {
        rows.isEmpty || rows.contains { $0.quarter != nil }
            ? .empty : "<p class=\"close\">No figure of a quarter has been supplied.</p>\n"
    }

    /// The first two rows with at least two figures, modelled ones left out.
    private var drawings: HTML {
        let drawn = rows.lazy.filter { !$0.isModelled }.compactMap(\.figure).prefix(2)
        return drawn.isEmpty ? .empty : "<div class=\"pk-two\">\n\(Array(drawn))</div>\n"
    }

    private func others(_ links: SiteLinks) -> HTML {
        guard !rest.isEmpty else { return .empty }
        let drafts = matters.content.draftIndicators
        let names = rest.map { indicator -> HTML in
            let link = HTML.link(indicator.title, to: links.indicator(indicator.id))
            return drafts.contains(indicator.id) ? "\(link) (draft)" : link
        }
        return """
            <p class="close"><strong>Also with figures, on pages of their own:</strong> \(HTML.joined(names, by: "; ")).</p>

            """
    }

    /// What has no figure, by who holds it.
    private func missing(_ links: SiteLinks) -> HTML {
        guard !without.isEmpty else { return .empty }
        let measures = matters.measures
        var order: [String] = []
        var titles: [String: [String]] = [:]
        for indicator in without {
            let holding = indicator.isHeld(measures) ? indicator.holding(measures) : Self.published
            if titles[holding] == nil { order.append(holding) }
            titles[holding, default: []].append(indicator.title)
        }
        let lists = order.map { holding in
            let all = titles[holding] ?? []
            let more = all.count - Self.named
            let names = Array(all.prefix(Self.named)) + (more > 0 ? [more.things("other", "others")] : [])
            return "\(names.inWords) (\(holding))"
        }
        let place = links.area(matters.area.code).map { address -> HTML in
            " \(HTML.link("All of them are on the page of \(matters.area.name).", to: address))"
        }
        return """
            <p class="close"><strong>No figure for \(matters.area.name):</strong> \
            \(lists.joined(separator: "; ")).\(place)</p>

            """
    }
}
