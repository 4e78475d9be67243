import FrameworkModel

/// The figures of one place and time in an example, and what the kit makes of them.
struct ExampleSum {
    let figure: ExampleCase.Figure
    private let draft: Draft
    private let above: Double

    /// Nil where nothing is counted, so that there is nothing to say.
    init?(_ figure: ExampleCase.Figure, _ draft: Draft) {
        guard let above = figure.above else { return nil }
        self.above = above
        self.figure = figure
        self.draft = draft
    }

    /// Why there is no value, as the kit words it; nil where there is one.
    private var withheld: String? {
        guard let below = draft.below else { return nil }
        guard let count = figure.below else { return "not supplied: \(below.key)" }
        return count == 0 ? "The denominator 0.0 is not above 0." : nil
    }

    private var value: Double {
        guard draft.below != nil, let below = figure.below else { return above }
        return draft.multiplier * above / Double(below)
    }

    /// 95 % limits, nil where there are none.
    var limits: (lower: Double, upper: Double)? {
        let request = draft.request
        guard request.value != .stated, withheld == nil else { return nil }
        guard let below = figure.below else {
            return request.kind == .input ? nil : FixedLimits.poisson(Int(above))
        }
        guard request.value == .rate else { return FixedLimits.wilson(Int(above), of: below) }
        let scale = draft.multiplier / Double(below)
        return FixedLimits.poisson(Int(above)).map { ($0.lower * scale, $0.upper * scale) }
    }

    /// The row of `expected.csv`.
    var expected: String {
        let numbers =
            withheld == nil
            ? [value, limits?.lower, limits?.upper].map { $0.map(Self.plain) ?? "" } : ["", "", ""]
        let cells = [draft.names.indicator, figure.place.rawValue, figure.span.name, ""] + numbers
        return (cells + [withheld ?? ""]).joined(separator: ",")
    }

    /// The sum on paper.
    var worked: String {
        let start = "    \(figure.span.words)    "
        let top = NumberText.short(above)
        if let withheld { return start + "\(top) over \(written(figure.below)): no value (\(withheld))" }
        let interval = limits.map {
            ", interval \(Self.places($0.lower)) to \(Self.places($0.upper))"
        }
        guard draft.below != nil else { return "\(start)\(top)\(interval ?? "")" }
        let sum = "\(NumberText.short(draft.multiplier)) × \(top) / \(written(figure.below))"
        return "\(start)\(sum) = \(Self.places(value)) \(draft.unit.words)\(interval ?? "")"
    }

    private func written(_ count: Int?) -> String {
        count.map { NumberText.short(Double($0)) } ?? "nothing supplied"
    }

    private static func places(_ number: Double) -> String { NumberText.fixed(number, decimals: 4) }

    /// Without the commas between thousands, which would divide cells.
    private static func plain(_ number: Double) -> String { places(number).filter { $0 != "," } }
}
