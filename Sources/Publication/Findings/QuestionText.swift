package import Assessment
package import FrameworkModel

/// Questions and data requests as a letter would put them: numbered, with evidence and what would answer.
package struct QuestionText {
    private let names: [AreaCode: String]

    package init(names: [AreaCode: String]) { self.names = names }

    /// Plain text in lines of at most `width` characters; says so when there is nothing to ask.
    package func text(_ questions: [Question], wanted: [WantedFigure], family: Family, width: Int) -> String {
        var lines: [String] = []
        if questions.isEmpty { lines.append("Nothing stands out that somebody would have to answer for.") }
        let sentences = FindingSentence(names: names)
        for (number, question) in questions.enumerated() {
            let area = names[question.area] ?? question.area.rawValue
            lines += wrapped(
                "\(number + 1). To \(question.addressee), on \(area): \(question.indicator.title)", width, 0)
            lines += wrapped(question.wording, width, 3)
            for finding in question.findings {
                lines += wrapped("- \(sentences.sentence(finding))", width, 3, hanging: 2)
            }
            lines += wrapped("An answer would be: \(question.answer)", width, 3)
            lines.append("")
        }
        lines += requests(wanted, width)
        lines += wrapped(
            "Corrected p-values are of one family: \(family.name); Benjamini-Hochberg.", width, 0)
        return lines.joined(separator: "\n") + "\n"
    }

    /// One line for each measure: whose, for which periods, in what it is counted, and what waits for it.
    private func requests(_ wanted: [WantedFigure], _ width: Int) -> [String] {
        guard !wanted.isEmpty else { return [] }
        var lines = ["Figures that are missing:"]
        var holder = ""
        let byMeasure = Dictionary(grouping: wanted, by: \.measure.id)
        var done: Set<String> = []
        for figure in wanted where done.insert(figure.measure.id).inserted {
            if figure.measure.heldBy != holder {
                holder = figure.measure.heldBy
                lines += ["", "From \(holder):"]
            }
            lines += wrapped("- \(request(byMeasure[figure.measure.id] ?? []))", width, 3, hanging: 2)
        }
        return lines + [""]
    }

    private func request(_ figures: [WantedFigure]) -> String {
        guard let measure = figures.first?.measure else { return "" }
        let areas = Dictionary(grouping: figures, by: \.area).sorted { $0.key < $1.key }.map {
            area, figures in
            let periods = figures.map(\.period).sorted {
                ($0?.end.number ?? 0, $0?.start.number ?? 0) < ($1?.end.number ?? 0, $1?.start.number ?? 0)
            }
            return "\(names[area] ?? area.rawValue) for "
                + periods.map { $0?.description ?? "any year" }.inWords
        }
        var indicators: [String] = []
        for title in figures.flatMap(\.indicators) where !indicators.contains(title) {
            indicators.append(title)
        }
        let others = indicators.count > 3 ? " and \((indicators.count - 3).things("other", "others"))" : ""
        return
            "\(measure.title): \(areas.joined(separator: "; ")). Counted in \(measure.basis.words); needed for "
            + indicators.prefix(3).joined(separator: "; ") + others + "."
    }

    private func wrapped(_ text: String, _ width: Int, _ indent: Int, hanging: Int = 0) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count + indent > width {
                lines.append(line)
                line = String(repeating: " ", count: hanging)
            }
            line += (line.isEmpty || line.allSatisfy { $0 == " " } ? "" : " ") + word
        }
        lines.append(line)
        return lines.map { String(repeating: " ", count: indent) + $0 }
    }
}
