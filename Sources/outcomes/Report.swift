import ArgumentParser
import Assessment
import Evidence
import FrameworkModel
import Publication

struct Report: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Writes the site, or one of its packs, into a folder: pages that need nothing but themselves.",
        discussion: """
            holding-to-account: what changed, what is real, what is missing and what to ask, for the meeting with \
            the Chief Constable. board: a page for each priority. annual: progress against the commitments of the \
            strategies. site: all of these with every area, indicator, figure and file they stand on.
            """)

    @Argument(help: "Areas by code, name or alias. West Mercia and Staffordshire when left out.")
    var areas: [String] = []
    @Option(help: "What to write: holding-to-account, board, annual or site.")
    var pack: Pack = .site
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
            let edition = Edition(chosen, geography)
            let session = try await Session.start(
                store, modules, disclosure, areas: edition.computed, listing: true)
            let annex = try await ReportConformance.annex(modules)
            let content = try edition.content(session, targets: try target.targets(session), annex)
            let files = try await SiteFiles.make(content, pack)
            try session.remember()
            try ReportFolder.write(files, to: output)
            for note in session.release.notes + annex.compactMap(\.warning) { complain(note) }
            complain("wrote \(output)/index.html")
            try session.finish()
        }
    }
}

extension Pack: ExpressibleByArgument {}
