/// Why two figures may not be set side by side, or only with a word beside them.
///
/// The order is the order in which reasons are listed.
package enum ComparabilityRule: String, CaseIterable, Sendable, Codable {
    case missing
    case sameArea = "same_area"
    case undated
    case definition
    case unit
    case basis
    case stage
    case population
    case modelled
    case size
    case disputed
    case seriesBreak = "break"
    case boundary
    case period
    case qualifier
    case questioned
    case corrected
    case coverage
    case sourcesDiffer = "sources_differ"
    case denominatorPeriod = "denominator_period"
    case provisional
    case nested

    /// Whether the rule stops the comparison or only has to be said.
    package enum Effect: String, Sendable, Codable {
        case refusal
        case caveat
    }

    /// What the rule does; a different period is a refusal only when the two neither overlap nor adjoin.
    package var effect: Effect {
        switch self {
        case .missing, .sameArea, .undated, .definition, .unit, .basis, .stage, .population, .modelled, .size,
            .disputed, .seriesBreak:
            .refusal
        case .boundary, .period, .qualifier, .questioned, .corrected, .coverage, .sourcesDiffer,
            .denominatorPeriod,
            .provisional, .nested:
            .caveat
        }
    }

    /// The rule in one sentence.
    package var words: String {
        switch self {
        case .missing: "One side has no figure, or one that is withheld."
        case .sameArea: "An area is not compared with itself."
        case .undated: "A figure without a period cannot be placed beside another."
        case .definition:
            "The two sides are defined differently; only a caveat where a source does not define its figure."
        case .unit: "The two sides are in different units."
        case .basis: "The two sides count different things, such as crimes and cases."
        case .stage: "The two sides were counted at different stages, such as police records and a survey."
        case .population: "The two sides are about different parts of the population."
        case .modelled:
            "A modelled estimate differs between areas by population only, not by how an area performs."
        case .size: "Counts and amounts of areas of different size are not comparable; a rate or share is."
        case .disputed: "A check of the published figures speaks against one of the inputs."
        case .seriesBreak: "What is counted changed between the two periods."
        case .boundary: "An area was made of other local authorities at the time of one of the figures."
        case .period: "The periods differ; refused unless they overlap or follow each other."
        case .qualifier: "A figure is rounded, approximate or a bound in its source."
        case .questioned: "A check names the figure, or one printed beside it, as possibly wrong."
        case .corrected: "A figure was corrected by hand."
        case .coverage: "A figure does not cover all suppliers, such as the forces that sent data."
        case .sourcesDiffer: "Sources give different numbers for the same figure."
        case .denominatorPeriod: "Numerator and denominator are of different years."
        case .provisional: "A figure is provisional and may still change; the other may be final."
        case .nested:
            "The area is more than a twentieth of the comparator; it is compared with the rest of it."
        }
    }
}

/// A rule that applies to a pair, with the facts of the case.
package struct Reason: Hashable, Sendable, Codable {
    /// The rule.
    package let rule: ComparabilityRule
    /// Whether it stops this comparison.
    package let effect: ComparabilityRule.Effect
    /// The facts in words.
    package let words: String

    package init(_ rule: ComparabilityRule, _ words: String, effect: ComparabilityRule.Effect? = nil) {
        self.rule = rule
        self.effect = effect ?? rule.effect
        self.words = words
    }
}

/// Whether two figures may be compared.
package enum Comparability: String, Sendable, Codable, CaseIterable {
    case likeForLike = "like_for_like"
    case caveat
    case refused

    package init(_ reasons: [Reason]) {
        self =
            reasons.contains { $0.effect == .refusal } ? .refused : reasons.isEmpty ? .likeForLike : .caveat
    }
}
