package import Assessment
package import FrameworkModel

extension Table {
    /// Findings, strongest first, each in one sentence.
    package static func findings(
        _ findings: [Finding], names: [AreaCode: String], format: TableFormat
    ) -> Table {
        let words = FindingSentence(names: names)
        guard format != .table else {
            return Table(
                ["evidence", "size", "finding"],
                rows: findings.map {
                    [.text($0.strength.words), .text($0.size.words), .text(words.sentence($0))]
                })
        }
        return Table(
            [
                "indicator", "area_code", "area_name", "kind", "evidence", "size", "importance", "verdict",
                "exception", "finding",
            ],
            rows: findings.map { finding in
                [
                    .text(finding.indicator.id), .text(finding.area.rawValue),
                    .text(names[finding.area] ?? ""), .text(finding.kind), .text(finding.strength.words),
                    .text(finding.size.words), .text(finding.importance.rawValue),
                    .text(finding.verdict.rawValue), .text(finding.isException ? "yes" : "no"),
                    .text(words.sentence(finding)),
                ]
            })
    }

    /// Questions, a row for each, with the evidence and what would count as an answer.
    package static func questions(_ questions: [Question], names: [AreaCode: String]) -> Table {
        let words = FindingSentence(names: names)
        return Table(
            ["number", "to", "area_name", "indicator", "question", "evidence", "answer"],
            rows: questions.enumerated().map { index, question in
                [
                    .number(Double(index + 1), decimals: 0), .text(question.addressee),
                    .text(names[question.area] ?? question.area.rawValue), .text(question.indicator.id),
                    .text(question.wording),
                    .text(question.findings.map(words.sentence).joined(separator: " ")),
                    .text(question.answer),
                ]
            })
    }

    /// Figures to ask for, by who holds them.
    package static func wanted(_ figures: [WantedFigure], names: [AreaCode: String]) -> Table {
        Table(
            ["held_by", "area_name", "measure", "title", "basis", "period", "indicators"],
            rows: figures.map { figure in
                [
                    .text(figure.measure.heldBy), .text(names[figure.area] ?? figure.area.rawValue),
                    .text(figure.measure.id), .text(figure.measure.title), .text(figure.measure.basis.words),
                    .text(figure.period?.description ?? "any year"),
                    .text(figure.indicators.joined(separator: "; ")),
                ]
            })
    }
}
