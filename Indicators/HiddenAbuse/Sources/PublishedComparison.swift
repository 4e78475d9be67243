import IndicatorKit

/// Sets an expected number beside the published estimates for the same area.
enum PublishedComparison {
    /// One caveat for each published number of the whole area that is undated or of the same period.
    ///
    /// The distance is ours against theirs, in percent of theirs. The published figures take no part in the
    /// estimate.
    static func caveats(_ estimate: Estimate, with measure: String, _ inputs: Inputs) -> [Caveat] {
        guard let value = estimate.value else { return [] }
        let published = inputs.observations(measure, in: estimate.area).filter {
            $0.breakdown == .whole && $0.value > 0 && ($0.period == nil || $0.period == estimate.period)
        }
        return published.map { figure in
            let distance = 100 * (value / figure.value - 1)
            let size = NumberText.fixed(abs(distance), decimals: 1)
            let direction = distance < 0 ? "lower" : "higher"
            let when = figure.period.map { "for \($0)" } ?? "without a year"
            return Caveat(
                "published_estimate",
                "\(figure.document) prints \(NumberText.short(figure.value)) \(when): this estimate is "
                    + "\(size) % \(direction); the published one names neither its rates nor its ages")
        }
    }
}
