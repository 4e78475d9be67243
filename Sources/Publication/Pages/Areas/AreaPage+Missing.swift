import FrameworkModel

extension AreaPage {
    /// The indicators without a figure here, by who holds the data.
    var missing: HTML {
        let known = Set(figures.map(\.indicator.id))
        let absent = index.indicators.filter { !known.contains($0.id) }
        guard !absent.isEmpty else { return .empty }
        guard !area.level.holdsForces else {
            return """
                <p>No figure has been published for \(area.name), or none was found, for \
                \(absent.count.things("indicator", "indicators")).</p>
                \(HTML.list(absent.map { HTML.link($0.title, to: links.indicator($0.id)) }, style: "columns close"))
                """
        }
        let byHolder = Dictionary(grouping: absent) { $0.holding(index.measures) }
        let parts = byHolder.sorted { $0.key < $1.key }.map { holding, indicators -> HTML in
            "<p><strong>\(holding.uppercasedFirst):</strong> \(titles(indicators)).</p>\n"
        }
        return """
            <p>A figure that is not here is not zero: nobody has published or supplied it for \(area.name).</p>
            \(parts)
            """
    }

    private func titles(_ indicators: [Indicator]) -> HTML {
        HTML.joined(indicators.map { HTML.link($0.title, to: links.indicator($0.id)) }, by: "; ")
    }
}
