import FrameworkModel

extension IndicatorPage {
    /// By whom it is counted and how far the figures are released.
    var status: HTML {
        let stages = Set(estimates.compactMap(\.stage))
        let declared = indicator.calculation.measures.compactMap { index.measures[$0]?.stage }
        let counted = SourceStage.allCases.filter {
            stages.contains($0) || (stages.isEmpty && declared.contains($0))
        }
        let statuses = Dictionary(grouping: estimates, by: \.status).sorted { $0.key < $1.key }.map {
            status, members -> HTML in
            "\(members.count.things("figure is", "figures are")) \(status.meaning): \(sources.words(of: members))"
        }
        return HTML.facts([
            (name: "Counted by", text: "\(counted.map(\.words).inWords)"),
            (name: "Published as", text: HTML.joined(statuses.map { "\($0)." }, by: "<br>")),
        ])
    }

    /// Kinds of abuse and cases that the figures leave out, and areas without any.
    var exclusions: HTML {
        let first = indicator.calculation.measures.first.flatMap { index.measures[$0]?.stage }
        let stages = Set(estimates.compactMap(\.stage)).union(
            estimates.isEmpty ? [first].compactMap(\.self) : [])
        var items = SourceStage.allCases.filter(stages.contains).compactMap { stage in
            stage.exclusion.map { "\($0)" as HTML }
        }
        let basis = Set(estimates.compactMap(\.basis)).subtracting(["pounds"]).map(\.words).sorted()
        if !basis.isEmpty {
            let isCompound = basis.contains { $0.contains(" and ") }
            items.append("It counts \(isCompound ? basis.joined(separator: "; ") : basis.inWords).")
        }
        let covered = forcesWithFigure
        if covered > 0, covered < index.forces.count {
            items.append(
                "\(covered) of \(index.forces.count) police force areas \(covered == 1 ? "has" : "have") a "
                    + "figure.")
        }
        for words in coverage { items.append("\(words.withoutFullStop.uppercasedFirst).") }
        return HTML.list(items)
    }

    private var forcesWithFigure: Int {
        figures.count { $0.area.level == .force && $0.series.contains(where: \.isFigure) }
    }

    /// Suppliers that are not in a figure, each sentence with where and when.
    private var coverage: [String] {
        let found = estimates.flatMap { estimate in
            estimate.caveats.filter { $0.id == "coverage" }.map {
                (words: $0.words, place: estimate.place(index.name(estimate.area)))
            }
        }
        return Dictionary(grouping: found, by: \.words).sorted { $0.key < $1.key }.map { words, places in
            let names = places.map(\.place)
            return "\(words.withoutFullStop) (\(names.prefix(3).joined(separator: "; "))"
                + (names.count > 3 ? " and \(names.count - 3) more)" : ")")
        }
    }

    /// What the checks of published figures say, and what is known of the records behind them.
    var quality: HTML {
        guard !estimates.isEmpty else { return .empty }
        let stages = Set(estimates.compactMap(\.stage))
        let practice = SourceStage.allCases.filter(stages.contains).compactMap(\.practice)
        let doubted = estimates.filter { $0.standing.grade == .disputed || $0.standing.grade == .questioned }
        let others = otherCaveats.map { "\($0)" as HTML }
        return """
            <p>\(standing)</p>
            \(HTML.list(doubted.prefix(Self.mostDoubts).map(doubt)))\(rest(doubted.count))\
            \(HTML.list(practice.map { "\($0)" } + others))
            """
    }

    /// How many figures the checks of the arithmetic leave in which grade.
    private var standing: String {
        let grades = Dictionary(grouping: estimates, by: \.standing.grade).mapValues(\.count)
        let sound = grades[.sound] ?? 0
        guard sound < estimates.count else {
            return sound == 1
                ? "No check of the arithmetic speaks against the figure."
                : "No check of the arithmetic speaks against any of the \(sound) figures."
        }
        let others = grades.filter { $0.key != .sound }.sorted { $0.key < $1.key }.map { grade, count in
            "\(count) \(count == 1 ? "is" : "are") \(grade.rawValue)"
        }
        let rest = sound == 0 ? "" : "no check of the arithmetic speaks against \(sound); "
        return "Of \(estimates.count.things("figure", "figures")), \(rest)\(others.inWords)."
    }

    /// Doubted figures listed one by one.
    private static let mostDoubts = 8

    private func rest(_ doubted: Int) -> HTML {
        guard doubted > Self.mostDoubts else { return .empty }
        return "<p>\(doubted - Self.mostDoubts) more are marked under all values.</p>\n"
    }

    private func doubt(_ estimate: Estimate) -> HTML {
        let checks = estimate.standing.checks.joined(separator: ", ")
        let link = HTML.link(checks, to: links.section(.contradictions))
        let place = estimate.place(index.name(estimate.area))
        let by: HTML = checks.isEmpty ? .empty : " (\(link))"
        return "\(place), \(estimate.shown(indicator)), \(estimate.standing.grade.rawValue): "
            + "\(estimate.standing.reason.withoutFullStop.withinASentence)\(by)."
    }

    /// Remarks that many figures share, other than on coverage, with how many.
    private var otherCaveats: [String] {
        let words = estimates.flatMap { $0.caveats.filter { $0.id != "coverage" }.map(\.words) }
        let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(6).map { words, count in
            "\(words.withoutFullStop.uppercasedFirst): \(count.things("figure", "figures"))."
        }
    }
}

extension SourceStatus {
    /// The status with what it means.
    var meaning: String {
        switch self {
        case .official: "from official statistics"
        case .published: "printed in a published document"
        case .local: "supplied locally and not published"
        case .provisional: "provisional and may still change"
        }
    }
}
