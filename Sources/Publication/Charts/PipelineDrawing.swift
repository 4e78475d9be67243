/// A pipeline as SVG: bands with torn edges, and between them what is counted anew.
struct PipelineDrawing {
    private let stages: [PipelineStage]
    private let title: String

    init(_ stages: [PipelineStage], title: String) {
        self.stages = stages
        self.title = title
    }

    private static let width = ChartDrawing.narrow
    /// Width of the band of the largest count.
    private static let widest = 320.0
    private static let band = 30.0
    /// A narrower band would not be seen, and is said in words.
    private static let narrowest = 0.5
    /// Depth of the teeth of a torn edge.
    private static let tooth = 3.0

    var svg: String {
        let largest = stages.compactMap(\.count).max() ?? 1
        var (body, y) = ("", 2.0)
        for (place, stage) in stages.enumerated() {
            if place > 0 { ChartDrawing.add(gap(stages[place - 1], stage, y), to: &body, below: &y) }
            ChartDrawing.add(head(stage, y), to: &body, below: &y)
            body += band(stage, place, y, share: (stage.count ?? 0) / max(largest, 1))
            y += Self.band + Self.tooth
            ChartDrawing.add(foot(stage, y), to: &body, below: &y)
        }
        return """
            <svg class="pipe" viewBox="0 0 \(ChartText.number(Self.width)) \(ChartText.number(y + 2))" role="img">
            <title>\(title.escaped)</title>
            <desc>\(description.escaped)</desc>
            \(body)</svg>

            """
    }

    private var description: String {
        stages.map { stage in
            "\(stage.title): \(stage.shown), unit \(stage.unit), counted by \(stage.source), \(stage.period)"
        }.joined(separator: ". ") + ". \(PipelineChart.warning)"
    }

    private func head(_ stage: PipelineStage, _ y: Double) -> (text: String, height: Double) {
        let isShort = ChartText.width(stage.shown) < Self.width / 2
        let room = isShort ? Self.width - ChartText.width(stage.shown) * 1.1 - 16 : Self.width
        let name = ChartText.lines(stage.title, styled: "pipe-name", x: 0, y: y + 13, room: room * 0.9)
        let value = ChartText.lines(
            stage.shown, styled: "pipe-value", x: Self.width, y: y + 13 + (isShort ? 0 : name.height),
            room: Self.width)
        let height = isShort ? max(name.height, value.height) : name.height + value.height
        return (name.text + value.text, height + 3 + Self.tooth)
    }

    private func foot(_ stage: PipelineStage, _ y: Double) -> (text: String, height: Double) {
        let words = "Counted in \(stage.unit) by \(stage.source), \(stage.period)"
        let lines = ChartText.lines(words, styled: "pipe-note", x: 0, y: y + 14, room: Self.width)
        return (lines.text, lines.height + 6)
    }

    /// The band, torn where another stage follows or precedes; a dashed frame where there is no figure.
    private func band(_ stage: PipelineStage, _ place: Int, _ y: Double, share: Double) -> String {
        let middle = Self.width / 2
        guard stage.count != nil else {
            return "<rect class=\"pipe-none\" x=\"\(ChartText.number(middle - 30))\""
                + " y=\"\(ChartText.number(y))\" width=\"60\" height=\"\(ChartText.number(Self.band))\"/>\n"
        }
        let width = share * Self.widest
        guard width >= Self.narrowest else {
            let words = width > 0 ? "too narrow to be drawn" : "zero: no band"
            return ChartText.element(words, styled: "pipe-gap-text", x: middle, y: y + 19)
        }
        let x = middle - width / 2
        let units = stages.map(\.unit).uniqued
        let colour = (units.firstIndex(of: stage.unit) ?? 0) % 4
        let top = place == 0 ? "h\(Self.precise(width))" : Self.teeth(width, up: true)
        let bottom =
            place == stages.count - 1 ? "h\(Self.precise(-width))" : Self.teeth(width, up: false)
        let start = "M\(Self.precise(x)) \(ChartText.number(y))"
        let side = ChartText.number(Self.band)
        return "<path class=\"pipe-\(colour)\" d=\"\(start)\(top)v\(side)\(bottom)z\"/>\n"
    }

    /// A zigzag across the width, from left to right with its teeth up, or back with its teeth down.
    private static func teeth(_ width: Double, up: Bool) -> String {
        let count = max(1, Int((width / 10).rounded()))
        let half = precise(width / Double(count) / 2 * (up ? 1 : -1))
        let (out, back) = up ? (-tooth, tooth) : (tooth, -tooth)
        let pair = "l\(half) \(ChartText.number(out))l\(half) \(ChartText.number(back))"
        return String(repeating: pair, count: count)
    }

    /// A length to a thousandth, so that the narrowest band keeps its share.
    private static func precise(_ value: Double) -> String {
        let rounded = (value * 1_000).rounded() / 1_000
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    }

    /// The break between two stages, with what changes there.
    private func gap(
        _ before: PipelineStage, _ after: PipelineStage, _ y: Double
    ) -> (text: String, height: Double) {
        let words =
            before.unit == after.unit
            ? "Not the same \(after.unit): do not divide"
            : "Now \(after.unit), not \(before.unit): do not divide"
        let lines = ChartText.lines(
            words, styled: "pipe-gap-text", x: Self.width / 2, y: y + 24, room: Self.width)
        let rules = [y + 6, y + 16 + lines.height].map {
            "M0 \(ChartText.number($0))H\(ChartText.number(Self.width))"
        }.joined()
        return ("<path class=\"pipe-gap\" d=\"\(rules)\"/>\n" + lines.text, lines.height + 26)
    }
}
