import IndicatorKit

/// The share of officers trained in DA Matters, set against the target.
///
/// Where a target is published and the counts are not, the result says which counts are missing.
enum TrainedShare {
    static let trained = "officers_trained_da_matters"
    static let inScope = "officers_in_scope_da_matters"
    static let target = "da_matters_training_target"

    static let indicator = Indicator(
        "da_matters_trained_share", title: "DA Matters training against the target",
        definition:
            "Officers in scope who completed the DA Matters course by the date, as a share of all officers "
            + "in scope on it, beside the published target.",
        rationale:
            "First responders decide whether abuse is recognised; training is what the force can do about it "
            + "itself.",
        kind: .input, accountability: .performance, priority: .partnership,
        polarity: .higherIsBetter(
            "more officers who recognise coercion and risk", companion: "coercive_control_share"),
        calculation: .custom(measures: [trained, inScope, target], by: .whole), unit: .percent,
        limits: [
            "The share achieved is not published; only the target is.",
            "A course completed is not practice changed; read what is recorded and charged beside it.",
            "Officers who left or joined since the course change the share without any training.",
        ],
        commitments: Training.commitments,
        satisfiedBy: "Officers trained and officers in scope by role, at the end of each quarter.",
        question: "Who in {area} is still to be trained, in which roles, and by when?")

    static func estimates(from inputs: Inputs) -> [Estimate] {
        inputs.areas.flatMap { area -> [Estimate] in
            let aims = inputs.observations(target, in: area)
            let counts = inputs.observations(trained, in: area).filter { $0.breakdown == .whole }
            guard counts.isEmpty else { return counts.map { share($0, in: inputs, aim: aims.first) } }
            return aims.first.map { [missing($0, [trained, inScope])] } ?? []
        }
    }

    /// The achieved share with its Wilson interval; a date that only one of the two counts has is missing.
    private static func share(_ above: Observation, in inputs: Inputs, aim: Observation?) -> Estimate {
        let below = inputs.counterpart(inScope, in: above.area, during: above.period, breakdown: .whole)
        guard let below else {
            var estimate = missing(above, [inScope])
            estimate.numerator = above.quantity
            return estimate
        }
        var estimate = Estimate(indicator, about: above, from: [above, below])
        estimate.numerator = above.quantity
        estimate.denominator = below.quantity
        estimate.method = "Wilson"
        estimate.formula = "100 × \(NumberText.short(above.value)) / \(NumberText.short(below.value))"
        if let aim { estimate.caveats.append(.target(aim)) }
        do {
            estimate.interval = try Wilson.interval(
                events: above.value, of: below.value, confidence: inputs.confidence
            ).scaled(by: 100)
            estimate.value = 100 * above.value / below.value
        } catch {
            estimate.withheld = .undefined("\(error)")
        }
        return estimate
    }

    private static func missing(_ figure: Observation, _ measures: [String]) -> Estimate {
        var estimate = Estimate(indicator, about: figure, from: [figure])
        estimate.breakdown = .whole
        estimate.method = "Wilson"
        estimate.withheld = .missing(measures)
        if figure.measure == target { estimate.caveats.append(.target(figure)) }
        return estimate
    }
}

extension Caveat {
    /// The target that the share is to be read against.
    static func target(_ aim: Observation) -> Caveat {
        Caveat("target", "the published target is \(NumberText.short(aim.value)) %")
    }
}
