import IndicatorKit

/// Collects findings so that one fault seen at many places is told once, with its first place.
struct Findings {
    private var order: [String] = []
    private var places: [String: [String]] = [:]
    private var remedies: [String: String] = [:]

    /// Adds a fault of an estimate.
    mutating func add(_ estimate: Estimate, _ problem: String, in trial: Trial, _ remedy: String) {
        let how = trial.variation == .asWritten ? "" : " \(trial.variation.words)"
        let part = estimate.breakdown == .whole ? "" : ", \(estimate.breakdown)"
        let period = estimate.period.map { "\($0)" } ?? "undated"
        add(
            "indicator \(estimate.indicator): \(problem)",
            at: "Examples/\(trial.example)\(how), \(estimate.area), \(period)\(part)", remedy)
    }

    /// Adds a fault seen at a place.
    mutating func add(_ what: String, at place: String, _ remedy: String) {
        if places[what] == nil { order.append(what) }
        places[what, default: []].append(place)
        remedies[what] = remedy
    }

    /// One text for each fault: what, where, what to do.
    var texts: [String] {
        order.map { what in
            let seen = places[what] ?? []
            let more = seen.count > 1 ? " and \(seen.count - 1) more" : ""
            return "\(what) (\(seen.first ?? "")\(more)): \(remedies[what] ?? "")"
        }
    }
}
