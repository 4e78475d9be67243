import FrameworkModel

/// Chooses between several figures for the same thing.
enum Resolution {
    /// The figure to use, then the disputed ones that are shown beside it.
    ///
    /// Sound figures go before corrected, questioned and disputed ones; then the more firmly released, the
    /// later edition, the one without a hedge, and the first identifier. A different number from another
    /// sound figure is named in the note of the figure chosen.
    static func resolve(_ figures: [Observation]) -> [Observation] {
        let sorted = figures.sorted(by: goesBefore)
        guard var kept = sorted.first, sorted.count > 1 else { return sorted }
        let others = sorted.dropFirst()
        var said: Set<String> = []
        for other in others where other.standing.grade == .sound && differ(kept, other) {
            let words =
                "\(Observation.disagreement) \(FrameworkModel.NumberText.short(other.value)) by \(other.document)"
            if said.insert(words).inserted { kept.note += (kept.note.isEmpty ? "" : "; ") + words }
        }
        return [kept] + others.filter { $0.standing.grade == .disputed }
    }

    private static func goesBefore(_ left: Observation, _ right: Observation) -> Bool {
        if left.standing.grade != right.standing.grade { return left.standing.grade < right.standing.grade }
        if left.status != right.status { return left.status < right.status }
        if left.vintage != right.vintage {
            guard let first = left.vintage else { return false }
            guard let second = right.vintage else { return true }
            return first > second
        }
        let isExact = (left.qualifier == .exact, right.qualifier == .exact)
        if isExact.0 != isExact.1 { return isExact.0 }
        return left.id < right.id
    }

    /// True when rounding does not explain the gap.
    ///
    /// A whole number printed to the last digit is not rounded.
    private static func differ(_ left: Observation, _ right: Observation) -> Bool {
        abs(left.value - right.value) > max(tolerance(left), tolerance(right))
    }

    private static func tolerance(_ figure: Observation) -> Double {
        let isCounted = figure.unit == .count || figure.unit == .people
        return isCounted && figure.precision <= 1 ? 0 : figure.precision / 2
    }
}
