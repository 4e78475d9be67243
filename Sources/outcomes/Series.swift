import ArgumentParser
import Assessment
import Publication

struct Trends: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what rises, falls or stands out over time, or how many points are wanting.")

    @OptionGroup var options: ReviewOptions

    func run() async throws {
        try await reporting {
            _ = try await options.give(
                columns: ["indicator", "area_name", "kind", "points", "from", "to", "says"]
            ) { Table.series($0.trends, $0.signals, names: $1) }
        }
    }
}

struct DetectableChanges: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "detectable",
        abstract: "Says how far next year's figures must lie to be told from chance, and when targets show.")

    @OptionGroup var options: ReviewOptions

    func run() async throws {
        try await reporting {
            _ = try await options.give(
                columns: [
                    "indicator", "area_name", "period", "value", "fall_seen_at", "rise_seen_at", "target",
                    "quarters_until_seen",
                ]
            ) { Table.detectable($0.detectable, names: $1) }
        }
    }
}

struct FunnelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "funnel",
        abstract: "Places areas of one level around their common value, with and without over-dispersion.")

    @OptionGroup var options: ReviewOptions

    func run() async throws {
        try await reporting {
            let review = try await options.give(
                columns: ["indicator", "period", "area_name", "value", "by_chance_alone", "widened"]
            ) { Table.funnels($0.funnels, names: $1) }
            for funnel in review.funnels { complain(funnel.words) }
        }
    }
}
