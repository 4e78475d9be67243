import Assessment
import FrameworkModel
import Publication

/// Two made-up strategies, one force and one county, and indicators in every state.
enum AnnualSample {
    static let documents = [
        "plan": Document(
            id: "plan", title: "Plan <A>", publisher: "", year: "2019", address: "", licence: "", trust: "C",
            note: "")
    ]
    static let names: [AreaCode: String] = ["A": "Alder", "B": "Birch & Beech"]

    static let commitments = [
        commitment("c-1", .prevention, "Fewer repeats"), commitment("c-2", .prevention, "Know \"all\" cases"),
        commitment("c-3", .provision, "Support is offered"),
        commitment("c-4", .provision, "Small numbers fall"),
        commitment("c-5", .partnership, "Agencies agree"),
        commitment("c-6", .pursuing, "Set up a board", .milestone, owner: "The office", due: "May 2020"),
        commitment("c-7", .pursuing, "Write to ministers", .milestone),
        commitment("d-1", .prevention, "Fewer repeats here", document: "other", area: "B"),
    ]

    static func report(comparisons: [Comparison] = [], estimates: [Estimate] = estimates) -> AnnualReport {
        AnnualReport(
            commitments: commitments, assessment: assessment(estimates), comparisons: comparisons,
            documents: documents, names: names)
    }

    static func assessment(_ estimates: [Estimate] = estimates) -> Assessment {
        Assessment(
            modules: [module], estimates: estimates, surroundings: Surroundings(names: names))
    }

    private static func commitment(
        _ id: String, _ priority: Indicator.Priority, _ promise: String,
        _ nature: StrategyCommitment.Nature = .measurable, owner: String = "", due: String = "",
        document: String = "plan", area: AreaCode = "A"
    ) -> StrategyCommitment {
        StrategyCommitment(
            id: id, document: document, section: "Part", locator: "Part; line 3", area: area,
            priority: priority, promise: promise, nature: nature, owner: owner, due: due)
    }

    static let module = ModuleDescription(
        manifest: Manifest(id: "m", title: "M", summary: "", version: "1.0.0", maintainer: ""),
        measures: ["repeats", "victims", "offers"].map {
            Measure(
                $0, title: $0, basis: "victims", stage: $0 == "offers" ? .service : .police,
                addsOverAreas: true, heldBy: $0 == "offers" ? "the support service" : "the police force")
        },
        indicators: [
            indicator(
                "repeat_rate", "Repeat rate", .lowerIsBetter("harm stops"), "repeats",
                [("c-1", "plan"), ("c-2", "plan"), ("d-1", "other")]),
            indicator("steady", "Steady <rate>", .none("neither"), "repeats", [("c-2", "plan")]),
            indicator("absent", "Offers made", .higherIsBetter("help"), "offers", [("c-3", "plan")]),
            indicator("small", "Small share", .none("small"), "repeats", [("c-4", "plan")]),
            indicator("free", "Free share", .none("context"), "repeats", [(nil, "plan")]),
            indicator("wrong", "Wrong share", .none("context"), "repeats", [("c-1", "other")]),
        ])

    private static func indicator(
        _ id: String, _ title: String, _ polarity: Polarity, _ numerator: String,
        _ links: [(id: String?, document: String)]
    ) -> Indicator {
        Indicator(
            id, title: title, definition: title, rationale: "", kind: .outcome, accountability: .performance,
            priority: .prevention, polarity: polarity,
            calculation: .proportion(numerator: numerator, denominator: "victims", stated: nil, by: .whole),
            unit: .percent, limits: [],
            commitments: links.map {
                Commitment(id: $0.id, document: $0.document, section: "Part", promise: "Promise of \(id).")
            },
            satisfiedBy: "")
    }

    static let estimates: [Estimate] = [
        estimate("repeat_rate", 2017, 1_800), estimate("repeat_rate", 2018, 2_400),
        estimate("steady", 2016, 500), estimate("steady", 2017, 500), estimate("steady", 2018, 503),
        Estimate(
            indicator: "small", definitionVersion: 1, area: "A", period: Period(financialYear: 2018),
            unit: .percent, withheld: .suppressed),
    ]

    static func estimate(_ indicator: String, _ year: Int, _ events: Double) -> Estimate {
        Estimate(
            indicator: indicator, definitionVersion: 1, area: "A", period: Period(financialYear: year),
            value: events / 100, unit: .percent,
            interval: Interval(lower: events / 104, upper: events / 96, confidence: 0.95),
            numerator: Quantity(measure: "repeats", value: events),
            denominator: Quantity(measure: "victims", value: 10_000), basis: "victims", stage: .police)
    }
}
