import IndicatorKit

/// The requests that trials make of an example's request.
extension ComputeRequest {
    func with(
        areas: [AreaCode]? = nil, confidence: Double? = nil, observations: [Observation]? = nil
    ) -> ComputeRequest {
        ComputeRequest(
            areas: areas ?? self.areas, confidence: confidence ?? self.confidence,
            observations: observations ?? self.observations)
    }

    /// With all counts, people and amounts multiplied.
    func scaled(by factor: Double) -> ComputeRequest {
        with(
            observations: observations.map { observation in
                guard [.count, .people, .gbp].contains(observation.unit) else { return observation }
                var scaled = observation
                scaled.value *= factor
                return scaled
            })
    }

    /// With all counts of 1 to 9 less 1; nil when there is none.
    func lowered() -> ComputeRequest? {
        func isSmall(_ observation: Observation) -> Bool {
            observation.unit == .count && (1..<10).contains(observation.value)
        }
        guard observations.contains(where: isSmall) else { return nil }
        return with(
            observations: observations.map { observation in
                var lowered = observation
                if isSmall(observation) { lowered.value -= 1 }
                return lowered
            })
    }

    static let mergedArea: AreaCode = "X98000001"

    /// With all areas added up into one, measure by measure; nil when there is one area only or the module
    /// shows no count that adds up.
    func merged(_ description: ModuleDescription) -> ComputeRequest? {
        let additive = Set(description.measures.filter(\.addsOverAreas).map(\.id))
        guard !description.additiveCounts.isEmpty, areas.count > 1 else { return nil }
        var sums: [Observation] = []
        var places: [SumKey: Int] = [:]
        for observation in observations where additive.contains(observation.measure) {
            let key = SumKey(observation)
            if let place = places[key] {
                sums[place].value += observation.value
            } else {
                places[key] = sums.count
                var sum = observation
                sum.area = Self.mergedArea
                sums.append(sum)
            }
        }
        return with(areas: [Self.mergedArea], observations: sums)
    }

    private struct SumKey: Hashable {
        let measure: String
        let start: Day?
        let end: Day?
        let breakdown: Breakdown

        init(_ observation: Observation) {
            measure = observation.measure
            start = observation.periodStart
            end = observation.periodEnd
            breakdown = observation.breakdown
        }
    }

    static let foreignMeasure = "not_declared_by_the_module"

    /// With a copy of every row under a measure that nobody declares.
    func withForeignMeasure() -> ComputeRequest {
        with(
            observations: observations
                + observations.map { observation in
                    var copy = observation
                    copy.id = "foreign-\(observation.id)"
                    copy.measure = Self.foreignMeasure
                    return copy
                })
    }

    /// For so many made-up areas, each with the rows of one of the areas here; England and Wales stays one.
    func repeated(for number: Int) -> ComputeRequest {
        let national = observations.filter { $0.area == .englandAndWales }
        let local = Dictionary(grouping: observations.filter { $0.area != .englandAndWales }, by: \.area)
        let templates = areas.compactMap { local[$0] }
        guard !templates.isEmpty else { return self }
        let places = (1...number).map { AreaCode(rawValue: "X\(99_000_000 + $0)") }
        let copies = places.enumerated().flatMap { index, area in
            templates[index % templates.count].map { observation in
                var copy = observation
                copy.area = area
                copy.id = "\(area)-\(observation.id)"
                return copy
            }
        }
        let isNational = areas.contains(.englandAndWales)
        return with(
            areas: places + (isNational ? [.englandAndWales] : []), observations: national + copies)
    }
}
