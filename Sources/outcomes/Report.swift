import ArgumentParser
import Assessment
import Evidence
import Foundation
import FrameworkModel
import ModuleHost
import Publication

struct Report: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes the report: what differs, what is real, what is missing and what to ask.")

    @Argument(help: "Areas by code, name or alias. West Mercia and Staffordshire when left out.")
    var areas: [String] = []
    @Option(help: "The area that every other is set against; 'none' for no benchmark.")
    var benchmark: String?
    @Option(help: "The folder to write.")
    var output = "report"
    @OptionGroup var target: TargetOption
    @OptionGroup var disclosure: DisclosureOption
    @OptionGroup var store: StoreOption
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let store = try store.open()
            let geography = store.geography()
            let chosen = try Chosen(areas: areas, benchmark: benchmark, geography)
            let local = Dictionary(
                uniqueKeysWithValues: chosen.areas.map { ($0, geography.localAreas(of: $0)) })
            let everywhere = chosen.all + chosen.areas.flatMap { local[$0] ?? [] }
            let peers = ReviewOptions.peers(chosen.areas, geography)
            let session = try await Session.start(
                store, modules, disclosure, areas: Set(everywhere).union(peers.joined()).sorted())
            let scope = ReviewScope(
                areas: chosen.areas, benchmark: chosen.benchmark, peers: peers,
                targets: try target.targets(session))
            let annex = try await ReportConformance.annex(modules)
            let content = try Self.content(session, scope, local, annex)
            let files = try ReportPages.make(content)
            try session.remember()
            try ReportFolder.write(files, to: output)
            for note in session.release.notes + annex.compactMap(\.warning) { complain(note) }
            complain("wrote \(output)/index.html")
            try session.finish()
        }
    }

    private static func content(
        _ session: Session, _ scope: ReviewScope, _ local: [AreaCode: [AreaCode]],
        _ conformance: [ReportConformance]
    ) throws -> ReportContent {
        let geography = session.geography
        let assessment = session.assessment
        let areas = { (codes: [AreaCode]) in codes.compactMap { geography.area($0) } }
        let contradictions = try contradictions(session.store)
        let shown = Set(scope.areas + [scope.benchmark].compactMap(\.self) + local.values.joined())
        let estimates = assessment.estimates.filter { shown.contains($0.area) }
        let sources = Set(estimates.flatMap(\.sources) + contradictions.flatMap(\.figures))
        let figures = try session.store.figures(sources)
        return ReportContent(
            areas: areas(scope.areas), benchmark: scope.benchmark.flatMap { geography.area($0) },
            local: local.mapValues(areas), modules: assessment.modules,
            review: assessment.review(scope), estimates: estimates, names: geography.names,
            contradictions: contradictions,
            failures: session.run.failures.map {
                ReportFailure(
                    module: $0.module, reason: $0.reason, lastWords: $0.lastWords, nextStep: $0.nextStep)
            },
            documents: try session.store.documents(), figures: figures,
            licenceNotice: EvidenceStore.licenceNotice, madeOn: Day.today,
            disclosure: session.release.notes, conformance: conformance)
    }

    private static func contradictions(_ store: EvidenceStore) throws -> [ReportContradiction] {
        try store.check().results.filter { $0.verdict == .contradicts }.map { result in
            ReportContradiction(
                id: result.relation.id, statement: result.explanation,
                repairs: result.repairs.map(\.words), figures: result.figures)
        }
    }
}
