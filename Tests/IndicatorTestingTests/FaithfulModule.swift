import IndicatorKit

/// A small module that conforms: charges among crimes, with a count, a share, a rate and a share as printed.
enum FaithfulModule: IndicatorModule {
    static let manifest = Manifest(
        id: "faithful", title: "Charges among crimes",
        summary: "How many crimes are recorded and how many of them are charged.", version: "1.0.0",
        maintainer: "Performance team", maturity: .official)

    static let measures = [
        Measure(
            "crimes", title: "Crimes recorded", basis: "crimes", stage: .police, addsOverAreas: true,
            heldBy: "the police force"),
        Measure(
            "charges", title: "Crimes charged", basis: "crimes", stage: .police, addsOverAreas: true,
            heldBy: "the police force"),
        Measure(
            "charge_share_printed", title: "Share charged as printed", unit: .percent, basis: "crimes",
            stage: .police, addsOverAreas: false, heldBy: "the police force"),
        .population,
    ]

    static let indicators = [
        indicator(
            "crimes_recorded", "Crimes recorded", "Crimes that the police recorded in the period.",
            .none("recording and crime cannot be told apart"), .count(of: "crimes", by: .whole), .count),
        indicator(
            "charge_share", "Crimes charged", "Crimes charged as a share of the crimes recorded.",
            .higherIsBetter("a charge puts the case before a court"),
            .proportion(
                numerator: "charges", denominator: "crimes", stated: "charge_share_printed", by: .whole),
            .percent),
        indicator(
            "crimes_per_1000", "Crimes per 1,000 people", "Crimes recorded for every 1,000 residents.",
            .lowerIsBetter("fewer people are harmed"),
            .rate(
                numerator: "crimes", denominator: "population", multiplier: 1_000, stated: nil, by: .whole),
            .ratePer1000),
    ]

    private static func indicator(
        _ id: String, _ title: String, _ definition: String, _ polarity: Polarity,
        _ calculation: Calculation, _ unit: IndicatorKit.Unit
    ) -> Indicator {
        Indicator(
            id, title: title, definition: definition,
            rationale: "The board asks for it every quarter, beside \(title).",
            kind: .output, accountability: .performance, priority: .pursuing, polarity: polarity,
            calculation: calculation, unit: unit,
            breaks: ["2019-04-01", "2021-04-01"].compactMap { Day(iso: $0) }.map {
                SeriesBreak(from: $0, reason: "new counting rules")
            },
            limits: ["It shows what is recorded, not what happens."], commitments: [],
            satisfiedBy: "Counts of the same months from one system.")
    }
}
