import FrameworkModel

/// One row of a table of values.
struct ValueView {
    /// Area, part of the population and period; for a local area, the area alone.
    let place: String
    /// Indicator, part and period in a table of several indicators, otherwise empty.
    let what: String
    let value: String
    let interval: String
    let counts: String
    /// Where it was counted and how far it is released.
    let status: String
    /// Numbers in the list of sources.
    let sources: [Int]
    let notes: String
    let isDisputed: Bool

    init(
        _ estimate: Estimate, _ indicator: Indicator, place: String, what: String = "",
        titles: [String: String], sources: SourceList, shared: SharedNotes
    ) {
        self.place = place
        self.what = what
        value = estimate.withheld?.words(naming: titles) ?? estimate.shown(indicator)
        let isHeldBack = estimate.withheld == .suppressed
        let limits = estimate.shownInterval(indicator)
        interval = !limits.isEmpty ? limits : isHeldBack ? "withheld" : "none"
        let made = estimate.shownCounts
        counts = !made.isEmpty ? made : isHeldBack ? "withheld" : "not given"
        status = [estimate.stage?.words, estimate.status.rawValue].compactMap(\.self).joined(separator: ", ")
        self.sources = sources.numbers(of: estimate)
        notes = shared.notes(of: estimate)
        isDisputed = estimate.standing.grade == .disputed
    }
}
