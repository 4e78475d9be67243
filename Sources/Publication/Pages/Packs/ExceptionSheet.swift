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
        let area = rows
        return """
            <section class="page pk-sheet" id="\(Self.anchor(number))">
            <h2>\(number). \(indicator.title)</h2>
            \(HTML.list(sentences))\
            <dl class="facts">
            <div><dt>Definition</dt><dd>\(indicator.definition)</dd></div>
            <div><dt>Direction</dt><dd>\(direction)</dd></div>
            <div><dt>Who answers</dt><dd>\(indicator.accountabilityWords(matters.measures).uppercasedFirst)</dd></div>
            </dl>
            <div class="pk-two">
            \(figure(indicator, area, title: matters.headline(indicator)))\
            \(companion)</div>
            \(area.table.html)\
            \(area.absent.isEmpty ? .empty : "<p class=\"close\">\(area.absent)</p>\n" as HTML)\
            \(EvidenceRows(exception, matters).table.html)\
            \(caveats)\
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

    private var direction: String {
        let polarity = indicator.polarity
        return "\(polarity.direction.words.uppercasedFirst): \(polarity.reason.withoutFullStop)."
    }

    private var limits: [String] {
        indicator.limits
            + indicator.breaks.map { "From \($0.from.inWords): \($0.reason.withoutFullStop)." }
    }

    /// The drawing of the area's years and the other areas' figures beside them.
    private func figure(_ indicator: Indicator, _ rows: AreaRows, title: String) -> HTML {
        let own = (rows.parts.isEmpty ? rows.own.suffix(Self.years) : rows.parts[...]).map {
            ChartRow($0, indicator, label: $0.place(matters.area.name), series: 0)
        }
        let others = rows.others.enumerated().compactMap { place, other in
            other.estimate.map {
                ChartRow($0, indicator, label: $0.place(other.name), series: place + 1)
            }
        }
        // A count of another area says nothing beside it, and a year nothing beside months.
        let comparable = indicator.isPlainCount || !rows.parts.isEmpty ? [] : others
        let frame = ChartFrame(
            title: title, unit: indicator.unit.words, rows: own + comparable,
            marks: indicator.isPlainCount ? BarMarks() as any ChartMarks : DotMarks())
        let isHollow = frame.rows.contains(where: \.isHollow)
        let sources = matters.sources(rows.own + rows.others.compactMap(\.estimate))
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
        let figures = (rows.own.suffix(2) + rows.others.compactMap(\.estimate)).map {
            "\(matters.content.names[$0.area] ?? $0.area.rawValue) \($0.figure(other))"
        }
        return "<div>\n\(head)<p class=\"close\">\(figures.joined(separator: "; ")).</p>\n</div>\n"
    }

    private var caveats: HTML {
        let estimates = rows.estimates
        let reasons = exception.findings.compactMap { finding -> String? in
            guard case .comparison(let row) = finding.evidence, !row.reasonWords.isEmpty else { return nil }
            return row.reasonWords
        }
        let all = (reasons + estimates.flatMap(\.noteParts)).uniqued
        guard !all.isEmpty else { return .empty }
        return "<h3>Caveats</h3>\n"
            + HTML.list(all.map { "\($0.uppercasedFirst)." }, style: "close pk-columns")
    }
}
