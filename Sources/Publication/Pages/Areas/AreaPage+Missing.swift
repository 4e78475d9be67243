import FrameworkModel

extension AreaPage {
    /// The indicators without a figure here, by who holds the data.
    var missing: HTML {
        let known = Set(figures.map(\.indicator.id))
        let absent = index.indicators.filter { !known.contains($0.id) }
        guard !absent.isEmpty else { return .empty }
        guard !area.level.isWide else {
            return """
                <p>No figure has been published for \(area.name), or none was found, for \
                \(absent.count.things("indicator", "indicators")).</p>
                \(HTML.list(absent.map { HTML.link($0.title, to: links.indicator($0.id)) }, style: "columns close"))
                """
        }
        let byHolder = Dictionary(grouping: absent) { indicator in
            index.holders(of: indicator, in: area.code)
        }
        let groups = byHolder.sorted { $0.key.joined(separator: "\n") < $1.key.joined(separator: "\n") }
        let parts = groups.map { holders, indicators -> HTML in
            let head =
                holders.isEmpty
                ? "Held by nobody who could be asked; only published figures exist"
                : "Held by \(holders.inWords)"
            return "<p><strong>\(head):</strong> \(titles(indicators)).</p>\n"
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
