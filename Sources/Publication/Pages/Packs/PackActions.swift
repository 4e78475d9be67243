import FrameworkModel

/// What was agreed at earlier meetings, beside the figure then and now.
struct PackActions {
    let actions: [ActionReading]
    private let matters: AreaMatters

    init(_ matters: AreaMatters) {
        self.matters = matters
        let content = matters.content
        actions = content.actions.filter { $0.area == matters.area.code }.sorted {
            ($0.closing == nil ? 0 : 1, $0.due, $0.number) < ($1.closing == nil ? 0 : 1, $1.due, $1.number)
        }.map { ActionReading($0, content.assessment, today: content.madeOn ?? $0.agreedOn) }
    }

    func html(_ links: SiteLinks) -> HTML {
        let none: HTML =
            actions.isEmpty ? "<p>No action is recorded for \(matters.area.name).</p>\n" : .empty
        return "<section>\n<h2>Actions</h2>\n\(none)\(table(links).html)</section>\n"
    }

    private func table(_ links: SiteLinks) -> HTMLTable {
        HTMLTable(
            caption: "Actions agreed for \(matters.area.name)",
            columns: ["Action", "Indicator", "Owner", "Agreed", "Due", "State", "Figure then", "Figure now"],
            rows: actions.map { reading in
                let action = reading.action
                let title = reading.indicator?.title ?? action.indicator
                return [
                    "\(action.number). \(action.wording)",
                    HTML.link(title, to: links.indicator(action.indicator)), "\(action.owner)",
                    "\(action.agreedOn.inWords)", "\(action.due.inWords)", "\(state(reading))",
                    "\(reading.words(reading.before))",
                    reading.hasNewerReading ? "\(reading.words(reading.newest))" : "no new figure",
                ]
            }, showsCaption: false)
    }

    private func state(_ reading: ActionReading) -> String {
        guard let closing = reading.action.closing, !closing.outcome.isEmpty else { return reading.state }
        return "\(reading.state): \(closing.outcome)"
    }
}
