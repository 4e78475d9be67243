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

    /// The same with the word of the field: population or performance.
    func accountabilityWords(_ measures: [String: Measure]) -> String {
        "\(accountability == .performance ? "performance" : "population"): \(whoAnswers(measures))"
    }
}
