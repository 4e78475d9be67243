import Assessment
import FrameworkModel

/// One indicator in the report: what it is, its values, its comparisons, how to read it.
struct IndicatorView {
    let id: String
    let title: String
    let definition: String
    let rationale: String
    let facts: [FactView]
    let chart: String?
    let values: [ValueView]
    let comparisons: [ComparisonView]
    let onlyCounts: Bool
    /// Titles of the documents its figures come from.
    let source: String
    let limits: [String]
    let commitments: [String]
    let satisfiedBy: String
    let breaks: [String]

    struct FactView {
        let name: String
        let text: String
    }

    struct ValueView {
        let area: String
        let period: String
        let part: String
        let value: String
        let interval: String
        let counts: String
        let notes: String
        let disputed: Bool
    }

    struct ComparisonView {
        let area: String
        let against: String
        let difference: String
        let ratio: String
        let p: String
        let verdict: String
        let comparability: String
        let reasons: String
    }

    /// Nil when no area of the report has a figure.
    init?(_ indicator: Indicator, _ content: ReportContent, titles: [String: String]) {
        let shown = content.areas + (content.benchmark.map { [$0] } ?? [])
        let order = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1.code, $0) })
        let estimates = content.estimates.filter { $0.indicator == indicator.id && order[$0.area] != nil }
        guard estimates.contains(where: { $0.value != nil }) else { return nil }
        id = indicator.id
        title = indicator.title
        definition = indicator.definition
        rationale = indicator.rationale
        facts = IndicatorView.facts(indicator, titles)
        values = estimates.map { estimate in
            let value = estimate.withheld?.words(naming: content.measureTitles) ?? estimate.shown(indicator)
            return ValueView(
                area: content.names[estimate.area] ?? estimate.area.rawValue, period: estimate.when,
                part: estimate.breakdown.words, value: value,
                interval: estimate.shownInterval(indicator), counts: estimate.shownCounts,
                notes: estimate.reasons, disputed: estimate.standing.grade == .disputed)
        }
        chart = IndicatorChart(indicator, estimates, order, content.names).svg
        let rows = content.comparisons.filter { $0.indicator.id == indicator.id }
        let comparable = rows.filter { row in !row.reasons.contains { $0.rule == .size } }
        onlyCounts = comparable.isEmpty && !rows.isEmpty
        let used = Set(estimates.flatMap(\.sources)).compactMap { content.figures[$0]?.document }
        source = Set(used).sorted().compactMap { content.documents[$0]?.named }
            .reduce(into: []) { titles, title in if !titles.contains(title) { titles.append(title) } }
            .joined(separator: "; ")
        comparisons = comparable.filter { $0.estimate != nil || $0.other != nil }.map {
            IndicatorView.comparison($0, content.names)
        }
        limits = indicator.limits
        commitments = indicator.commitments.map { commitment in
            let document = content.documents[commitment.document]?.title ?? commitment.document
            return "\(document), \(commitment.section): \(commitment.promise)"
        }
        satisfiedBy = indicator.satisfiedBy
        breaks = indicator.breaks.map { "From \($0.from.inWords): \($0.reason)" }
    }

    private static func facts(_ indicator: Indicator, _ titles: [String: String]) -> [FactView] {
        let kinds = [
            Indicator.Kind.input: "input: money, staff, places", .output: "output: activity",
            .outcome: "outcome: what changed for people",
            .context: "context: nobody is held to account for it",
        ]
        var facts = [
            FactView(name: "Kind", text: kinds[indicator.kind] ?? indicator.kind.rawValue),
            FactView(
                name: "Who answers",
                text: indicator.accountability == .population ? "many partners together" : "the service named"
            ),
            FactView(
                name: "Direction", text: "\(indicator.polarity.direction.words): \(indicator.polarity.reason)"
            ),
        ]
        if let companion = indicator.polarity.companion {
            facts.append(FactView(name: "Read with", text: titles[companion] ?? companion))
        }
        return facts
    }

    private static func comparison(_ row: Comparison, _ names: [AreaCode: String]) -> ComparisonView {
        let contrast = row.contrast
        let decimals = row.indicator.decimals
        var difference = contrast.map { NumberText.fixed($0.difference, decimals: decimals) } ?? ""
        if let interval = contrast?.differenceInterval {
            let limits = [interval.lower, interval.upper].map { NumberText.fixed($0, decimals: decimals) }
            difference += " (\(limits[0]) to \(limits[1]))"
        }
        func side(_ area: AreaCode, _ estimate: Estimate?) -> String {
            let name = names[area] ?? area.rawValue
            guard let estimate else { return "\(name): not supplied" }
            return "\(name): \(estimate.shown(row.indicator)), \(estimate.when)"
        }
        return ComparisonView(
            area: side(row.area, row.estimate), against: side(row.comparator, row.other),
            difference: difference, ratio: row.shownRatio,
            p: row.adjustedP.map(NumberText.probability) ?? "", verdict: row.verdict.words,
            comparability: row.comparability.words,
            reasons: row.requests.isEmpty ? row.reasonWords : "a side is missing, see the requests")
    }
}

extension Breakdown {
    /// The part in words: `female, age 16-74`.
    var words: String {
        keys.map { key in
            let value = (parts[key] ?? "").replacing("_", with: " ")
            return key == "sex" ? value : "\(key.replacing("_", with: " ")) \(value)"
        }.joined(separator: ", ")
    }
}

extension Polarity.Direction {
    var words: String {
        switch self {
        case .higherIsBetter: "higher is better"
        case .lowerIsBetter: "lower is better"
        case .range: "neither end is good"
        case .none: "no better or worse direction"
        }
    }
}

extension Comparability {
    var words: String {
        switch self {
        case .likeForLike: "like for like"
        case .caveat: "with a caveat"
        case .refused: "refused"
        }
    }
}
