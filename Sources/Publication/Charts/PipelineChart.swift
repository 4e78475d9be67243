/// The stages of a process one below the other, each as a band as wide as its count.
///
/// The bands are not connected: what one stage counts is not what the next one counts, and between them stands
/// that they must not be divided by each other. It needs three stages of the same area with a count above zero.
struct PipelineChart: Sendable {
    /// Name of the area.
    let area: String
    /// In the order of the process.
    let stages: [PipelineStage]

    init(area: String, stages: [PipelineStage]) {
        self.area = area
        self.stages = stages
    }

    /// Fewer counts than this make no drawing.
    static let leastStages = 3

    /// What stands in the drawing and in the caption.
    static let warning = "Different things are counted at each stage: do not divide one by another."

    /// The figure; `source` names where the numbers come from.
    func figure(source: String) -> ChartFigure {
        let counted = stages.filter { ($0.count ?? 0) > 0 }
        return ChartFigure(
            title: title,
            drawing: counted.count < Self.leastStages
                ? nil : HTML(trusted: PipelineDrawing(stages, title: title).svg),
            caption: caption(source), table: table)
    }

    /// First and last count, as two facts and not as a share.
    var title: String {
        let counted = stages.filter { $0.count != nil }
        guard let first = counted.first, let last = counted.last, counted.count > 1 else {
            return "\(area): stages of the process"
        }
        let how = Set(counted.map(\.unit)).count > 1 ? "in different units" : "in separate records"
        return "\(area): \(Self.withinASentence(first.title)) \(first.shown), "
            + "\(Self.withinASentence(last.title)) \(last.shown), counted \(how)"
    }

    /// In small letters unless it begins with an abbreviation.
    private static func withinASentence(_ title: String) -> String {
        title.dropFirst().first?.isLowercase == true ? title.lowercasedFirst : title
    }

    private func caption(_ source: String) -> String {
        let periods = stages.map(\.period).uniqued
        return [
            "Each band is as wide as its count. \(Self.warning)",
            "The people and crimes of one stage are not followed to the next.",
            stages.contains { $0.count == nil } ? "A dashed frame has no figure, which is not zero." : "",
            periods.count > 1
                ? "The periods differ: \(periods.joined(separator: "; "))."
                : "Period: \(periods.first ?? "not given").",
            "Source: \(source.withoutFullStop).",
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var table: HTMLTable {
        HTMLTable(
            caption: "Counts at each stage, \(area)",
            columns: ["Stage", "Count", "Unit", "Counted by", "Period"],
            rows: stages.map { stage in
                [stage.title, stage.shown, stage.unit, stage.source, stage.period].map { "\($0)" }
            },
            numbers: [1])
    }
}
