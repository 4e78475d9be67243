import ArgumentParser
import Assessment
import Evidence
import Publication

struct Trends: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what rises, falls or stands out over time, or how many points are wanting.")

    @OptionGroup var options: ReviewOptions
    @OptionGroup var format: FormatOption
    @OptionGroup var store: StoreOption
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let (session, review) = try await options.review(try store.open(), modules)
            let table = Table.series(review.trends, review.signals, names: session.geography.names)
            try session.give(
                format.format == .table
                    ? table.keeping(["indicator", "area_name", "kind", "points", "from", "to", "says"])
                    : table, format.format)
            try session.finish()
        }
    }
}

struct DetectableChanges: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "detectable",
        abstract: "Says how far next year's figures must lie to be told from chance, and when targets show.")

    @OptionGroup var options: ReviewOptions
    @OptionGroup var format: FormatOption
    @OptionGroup var store: StoreOption
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let (session, review) = try await options.review(try store.open(), modules)
            let table = Table.detectable(review.detectable, names: session.geography.names)
            try session.give(
                format.format == .table
                    ? table.keeping([
                        "indicator", "area_name", "period", "value", "fall_seen_at", "rise_seen_at", "target",
                        "quarters_until_seen",
                    ]) : table, format.format)
            try session.finish()
        }
    }
}

struct FunnelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "funnel",
        abstract: "Places areas of one level around their common value, with and without over-dispersion.")

    @OptionGroup var options: ReviewOptions
    @OptionGroup var format: FormatOption
    @OptionGroup var store: StoreOption
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let (session, review) = try await options.review(try store.open(), modules)
            let table = Table.funnels(review.funnels, names: session.geography.names)
            try session.give(
                format.format == .table
                    ? table.keeping([
                        "indicator", "period", "area_name", "value", "by_chance_alone", "widened",
                    ]) : table, format.format)
            for funnel in review.funnels { complain(funnel.words) }
            try session.finish()
        }
    }
}
