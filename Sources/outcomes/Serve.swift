import ArgumentParser
import Assessment
import Dashboard
import Evidence
import Foundation
import FrameworkModel
import Publication

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Shows the site live from the store, with choosers and data for programs, until it is stopped.",
        discussion: """
            Pages stand at http://127.0.0.1:8080, data for programs at /api/v1 (described by \
            /api/v1/openapi.json), the state of the server at /health. The store may be imported into meanwhile; \
            the change is shown when everything was made of it. Ctrl-C or SIGTERM stops the server. What is served \
            counts as an export. Other machines are served only with --allow-remote and a token; the connection is \
            not encrypted, so put a proxy with a certificate before it.
            """)

    @Argument(help: "Areas of the packs by code, name or alias. West Mercia and Staffordshire when left out.")
    var areas: [String] = []
    @Option(help: "The area that every other is set against; 'none' for no benchmark.")
    var benchmark: String?
    @Option(help: "The port; 0 takes any that is free.")
    var port = 8080
    @Option(help: "The address to listen at.")
    var host = "127.0.0.1"
    @Flag(help: "Let other machines read, with a token.")
    var allowRemote = false
    @Option(
        help: ArgumentHelp(
            "A file with the token, at least 20 characters by chance. OUTCOMES_TOKEN holds one otherwise.",
            valueName: "file"))
    var tokenFile: String?
    @OptionGroup var target: TargetOption
    @OptionGroup var disclosure: DisclosureOption
    @OptionGroup var store: StoreOption
    @OptionGroup var modules: ModuleOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes 0 to 65535.") }
        guard !(disclosure.internal && allowRemote) else {
            throw ValidationError(
                "--internal shows small counts and is for this machine alone; leave --allow-remote out.")
        }
    }

    func run() async throws {
        try await reporting {
            let access = try access()
            let served = Served(
                areas: areas, benchmark: benchmark, target: target, disclosure: disclosure, store: store,
                modules: modules)
            let stamp = StoreStamp(file: store.store)
            _ = try store.open()
            let state = try await DashboardState(
                DashboardSource(stamp: { try stamp.text() }, make: { try await served.material() }),
                report: complain)
            let server = DashboardServer(state: state, access: access, host: host, port: port)
            let address = host.contains(":") ? "[\(host)]" : host
            try await server.run { complain("serving http://\(address):\($0)") }
        }
    }

    private func access() throws -> Access {
        var token = ProcessInfo.processInfo.environment["OUTCOMES_TOKEN"]
        if let tokenFile {
            // Read to the end, since the file may be a pipe that a password manager fills.
            guard let file = FileHandle(forReadingAtPath: tokenFile),
                let bytes = try? file.readToEnd() ?? Data(),
                let text = String(bytes: bytes, encoding: .utf8)
            else {
                throw Failure(
                    Status.noInput,
                    "the token file \(tokenFile) cannot be read. Name a file with the token as its only line."
                )
            }
            token = text
        }
        return try Access(host: host, allowsRemote: allowRemote, token: token)
    }
}

/// What is made of the store for the dashboard, each time it changed.
private struct Served: Sendable {
    let areas: [String]
    let benchmark: String?
    let target: TargetOption
    let disclosure: DisclosureOption
    let store: StoreOption
    let modules: ModuleOptions

    func material() async throws -> DashboardMaterial {
        let store = try store.open()
        let geography = store.geography()
        let chosen = try Chosen(areas: areas, benchmark: benchmark, geography, alone: true)
        let edition = Edition(chosen, geography, everywhere: true)
        let session = try await Session.start(
            store, modules, disclosure, areas: edition.computed, listing: true)
        let content = try edition.content(
            session, targets: try target.targets(session), try await ReportConformance.annex(modules))
        let changes = try store.batches().map(\.time) + store.corrections().map(\.time)
        try session.remember()
        for note in session.release.notes { complain(note) }
        return DashboardMaterial(
            content: content, files: try DataFiles.make(content),
            storeTime: changes.compactMap { try? Date($0, strategy: .iso8601) }.max(),
            readArea: { text in
                do throws(UnknownArea) {
                    return .area(try geography.resolve(text).code)
                } catch {
                    return .none(nearest: (error.ambiguous + error.nearest).map(\.code))
                }
            }, nearest: { Nearest.names(to: $0, among: $1) })
    }
}
