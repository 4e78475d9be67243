import FrameworkModel

/// The Swift source of a new module.
struct ModuleText {
    let draft: Draft

    var text: String {
        let new = draft.measures.filter { $0.shared == nil }
        return ([entry] + new.map(measure) + [indicator, "}\n"]).joined(separator: "\n")
    }

    private func open(_ wanted: String) -> String { "\"\(Placeholder.text(wanted))\"" }

    private var entry: String {
        """
        public import IndicatorKit

        /// The module that gives the indicator below.
        public enum \(draft.names.type): IndicatorModule {
            /// Who the module is.
            public static let manifest = Manifest(
                id: "\(draft.names.module)",
                title: "\(draft.request.title)",
                summary: \(open("what the module answers, in one sentence")),
                version: "0.1.0",
                maintainer: \(open("who keeps it")),
                maturity: .draft)

            /// Measures the module reads.
            public static let measures: [Measure] = [\(draft.measures.map(\.expression).joined(separator: ", "))]

            /// Indicators the module computes.
            public static let indicators: [Indicator] = [indicator]
        }

        extension \(draft.names.type) {
        """
    }

    private func measure(_ measure: DraftMeasure) -> String {
        let unit = measure.unit == .count ? "" : "\n        unit: .\(measure.unit),"
        let timing = measure.isStock ? "\n        timing: .stock," : ""
        let basis = measure.basis.map { "\"\($0)\"" } ?? open("what one unit is, such as crimes or victims")
        let adds = measure.unit != .percent
        let look = adds ? "stage and addsOverAreas are right" : "stage is right"
        return """
                static let \(measure.constant) = Measure(
                    "\(measure.key)",
                    title: \(open("its name in tables; then see that \(look)")),\(unit)
                    basis: \(basis),
                    stage: .\(measure.stage),\(timing)
                    addsOverAreas: \(adds),
                    heldBy: \(open("who holds it, such as the police force")))

            """
    }

    private var indicator: String {
        let request = draft.request
        let reason =
            request.polarity == .none
            ? "why neither direction is better" : "why this direction is better, and what it does not excuse"
        return """
                static let indicator = Indicator(
                    "\(draft.names.indicator)",
                    title: "\(request.title)",
                    definition: \(open("what is counted, over what, in which period, and what is left out")),
                    rationale: \(open("why it is watched")),
                    kind: .\(request.kind),
                    accountability: .\(request.kind == .context ? "population" : "performance"),
                    priority: .\(request.priority),
                    polarity: .\(request.polarity)(\(open(reason))),
                    calculation: \(calculation),
                    unit: .\(draft.unit),
                    decimals: \(draft.decimals),
                    breaks: [],
                    limits: [\(open("what it cannot tell"))],
                    commitments: [
                        Commitment(
                            document: \(open("the strategy it serves, as the store names it")),
                            section: \(open("the section of the strategy")),
                            promise: \(open("what was promised, in your words")))
                    ],
                    satisfiedBy: \(open("what would answer a question about it")))
            """
    }

    private var calculation: String {
        let above = draft.above.key
        guard let below = draft.below?.key else {
            return draft.request.value == .count
                ? ".count(of: \"\(above)\", by: .whole)" : ".stated(\"\(above)\", by: .whole)"
        }
        var parts = ["numerator: \"\(above)\"", "denominator: \"\(below)\""]
        if draft.request.value == .rate { parts.append("multiplier: \(draft.request.multiplier)") }
        parts += ["stated: nil", "by: .whole"]
        return ".\(draft.request.value)(\n"
            + parts.map { "            \($0)" }.joined(separator: ",\n") + ")"
    }
}
