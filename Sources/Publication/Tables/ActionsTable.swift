package import FrameworkModel

extension Table {
    /// Actions in the order in which they were kept, each with the readings of its indicator.
    package static func actions(
        _ actions: [ActionReading], names: [AreaCode: String], format: TableFormat
    ) -> Table {
        guard format != .table else {
            return Table(
                ["number", "action", "owner", "due", "state", "when agreed", "newest"],
                rows: actions.map { reading in
                    let action = reading.action
                    let outcome = action.closing.map { " (\($0.outcome.withoutFullStop))" } ?? ""
                    let newest = reading.words(reading.newest)
                    return [
                        .number(Double(action.number), decimals: 0),
                        .text("\(action.wording) [\(action.indicator), \(name(action.area, names))]"),
                        .text(action.owner), .text(action.due.description),
                        .text(reading.state + outcome), .text(reading.words(reading.before)),
                        .text(reading.hasNewerReading ? newest : "none newer"),
                    ]
                })
        }
        return Table(
            [
                "number", "indicator", "area_code", "area_name", "action", "owner", "agreed_on", "due",
                "state",
                "days_overdue", "closed_on", "outcome", "value_when_agreed", "period_when_agreed",
                "newest_value", "newest_period", "newer_reading",
            ],
            rows: actions.map { reading in
                let action = reading.action
                let decimals = reading.indicator?.decimals ?? 1
                return [
                    .number(Double(action.number), decimals: 0), .text(action.indicator),
                    .text(action.area.rawValue), .text(name(action.area, names)), .text(action.wording),
                    .text(action.owner), .text(action.agreedOn.description), .text(action.due.description),
                    .text(action.closing == nil ? "open" : "done"),
                    .number(reading.daysOverdue.map(Double.init), decimals: 0),
                    text(action.closing?.day.description), text(action.closing?.outcome),
                    .number(reading.before?.value, decimals: decimals),
                    text(reading.before?.period?.description),
                    .number(reading.newest?.value, decimals: decimals),
                    text(reading.newest?.period?.description),
                    .text(reading.hasNewerReading ? "yes" : "no"),
                ]
            })
    }

    private static func name(_ area: AreaCode, _ names: [AreaCode: String]) -> String {
        names[area] ?? area.rawValue
    }

    private static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
}
