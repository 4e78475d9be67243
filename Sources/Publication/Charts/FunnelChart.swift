import FrameworkModel

/// Areas by size around their common value, with the limits that chance and size alone would give.
///
/// Chosen areas have marks of their own and names; the others are grey dots. Sizes are on a logarithmic axis where
/// the largest area is more than ten times the middle one. Drawn with at least five areas.
struct FunnelChart {
    /// One area.
    struct Dot: Hashable, Sendable {
        let name: String
        /// The denominator, above 0.
        let size: Double
        let value: Double
        /// The value in words, as in the table.
        let shown: String
        /// Numerator and denominator in words.
        let counts: String
        /// Where it lies among the limits, in words.
        let category: String
        /// Position among the areas that are named; nil for the others.
        let highlight: Int?
    }

    /// The limits at one size, in the unit of the values.
    struct Limits: Hashable, Sendable {
        let size: Double
        /// At 95 %.
        let inner: ClosedRange<Double>
        /// At 99.8 %.
        let outer: ClosedRange<Double>
    }

    let title: String
    let unit: String
    let dots: [Dot]
    /// The common value.
    let target: ChartLevel?
    /// In order of size; empty where no limits can be computed.
    let limits: [Limits]
    /// Sentences that have to be said beside it.
    var notes: [String] = []
    /// The period of the figures.
    let period: String
    /// Where the figures come from, without a full stop.
    let source: String

    /// Fewest areas for a drawing.
    static let areasNeeded = 5

    var figure: ChartFigure {
        let (drawing, unnamed) = drawn ?? (nil, [])
        return ChartFigure(title: title, drawing: drawing, caption: caption(unnamed), table: table)
    }

    var hasDrawing: Bool {
        dots.count >= Self.areasNeeded
            && dots.allSatisfy { $0.value.isFinite && $0.size.isFinite && $0.size > 0 }
    }

    private func caption(_ unnamed: [String]) -> String {
        let off = offScale
        let beyond = [("above", off.above), ("below", off.below)].filter { !$0.1.isEmpty }.map { side, dots in
            "\(side) it " + dots.map { "\($0.name) \($0.shown)" }.joined(separator: ", ")
        }
        return
            ([
                "Each mark is an area; larger areas stand further right.",
                limits.isEmpty ? "No limits can be computed." : "",
                beyond.isEmpty
                    ? "" : "Triangles lie beyond the scale: \(beyond.joined(separator: "; ")).",
                unnamed.isEmpty ? "" : "Without a name for want of room: \(unnamed.inWords).",
                axes(within: 0...1, bottom: 1, top: 0)?.values.leavesZeroOut == true
                    ? "The axis does not begin at zero." : "",
            ] + notes + ["Period: \(period).", "Source: \(source.withoutFullStop)."])
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The numbers in words, chosen areas first.
    var description: String {
        let ordered = dots.sorted {
            ($0.highlight ?? .max, $0.name, $0.size) < ($1.highlight ?? .max, $1.name, $1.size)
        }
        return
            ([target.map { "All areas \($0.shown)" } ?? ""]
            + ordered.map { "\($0.name) \($0.shown) (\($0.counts)), \($0.category)" })
            .filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private var table: HTMLTable {
        HTMLTable(
            caption: "\(title) (\(unit), \(period))",
            columns: ["Area", "Value", "Counts", "Among the limits"],
            rows: dots.map { ["\($0.name)", "\($0.shown)", "\($0.counts)", "\($0.category)"] },
            numbers: [1, 2])
    }
}
