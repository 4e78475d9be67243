import IndicatorKit

/// Takes whichever row comes first for the whole.
enum FirstRowModule: IndicatorModule {
    static let manifest = Manifest(
        id: "first-row", title: "First row", summary: "The first row there is.", version: "1.0.0",
        maintainer: "Nobody")
    static let measures = FaithfulModule.measures
    static let indicators = [FaithfulModule.indicators[0].with(.custom(measures: ["crimes"], by: .whole))]

    static func estimates(for indicator: Indicator, from inputs: Inputs) -> [Estimate] {
        inputs.areas.compactMap { area in
            inputs.observations("crimes", in: area).first.map { figure in
                var estimate = Estimate(indicator, about: figure, from: [figure])
                estimate.numerator = figure.quantity
                estimate.value = figure.value
                estimate.method = "count"
                return estimate
            }
        }
    }
}

/// Says how many were charged in words alone.
enum TalkativeModule: IndicatorModule {
    static let manifest = Manifest(
        id: "talkative", title: "Talkative", summary: "Says it in words.", version: "1.0.0",
        maintainer: "Nobody")
    static let measures = FaithfulModule.measures
    static let indicators = [
        FaithfulModule.indicators[1].with(.custom(measures: ["charges", "crimes"], by: .whole))
    ]

    static func estimates(for indicator: Indicator, from inputs: Inputs) -> [Estimate] {
        inputs.areas.flatMap { area in
            inputs.observations("charges", in: area).map { figure in
                var estimate = Estimate(indicator, about: figure, from: [figure])
                let words = figure.value < 10 ? "fewer than 10: \(NumberText.short(figure.value))" : "enough"
                estimate.method = "from 3 charges up"
                estimate.withheld = .undefined(words)
                return estimate
            }
        }
    }
}

/// Prints one share and computes nothing.
enum PrintedModule: IndicatorModule {
    static let manifest = Manifest(
        id: "printed", title: "Printed share", summary: "The share as a source prints it.", version: "1.0.0",
        maintainer: "Somebody")
    static let measures = [FaithfulModule.measures[2]]
    static let indicators = [
        FaithfulModule.indicators[1].with(.stated("charge_share_printed", by: .whole))
    ]
}

extension Indicator {
    /// The same with another calculation.
    func with(_ calculation: Calculation) -> Indicator {
        Indicator(
            id, title: title, definition: definition, definitionVersion: definitionVersion,
            rationale: rationale, kind: kind, accountability: accountability, priority: priority,
            polarity: polarity, calculation: calculation, unit: unit, limits: limits,
            commitments: commitments, satisfiedBy: satisfiedBy)
    }
}
