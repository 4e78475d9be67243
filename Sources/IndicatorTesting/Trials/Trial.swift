import IndicatorKit

/// One request made of an example, and how it differs from what the example asks.
struct Trial: Sendable {
    /// How a request differs from the example.
    enum Variation: Hashable, Sendable {
        case asWritten
        case again
        case rowsReversed
        case areasReversed
        /// Counts, people and amounts times `Trial.scale`.
        case scaled
        /// Counts of 1 to 9 less 1.
        case lowered
        /// All intervals at `Trial.highConfidence`.
        case highConfidence
        /// All areas added up into one.
        case merged
        /// The numerator of a declared proportion above its denominator.
        case partAboveWhole(indicator: String)
        /// Without any row of a measure.
        case without(measure: String)
        /// With rows of a measure that nobody declares.
        case withForeignMeasure
        /// The ordinary example for `Trial.volumeAreas` areas.
        case volume

        var words: String {
            switch self {
            case .asWritten: "as written"
            case .again: "asked again"
            case .rowsReversed: "with its rows reversed"
            case .areasReversed: "with its areas reversed"
            case .scaled: "with all counts times 4"
            case .lowered: "with its small counts less 1"
            case .highConfidence: "at 99.8 % confidence"
            case .merged: "with its areas added up"
            case .partAboveWhole(let indicator): "with the numerator of \(indicator) above its denominator"
            case .without(let measure): "without \(measure)"
            case .withForeignMeasure: "with rows of a measure that is not declared"
            case .volume: "for \(Trial.volumeAreas) areas"
            }
        }
    }

    /// Name of the example.
    let example: String
    let variation: Variation
    let request: ComputeRequest

    /// A whole number, so that scaled counts stay counts.
    static let scale = 4.0
    static let highConfidence = 0.998
    /// More than there are force areas and local authorities in England and Wales (43 and about 330).
    static let volumeAreas = 450

    /// Every trial of a module, in a fixed order: those of each example, then the ordinary one at volume.
    static func all(_ description: ModuleDescription, _ folder: ModuleFolder?) -> [Trial] {
        guard let folder else { return [] }
        var proportions = description.indicators.compactMap(DeclaredShare.init)
        var trials: [Trial] = []
        for example in folder.examples {
            guard case .success(let request) = example.request else { continue }
            func add(_ variation: Variation, _ request: ComputeRequest?) {
                guard let request else { return }
                trials.append(Trial(example: example.name, variation: variation, request: request))
            }
            add(.asWritten, request)
            add(.again, request)
            add(.rowsReversed, request.with(observations: request.observations.reversed()))
            add(.areasReversed, request.areas.count > 1 ? request.with(areas: request.areas.reversed()) : nil)
            add(.scaled, request.scaled(by: scale))
            add(.lowered, request.lowered())
            add(.highConfidence, request.with(confidence: highConfidence))
            add(.merged, request.merged(description))
            for share in proportions where share.canBeRaised(in: request) {
                add(.partAboveWhole(indicator: share.indicator), share.raised(in: request))
                proportions.removeAll { $0.indicator == share.indicator }
            }
            for measure in description.measures where request.observations.contains(where: measure.isOf) {
                add(
                    .without(measure: measure.id),
                    request.with(observations: request.observations.filter { !measure.isOf($0) }))
            }
            add(.withForeignMeasure, request.withForeignMeasure())
        }
        if case .success(let request) = folder.ordinary?.request {
            trials.append(
                Trial(
                    example: ModuleFolder.ordinaryName, variation: .volume,
                    request: request.repeated(for: volumeAreas)))
        }
        return trials
    }
}

extension Measure {
    fileprivate func isOf(_ observation: Observation) -> Bool { observation.measure == id }
}

/// A share that the kit or a module makes of two declared measures.
struct DeclaredShare {
    let indicator: String
    let numerator: String
    let denominator: String

    init?(_ indicator: Indicator) {
        guard case .proportion(let numerator, let denominator, _, _) = indicator.calculation else {
            return nil
        }
        self.indicator = indicator.id
        self.numerator = numerator
        self.denominator = denominator
    }

    /// True when one area has both measures.
    func canBeRaised(in request: ComputeRequest) -> Bool {
        func areas(_ measure: String) -> Set<AreaCode> {
            Set(request.observations.filter { $0.measure == measure }.map(\.area))
        }
        return !areas(numerator).isDisjoint(with: areas(denominator))
    }

    /// The request with every numerator above every denominator in it.
    func raised(in request: ComputeRequest) -> ComputeRequest {
        let greatest = request.observations.filter { $0.measure == denominator }.map(\.value).max() ?? 0
        return request.with(
            observations: request.observations.map { observation in
                guard observation.measure == numerator else { return observation }
                var raised = observation
                raised.value = 2 * greatest + 1
                return raised
            })
    }
}
