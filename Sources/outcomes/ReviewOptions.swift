import ArgumentParser
import Assessment
import Evidence
import FrameworkModel
import Publication

/// What a review is about: areas, benchmark, indicators, targets.
struct ReviewOptions: ParsableArguments {
    @Argument(help: "Areas by code, name or alias. West Mercia and Staffordshire when left out.")
    var areas: [String] = []
    @Option(help: "The area that every other is set against; 'none' for no benchmark.")
    var benchmark: String?
    @Option(help: "An indicator by identifier; may be repeated. All indicators when left out.")
    var indicator: [String] = []
    @OptionGroup var target: TargetOption
    @OptionGroup var disclosure: DisclosureOption
    @OptionGroup var format: FormatOption
    @OptionGroup var store: StoreOption
    @OptionGroup var modules: ModuleOptions

    /// Runs the modules on the areas, their local areas and all forces, and reviews the areas.
    func review() async throws -> (session: Session, review: Review) {
        let store = try store.open()
        let geography = store.geography()
        let chosen = try Chosen(areas: areas, benchmark: benchmark, geography, alone: true)
        let peers = Self.peers(chosen.areas, geography)
        let everywhere = Set(peers.joined()).union(chosen.all).sorted()
        let session = try await Session.start(store, modules, disclosure, areas: everywhere)
        let scope = ReviewScope(
            areas: chosen.areas, benchmark: chosen.benchmark, peers: peers,
            targets: try target.targets(session), indicators: try session.indicators(indicator))
        return (session, session.assessment.review(scope))
    }

    /// Reviews the areas and prints one table of it; at a terminal with these columns alone, if any are named.
    func give(
        columns: [String] = [], _ table: (Review, [AreaCode: String]) -> Table
    ) async throws -> Review {
        let (session, review) = try await review()
        let whole = table(review, session.geography.names)
        let isShort = format.format == .table && !columns.isEmpty
        try session.give(isShort ? whole.keeping(columns) : whole, format.format)
        try session.finish()
        return review
    }

    /// All forces, and the local authorities of the forces that the areas belong to.
    static func peers(_ areas: [AreaCode], _ geography: Geography) -> [[AreaCode]] {
        let forces = geography.forces.map(\.code)
        let own = forces.filter { force in areas.contains { $0 == force || geography.contains(force, $0) } }
        return [forces, own.flatMap { geography.leaves(of: $0) }]
    }
}

/// Values to be reached.
struct TargetOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A value to be reached, as INDICATOR=VALUE or INDICATOR=VALUE@yyyy-mm-dd; may be repeated.",
            valueName: "target"))
    var target: [String] = []

    /// The targets, of indicators that exist.
    func targets(_ session: Session) throws -> [Target] {
        try target.map { text in
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let rest = parts.count == 2 ? parts[1].split(separator: "@", maxSplits: 1) : []
            guard let number = rest.first, let value = Double(number), value.isFinite else {
                throw Failure(
                    Status.usage,
                    "'\(text)' is not a target; write INDICATOR=VALUE, for example repeat_victim_rate=20 or "
                        + "repeat_victim_rate=20@2027-03-31.")
            }
            var due: Day?
            if rest.count == 2 {
                guard let day = Day(iso: rest[1]) else {
                    throw Failure(
                        Status.usage, "'\(rest[1])' in '\(text)' is not a day; write it as 2027-03-31.")
                }
                due = day
            }
            let id = String(parts[0])
            _ = try session.indicators([id])
            return Target(indicator: id, value: value, due: due)
        }
    }
}
