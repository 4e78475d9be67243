import ArgumentParser
import Assessment
import Evidence
import FrameworkModel
import Publication

struct Compute: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Computes indicators: values with intervals, counts, reasons and sources.")

    @Option(help: "An area by code, name or alias; may be repeated. All areas when left out.")
    var area: [String] = []
    @Option(help: "An indicator by identifier; may be repeated. All indicators when left out.")
    var indicator: [String] = []
    @Option(help: "A period such as 2018/19, 2018 or 2018-04-01..2019-03-31; may be repeated.")
    var period: [String] = []
    @OptionGroup var format: FormatOption
    @OptionGroup var disclosure: DisclosureOption
    @OptionGroup var store: StoreOption
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let periods = try period.map(Self.period)
            let store = try store.open()
            let geography = store.geography()
            let chosen = area.isEmpty ? nil : try area.map { try geography.resolve($0).code }
            let session = try await Session.start(store, modules, disclosure, areas: chosen)
            let wanted = try session.indicators(indicator)
            let estimates = session.assessment.estimates.filter { estimate in
                (wanted?.contains(estimate.indicator) ?? true)
                    && (periods.isEmpty || periods.contains { $0 == estimate.period })
            }
            try session.give(
                Table.estimates(
                    estimates, indicators: session.assessment.indicators, names: session.geography.names,
                    format: format.format),
                format.format)
            try session.finish()
        }
    }

    /// Reads a period the way analysts type it.
    static func period(_ text: String) throws -> Period {
        guard let period = Period(text: text) else {
            throw Failure(
                Status.usage,
                "'\(text)' is not a period; write 2018/19, 2018 or 2018-04-01..2019-03-31.")
        }
        return period
    }
}
