import Assessment
import FrameworkModel

/// The page of one exception: drawing, definition, areas, companion, evidence, caveats, limits.
struct ExceptionSheet {
    let exception: AreaMatters.Exception
    let number: Int
    let matters: AreaMatters
    let indicator: Indicator

    /// Years of the area that are drawn.
    private static let years = 3

    init(_ exception: AreaMatters.Exception, number: Int, _ matters: AreaMatters) {
        self.exception = exception
        self.number = number
        self.matters = matters
        indicator = exception.indicator
    }

    static func anchor(_ number: Int) -> String { "exception-\(number)" }

    func html(_ links: SiteLinks) -> HTML {
        let sentences = exception.findings.map { "\(matters.sentences.sentence($0))" as HTML }
        let rows = rows
        return """
            <section class="page pk-sheet" id="\(Self.anchor(number))">
            <h2>\(number). \(indicator.title)</h2>
            \(HTML.list(sentences))\
            \(facts)\
            <div class="pk-two">
            \(figure(indicator, rows, title: title))\
            \(companion)</div>
            \(rows.table.html)\
            \(rows.absent.isEmpty ? .empty : "<p class=\"close\">\(rows.absent)</p>\n" as HTML)\
            \(EvidenceRows(exception, matters).table.html)\
            \(caveats(rows))\
            <h3>What it cannot tell</h3>
            \(HTML.list(limits.map { "\($0)" }, style: "close pk-columns"))</section>

            """
    }

    /// The figures of the page, with the latest months or quarters where a process chart marks the last of them.
    private var rows: AreaRows {
        let signals = exception.findings.lazy.compactMap { finding -> ProcessSignals? in
            if case .signals(let signals) = finding.evidence { signals } else { nil }
        }.first
        return AreaRows(indicator, matters, signals: signals)
    }

    private var facts: HTML {
        let polarity = indicator.polarity
        return HTML.facts([
            (name: "Definition", text: "\(indicator.definition)"),
            (
                name: "Direction",
                text: "\(polarity.direction.words.uppercasedFirst): \(polarity.reason.withoutFullStop)."
            ),
            (
                name: "Who answers",
                text: "\(indicator.accountabilityWords(matters.measures).uppercasedFirst)"
            ),
        ])
    }

    /// What the drawing shows: the difference from another area where that is the reason for the rank.
    private var title: String {
        guard case .comparison(let row)? = exception.findings.first?.evidence, let estimate = row.estimate,
            row.against == .otherArea || row.against == .benchmark
        else { return matters.headline(indicator) }
        let other = matters.sentences.name(row.comparator)
        return "\(indicator.title): \(row.verdict.words) than in \(other), \(estimate.when)"
    }

    private var limits: [String] { indicator.limits + indicator.breaks.map(\.sentence) }

    /// The drawing of the area's years and of the other areas' figures that may be set beside them.
    private func figure(_ indicator: Indicator, _ rows: AreaRows, title: String) -> HTML {
        let own = Array(rows.parts.isEmpty ? rows.own.suffix(Self.years) : rows.parts[...])
        // A count of another area says nothing beside it, and a year nothing beside months.
        let others = rows.others.enumerated().filter {
            $0.element.isComparable && !indicator.unit.isAmount && rows.parts.isEmpty
        }
        let drawn =
            own.map { ChartRow($0, indicator, label: $0.place(matters.area.name), series: 0) }
            + others.compactMap { place, other in
                other.estimate.map {
                    ChartRow($0, indicator, label: $0.place(other.name), series: place + 1)
                }
            }
        let frame = ChartFrame(
            title: title, unit: indicator.unit.words, rows: drawn,
            marks: indicator.unit.isAmount ? BarMarks() as any ChartMarks : DotMarks())
        let isHollow = frame.rows.contains(where: \.isHollow)
        let sources = matters.sources(own + others.compactMap(\.element.estimate))
        return HTML.figure(
            title, frame.svg.map(HTML.init(trusted:)),
            caption: "Lines are intervals\(isHollow ? "; hollow marks have no counts or are disputed" : ""). "
                + sources)
    }

    /// The companion's drawing with its own figures, or why there is none.
    private var companion: HTML {
        guard let id = indicator.polarity.companion,
            let other = matters.content.assessment.indicator(id)
        else { return "<p>It may be read without a companion.</p>\n" }
        let rows = AreaRows(other, matters)
        let title = "Read with: \(matters.headline(other).lowercasedFirst)"
        guard rows.hasAny else {
            return """
                <div>
                <p class="figure-title">\(title)</p>
                <p>There is no figure of it for \(matters.area.name).</p>
                </div>

                """
        }
        let drawn = figure(other, rows, title: title)
        let head: HTML = drawn.isEmpty ? "<p class=\"figure-title\">\(title)</p>\n" : drawn
        let own = rows.own.suffix(Self.years).map { "\(matters.area.name) \($0.figure(other))" }
        let beside = rows.others.compactMap { area in
            area.estimate.map {
                "\(area.name) \($0.figure(other))\(area.isComparable ? "" : ", not compared")"
            }
        }
        let figures = own + beside
        return "<div>\n\(head)<p class=\"close\">\(figures.joined(separator: "; ")).</p>\n</div>\n"
    }

    /// What must be said beside the comparisons and the figures, each remark once.
    private func caveats(_ rows: AreaRows) -> HTML {
        let estimates = rows.estimates
        let notes = estimates.flatMap(\.noteParts)
        // A note begins with the grade of the figure where a comparison gives the same reason without it.
        let said = Set((notes + estimates.map(\.standing.reason)).map(\.plain))
        let reasons = exception.findings.flatMap { finding -> [String] in
            guard case .comparison(let row) = finding.evidence else { return [] }
            return row.reasons.map(\.words.withoutFullStop).filter { !said.contains($0.plain) }
        }
        let all = (reasons + notes).map(\.uppercasedFirst).uniqued
        return "<h3>Caveats</h3>\n"
            + (all.isEmpty
                ? "<p class=\"close\">None is known.</p>\n"
                : HTML.list(all.map { "\($0)." }, style: "close pk-columns"))
    }
}

extension String {
    /// The words alone, to find those that say the same.
    fileprivate var plain: String { withoutFullStop.lowercased() }
}
