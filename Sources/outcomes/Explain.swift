import ArgumentParser
import Assessment
import Evidence
import FrameworkModel
import Publication

struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Follows a figure to its sources: formula, method, definition, every input and every check on it."
    )

    @Argument(help: "Identifier of an indicator.")
    var indicator: String
    @Option(help: "The area by code, name or alias.")
    var area: String
    @Option(help: "A period such as 2018/19; every period when left out.")
    var period: String?
    @OptionGroup var format: FormatOption
    @OptionGroup var disclosure: DisclosureOption
    @OptionGroup var store: StoreOption
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let wanted = try period.map(Compute.period)
            let store = try store.open()
            let place = try store.geography().resolve(area)
            let session = try await Session.start(store, modules, disclosure, areas: [place.code])
            _ = try session.indicators([indicator])
            let assessment = session.assessment
            guard let declared = assessment.indicators.first(where: { $0.id == indicator }) else { return }
            let estimates = assessment.series(indicator, in: place.code)
                .filter { wanted == nil || $0.period == wanted }
            let explanation = try Explanation(session)
            guard !estimates.isEmpty else {
                let request = assessment.request(declared, place.code, wanted)
                throw Failure(
                    Status.found,
                    "there is no figure of \(indicator) for \(place.name)\(wanted.map { " in \($0)" } ?? ""). "
                        + "It needs: \(request.measures.map { "\($0.title) (held by \($0.heldBy))" }.joined(separator: "; "))."
                )
            }
            let rows = try estimates.flatMap { try explanation.rows($0, of: declared, in: place) }
            try session.give(Table(["period", "breakdown", "field", "value"], rows: rows), format.format)
            try session.finish()
        }
    }
}

/// Puts an estimate and its sources into words.
struct Explanation {
    let store: EvidenceStore
    let documents: [String: Document]
    let checks: [CheckResult]
    /// What does not leave, and what is not said of other figures because of it.
    let listing: FigureListing

    init(_ session: Session) throws {
        listing = session.listing
        store = session.store
        documents = try session.store.documents()
        checks = try session.store.check().results
    }

    func rows(_ estimate: Estimate, of indicator: Indicator, in area: Area) throws -> [[Cell]] {
        var fields: [(String, String)] = [
            (
                "indicator",
                "\(indicator.title) (\(indicator.id), definition version \(indicator.definitionVersion))"
            ),
            ("definition", indicator.definition), ("area", "\(area.name) (\(area.code))"),
            ("value", estimate.shown(indicator)), ("formula", estimate.formula), ("method", estimate.method),
        ]
        if let interval = estimate.interval {
            let limits = [interval.lower, interval.upper].map {
                NumberText.fixed($0, decimals: indicator.decimals)
            }
            fields.append(
                ("interval", "\(limits[0]) to \(limits[1]), \(NumberText.short(100 * interval.confidence)) %")
            )
        }
        fields += [("numerator", estimate.numerator), ("denominator", estimate.denominator)].compactMap {
            name, part in
            part.map { (name, "\($0.measure) = \(NumberText.short($0.value))") }
        }
        if let basis = estimate.basis { fields.append(("counting basis", basis.words)) }
        if let stage = estimate.stage { fields.append(("counted in", stage.words)) }
        fields.append(("status", estimate.status.rawValue))
        if estimate.standing.grade != .sound {
            fields.append((estimate.standing.grade.rawValue, estimate.standing.reason))
        }
        fields += estimate.caveats.map { ("caveat", $0.words) }
        // What stands in the sources of a protected figure is the figure.
        for id in estimate.withheld == .suppressed ? [] : estimate.sources {
            fields.append(("source", try source(id)))
            fields += checks.filter { $0.figures.contains(id) }.map {
                ("check", "\($0.relation.id) \($0.verdict.rawValue): \(told($0))")
            }
        }
        let when = estimate.period?.description ?? "no period given"
        return fields.map { [.text(when), .text(estimate.breakdown.description), .text($0.0), .text($0.1)] }
    }

    private func told(_ check: CheckResult) -> String {
        listing.withheld.isDisjoint(with: check.figures)
            ? check.explanation : "not told, because it names a figure that is withheld"
    }

    private func source(_ id: String) throws -> String {
        guard let figure = try store.figure(id) else { return id }
        guard !listing.withheld.contains(id) else { return "\(id): withheld to protect a small count" }
        var words = "\(id): \(figure.measure) = \(NumberText.short(figure.value)) \(figure.unit.rawValue)"
        if figure.qualifier != .exact { words += " (\(figure.qualifier.rawValue))" }
        if figure.breakdown != .whole { words += " [\(figure.breakdown)]" }
        if let document = documents[figure.document] {
            let parts = [document.title, document.publisher, document.year, figure.locator, document.address]
            words += "; " + parts.filter { !$0.isEmpty }.joined(separator: ", ")
        }
        if let batch = try store.batch(of: id) { words += "; import \(batch)" }
        let saysMore = !figure.note.isEmpty && !listing.tied.contains(id)
        return saysMore ? "\(words). \(figure.note)" : words
    }
}
