import ArgumentParser
import Assessment
import Evidence
import FrameworkModel
import Publication

struct Compare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compares areas: like for like, with a caveat that is named, or refused with the reason.")

    @Argument(help: "Areas by code, name or alias. West Mercia and Staffordshire when left out.")
    var areas: [String] = []
    @Option(help: "The area that every other is set against; 'none' for no benchmark.")
    var benchmark: String?
    @Option(help: "An indicator by identifier; may be repeated. All indicators when left out.")
    var indicator: [String] = []
    @OptionGroup var target: TargetOption
    @OptionGroup var format: FormatOption
    @OptionGroup var disclosure: DisclosureOption
    @OptionGroup var store: StoreOption
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let store = try store.open()
            let geography = store.geography()
            let chosen = try Chosen(areas: areas, benchmark: benchmark, geography)
            let session = try await Session.start(store, modules, disclosure, areas: chosen.all)
            let assessment = session.assessment
            let comparisons = assessment.comparisons(
                of: chosen.areas, benchmark: chosen.benchmark, targets: try target.targets(session),
                indicators: try session.indicators(indicator))
            try session.give(
                Table.comparisons(comparisons, names: geography.names, format: format.format), format.format)
            complain("q-values are of one family: \(Family(comparisons, in: assessment).name).")
            try session.finish()
        }
    }
}

/// The areas of a comparison.
struct Chosen {
    let areas: [AreaCode]
    let benchmark: AreaCode?

    /// Areas and benchmark together.
    var all: [AreaCode] { areas + (benchmark.map { areas.contains($0) ? [] : [$0] } ?? []) }

    /// `alone` lets one area stand by itself, to be set against its own past.
    init(areas: [String], benchmark: String?, _ geography: Geography, alone: Bool = false) throws {
        let names = areas.isEmpty ? ["E23000016", "E23000015"] : areas
        var codes: [AreaCode] = []
        for name in names {
            let code = try geography.resolve(name).code
            if !codes.contains(code) { codes.append(code) }
        }
        self.areas = codes
        switch benchmark {
        case "none": self.benchmark = nil
        case let name?: self.benchmark = try geography.resolve(name).code
        case nil: self.benchmark = .englandAndWales
        }
        guard all.count > 1 || alone else {
            throw Failure(Status.usage, "a comparison needs two areas; name another, or a --benchmark.")
        }
    }
}
