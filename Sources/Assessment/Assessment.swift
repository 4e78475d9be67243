package import FrameworkModel

/// Everything the modules computed, ready to be compared.
package struct Assessment: Sendable {
    /// What the modules declare, in order of module.
    package let modules: [ModuleDescription]
    /// What they computed, and the standardised rates that follow from it.
    package let estimates: [Estimate]
    /// All indicators, in order of module and declaration.
    package let indicators: [Indicator]
    /// Measures by their keys.
    package let measures: [String: Measure]
    let surroundings: Surroundings
    private let byPlace: [Place: [Estimate]]
    private let byID: [String: Indicator]
    private let known: Set<KnownFigure>

    /// A count that some estimate was made from.
    private struct KnownFigure: Hashable {
        let measure: String
        let area: AreaCode
        let period: Period?
    }

    private struct Place: Hashable {
        let indicator: String
        let area: AreaCode
    }

    /// Of an estimate that is withheld nothing is kept by which it could be told.
    package init(modules: [ModuleDescription], estimates: [Estimate], surroundings: Surroundings) {
        let given = estimates.map { $0.withheld == .suppressed ? $0.redacted : $0 }
        self.modules = modules
        self.surroundings = surroundings
        indicators = modules.flatMap(\.indicators)
        let byIndicator = Dictionary(grouping: given, by: \.indicator)
        let estimates =
            given
            + indicators.flatMap { Standardised.estimates($0, byIndicator[$0.id] ?? []) }
        self.estimates = estimates
        byID = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        byPlace = Dictionary(grouping: estimates) { Place(indicator: $0.indicator, area: $0.area) }
        known = Set(
            estimates.flatMap { estimate in
                [estimate.numerator, estimate.denominator].compactMap { part in
                    part.map {
                        KnownFigure(measure: $0.measure, area: estimate.area, period: estimate.period)
                    }
                }
            })
        measures = Dictionary(
            modules.flatMap(\.measures).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Corrected p-values up to this count as a difference.
    package static let significance = 0.05

    /// Estimates of one indicator in one area, earliest period first.
    package func series(_ indicator: String, in area: AreaCode) -> [Estimate] {
        byPlace[Place(indicator: indicator, area: area)] ?? []
    }

    /// The indicator with this identifier.
    package func indicator(_ id: String) -> Indicator? { byID[id] }

    /// The name of an area, or its code where it has none.
    func name(_ area: AreaCode) -> String { surroundings.names[area] ?? area.rawValue }

    /// What to ask an area for so that an indicator can be computed: the counts where it is made of counts.
    ///
    /// What another estimate of the area and period was made from is not asked for again. Population, survey and
    /// research figures are not asked for: nobody holds others than the published ones.
    package func request(_ indicator: Indicator, _ area: AreaCode, _ period: Period?) -> DataRequest {
        let needed: [String] =
            switch indicator.calculation {
            case .proportion(let numerator, let denominator, _, _),
                .rate(let numerator, let denominator, _, _, _):
                [numerator, denominator]
            case .changeOnYear(let measure, _): [measure]
            default: indicator.calculation.measures
            }
        let held = needed.compactMap { measures[$0] }.filter(\.stage.isHeld)
        let missing = held.filter {
            !known.contains(KnownFigure(measure: $0.id, area: area, period: period))
        }
        return DataRequest(
            area: area, indicator: indicator.id, measures: missing.isEmpty ? held : missing, period: period)
    }
}

/// What the assessment has to know about areas, without knowing where it is kept.
package struct Surroundings: Sendable {
    /// Names of areas.
    package let names: [AreaCode: String]
    /// Whether the first area contains the second.
    let contains: @Sendable (AreaCode, AreaCode) -> Bool
    /// What an area was made of otherwise in the first period than in the second; nil when the same.
    let boundaryChange: @Sendable (AreaCode, Period, Period) -> String?

    package init(
        names: [AreaCode: String] = [:],
        contains: @escaping @Sendable (AreaCode, AreaCode) -> Bool = { _, _ in false },
        boundaryChange: @escaping @Sendable (AreaCode, Period, Period) -> String? = { _, _, _ in nil }
    ) {
        self.names = names
        self.contains = contains
        self.boundaryChange = boundaryChange
    }
}
