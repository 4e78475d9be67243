// Which figures may identify somebody when they are small.
extension Measure {
    /// Whether it counts people or events that a small number may give away.
    ///
    /// That is so when its unit is `count`, unless it is counted in population estimates, in a survey or in the
    /// Commissioner's accounts, or its basis is places, pounds or respondents: these are numbers of residents,
    /// of people asked, of money or of capacity.
    package var isProtectedCount: Bool {
        unit == .count && stage.holdsProtectedCounts && !Self.openBases.contains(basis)
    }

    private static let openBases: Set<CountingBasis> = ["places", "pounds", "respondents"]
}

extension SourceStage {
    /// Whether counts of this stage are of people or events that a small number may give away.
    package var holdsProtectedCounts: Bool {
        switch self {
        case .population, .survey, .pcc: false
        default: true
        }
    }
}
