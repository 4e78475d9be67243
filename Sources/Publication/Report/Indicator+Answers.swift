import FrameworkModel

extension Indicator {
    /// Who answers for it: many together, or the service that holds what is counted.
    ///
    /// `measures` are those of its module by identifier.
    func whoAnswers(_ measures: [String: Measure]) -> String {
        guard accountability == .performance else { return "many partners together" }
        return calculation.measures.first.flatMap { measures[$0]?.heldBy }
            ?? "the service that keeps the records"
    }

    /// Who holds the records it is made from; where there are only published figures, who publishes them.
    func holders(_ measures: [String: Measure]) -> [String] {
        let all = calculation.measures.compactMap { measures[$0] }
        let held = all.filter(\.stage.isHeld)
        return (held.isEmpty ? all : held).map(\.heldBy).uniqued.sorted()
    }

    /// False where only published figures exist, so that nobody can be asked for another one.
    func isHeld(_ measures: [String: Measure]) -> Bool {
        calculation.measures.contains { measures[$0]?.stage.isHeld == true }
    }

    /// Who holds it in words, for a list of what has no figure.
    func holding(_ measures: [String: Measure]) -> String {
        let holders = holders(measures)
        guard !holders.isEmpty else { return "nobody is named who holds it" }
        return isHeld(measures)
            ? "held by \(holders.inWords)" : "only published figures exist, from \(holders.inWords)"
    }

    /// Who answers with the word of the field: population or performance.
    func accountabilityWords(_ measures: [String: Measure]) -> String {
        "\(accountability == .performance ? "performance" : "population"): \(whoAnswers(measures))"
    }
}
