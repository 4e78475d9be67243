import Assessment
import Foundation
import Publication

/// How the server fares, for whoever watches over it: no figure, no name of a file.
struct Health {
    let state: DashboardState

    static let fields: [APIField] = [
        APIField("state", .text(["current", "outdated"]), "outdated: the store's last change is not shown."),
        APIField("since", .time, "When what is shown was made."),
        APIField("store_time", .time, "When figures were last imported or corrected; null when none were.")
            .optional,
        APIField("areas", .whole, "Number of areas that have a page."),
        APIField("indicators", .whole, "Number of indicators."),
        APIField("modules_without_result", .whole, "Number of modules that gave no result."),
        APIField("last_failure_time", .time, "When the store's last change could not be shown.").optional,
        APIField("last_failure", .text([]), "Why it could not.").optional,
    ]

    var json: String {
        let showing = state.showing
        let failure = state.failure
        let time = { (date: Date) in date.formatted(.iso8601) }
        return JSONText.object([
            ("state", .text(failure == nil ? "current" : "outdated")), ("since", .text(time(showing.since))),
            ("store_time", .optional(showing.material.storeTime.map(time))),
            ("areas", .number(showing.areas.count)),
            ("indicators", .number(showing.content.assessment.indicators.count)),
            ("modules_without_result", .number(showing.content.failures.count)),
            ("last_failure_time", .optional((failure?.time).map(time))),
            ("last_failure", .optional(failure?.words)),
        ]).line + "\n"
    }
}
