import FrameworkModel

/// The three files of a worked example.
struct ExampleFiles {
    let draft: Draft
    let example: ExampleCase

    private var sums: [ExampleSum] { example.figures.compactMap { ExampleSum($0, draft) } }

    var input: String {
        let header = "area,period_start,period_end,measure,value,unit,qualifier,breakdown,denominator"
        let rows = example.figures.flatMap { figure in
            [
                figure.above.map { row(figure, draft.above, NumberText.short($0).filter { $0 != "," }) },
                draft.below.flatMap { below in figure.below.map { row(figure, below, "\($0)") } },
            ].compactMap(\.self)
        }
        return Self.lines([header] + rows)
    }

    var expected: String {
        Self.lines(["indicator,area,period,breakdown,value,lower,upper,withheld"] + sums.map(\.expected))
    }

    var worked: String {
        let intervals = sums.contains { $0.limits != nil } ? Self.wrapped(method) + [""] : []
        return Self.lines(
            ["# \(example.title)", ""]
                + Self.wrapped("Made-up figures for real areas. \(example.text)") + [""]
                + sums.map(\.worked) + [""] + intervals
                + [Placeholder.text("confirm the sums by a calculation made apart from the module; say how")])
    }

    private var method: String {
        let which =
            draft.request.value == .proportion
            ? "The intervals are Wilson's score intervals"
            : "The intervals are exact Poisson limits below ten, Byar's from ten"
        let scale = draft.request.value == .rate ? ", divided by the people or things below the line" : ""
        return "\(which)\(scale), worked out in Python with SciPy; a test holds the module against them."
    }

    private func row(_ figure: ExampleCase.Figure, _ measure: DraftMeasure, _ value: String) -> String {
        let moment = measure.isStock ? figure.span.midYear : nil
        let days = moment.map { ($0, $0) } ?? figure.span.days
        let whole = draft.request.value == .stated ? "published" : ""
        return [
            figure.place.rawValue, days.0, days.1, measure.key, value, measure.unit.rawValue, "", "", whole,
        ].joined(separator: ",")
    }

    static func lines(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

    /// The text in lines of at most 110 characters.
    static func wrapped(_ text: String) -> [String] {
        text.split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + word.count < 110 {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
    }
}
