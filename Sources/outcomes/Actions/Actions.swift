import ArgumentParser
import Evidence
import FrameworkModel
import Publication

struct Actions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keeps what was agreed to be done about an indicator, and shows its next reading.",
        subcommands: [ListActions.self, AddAction.self, CloseAction.self],
        defaultSubcommand: ListActions.self)
}

struct ListActions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract:
            "Lists the actions with the readings of their indicators, then and now; says what is overdue.")

    @Option(help: "The day that overdue is counted from, as yyyy-mm-dd; today when left out.")
    var on: String?
    @OptionGroup var format: FormatOption
    @OptionGroup var disclosure: DisclosureOption
    @OptionGroup var store: StoreOption
    @OptionGroup var modules: ModuleOptions

    func run() async throws {
        try await reporting {
            let today = try Day.named(on)
            let store = try store.open()
            let actions = try store.actions()
            let areas = Set(actions.map(\.area)).sorted()
            let session = try await Session.start(store, modules, disclosure, areas: areas)
            let assessment = session.assessment
            let readings = actions.map { ActionReading($0, assessment, today: today) }
            try session.give(
                Table.actions(readings, names: session.geography.names, format: format.format), format.format)
            try session.finish()
        }
    }
}

struct AddAction: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Keeps an action in your store, with its indicator, area and due day.")

    @Argument(help: "What is to be done, in a sentence.")
    var wording: String
    @Option(help: "The indicator it is about, by identifier.")
    var indicator: String
    @Option(help: "The area by code, name or alias.")
    var area: String
    @Option(help: "Who does it.")
    var owner: String
    @Option(help: "The last day it may be done, as yyyy-mm-dd.")
    var due: String
    @Option(help: "The day it was agreed, as yyyy-mm-dd; today when left out.")
    var agreed: String?
    @OptionGroup var store: StoreOption
    @OptionGroup var modules: ModuleOptions

    func validate() throws { try store.requireOwn("actions") }

    func run() async throws {
        try await reporting {
            let (due, agreedOn) = (try Day.named(due), try Day.named(agreed))
            _ = try await Session.describe(modules).indicators([indicator])
            let store = try store.open()
            let place = try store.geography().resolve(area)
            let action = try store.addAction(
                indicator: indicator, area: place.code, wording: wording, owner: owner, agreedOn: agreedOn,
                due: due)
            complain("action \(action.number) on \(indicator) in \(place.name) is due on \(action.due).")
        }
    }
}

struct CloseAction: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Closes an action, with what came of it.")

    @Argument(help: "Number of the action, as 'outcomes actions list' shows it.")
    var number: Int
    @Option(help: "The day it was done, as yyyy-mm-dd; today when left out.")
    var on: String?
    @Option(help: "What came of it, in a sentence.")
    var outcome: String
    @OptionGroup var store: StoreOption

    func validate() throws { try store.requireOwn("actions") }

    func run() async throws {
        try await reporting {
            let day = try Day.named(on)
            let action = try store.open().closeAction(number, on: day, outcome: outcome)
            complain("action \(action.number) is closed on \(day).")
        }
    }
}

extension Day {
    /// A day as the user wrote it; the day by the clock when there is none.
    fileprivate static func named(_ text: String?) throws -> Day {
        guard let text else {
            guard let today else { throw Failure(Status.ourFault, "the clock gives no day") }
            return today
        }
        guard let day = Day(iso: text) else {
            throw Failure(Status.usage, "'\(text)' is not a day; write it as 2027-03-31.")
        }
        return day
    }
}
