import Assessment
import Evidence
import FrameworkModel
import ModuleHost
import Publication

/// Which areas are published together, and what is computed for it.
struct Edition {
    private let chosen: Chosen
    private let geography: Geography
    private let local: [AreaCode: [AreaCode]]
    private let peers: [[AreaCode]]
    /// Areas that have a page: those above the forces, all forces, the chosen areas and their local areas.
    private let places: [Area]

    /// `everywhere` gives every area of the geography a page.
    init(_ chosen: Chosen, _ geography: Geography, everywhere: Bool = false) {
        self.chosen = chosen
        self.geography = geography
        local = Dictionary(uniqueKeysWithValues: chosen.areas.map { ($0, geography.localAreas(of: $0)) })
        peers = ReviewOptions.peers(chosen.areas, geography)
        let wide = geography.areas.filter { $0.level.holdsForces }.map(\.code)
        let own = everywhere ? geography.areas.map(\.code) : chosen.all + local.values.joined()
        let codes = Set(wide + geography.forces.map(\.code) + own + peers.joined())
        places = codes.compactMap { geography.area($0) }.sorted {
            ($0.level.rank, $0.name, $0.code) < ($1.level.rank, $1.name, $1.code)
        }
    }

    /// The areas for which modules are asked.
    var computed: [AreaCode] { places.map(\.code).sorted() }

    /// Everything that is published of a session.
    func content(
        _ session: Session, targets: [Target], _ conformance: [ReportConformance]
    ) throws -> ReportContent {
        let assessment = session.assessment
        let areas = { (codes: [AreaCode]) in codes.compactMap { geography.area($0) } }
        let contradictions = try ReportContradiction.all(in: session.store)
        let sources = Set(assessment.estimates.flatMap(\.sources) + contradictions.flatMap(\.figures))
        let shown = Set(places.map(\.code))
        let parents = places.compactMap { place -> (AreaCode, AreaCode)? in
            geography.ancestors(of: place.code).first { shown.contains($0) }.map { (place.code, $0) }
        }
        return ReportContent(
            areas: areas(chosen.areas), benchmark: chosen.benchmark.flatMap { geography.area($0) },
            local: local.mapValues(areas), places: places,
            parents: Dictionary(uniqueKeysWithValues: parents), assessment: assessment,
            review: assessment.review(
                ReviewScope(
                    areas: chosen.areas, benchmark: chosen.benchmark, peers: peers, targets: targets)),
            targets: targets, names: geography.names, contradictions: contradictions,
            failures: session.run.failures.map {
                ReportFailure(
                    module: $0.module, reason: $0.reason, lastWords: $0.lastWords, nextStep: $0.nextStep)
            },
            documents: try session.store.documents(), figures: try session.store.figures(sources),
            listing: session.listing,
            licenceNotice: EvidenceStore.licenceNotice, madeOn: Day.today,
            disclosure: session.release.notes, conformance: conformance,
            commitments: try session.store.commitments(), actions: try session.store.actions())
    }
}

extension ReportContradiction {
    /// The checks of published figures that fail.
    static func all(in store: EvidenceStore) throws -> [ReportContradiction] {
        try store.check().results.filter { $0.verdict == .contradicts }.map { result in
            ReportContradiction(
                id: result.relation.id, statement: result.explanation,
                repairs: result.repairs.map(\.words), figures: result.figures)
        }
    }
}

extension AreaLevel {
    /// Order in lists: the widest first.
    fileprivate var rank: Int {
        switch self {
        case .uk: 0
        case .countryGroup: 1
        case .country: 2
        case .region: 3
        case .force: 4
        case .county, .metropolitanCounty, .unitary, .district: 5
        }
    }
}
