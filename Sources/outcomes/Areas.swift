import ArgumentParser
import Evidence
import FrameworkModel
import Publication

struct Areas: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists areas, or says what a name means, what it is made of and what it belongs to.")

    @Argument(help: "Code, name or alias of an area.")
    var name: String?
    @OptionGroup var format: FormatOption
    @OptionGroup var store: StoreOption

    func run() async throws {
        try await reporting {
            let geography = try store.open().geography()
            var rows: [(String, Area)] = []
            if let name {
                let area = try geography.resolve(name)
                rows += geography.ancestors(of: area.code).compactMap { geography.area($0) }.map {
                    ("contains it", $0)
                }
                rows.append(("named", area))
                rows += geography.children(of: area.code).compactMap { geography.area($0) }.map {
                    ("part of it", $0)
                }
            } else {
                rows = geography.areas.map { ("", $0) }
            }
            let columns = ["code", "name", "level", "aliases"] + (name == nil ? [] : ["relation"])
            show(
                Table(
                    columns,
                    rows: rows.map { relation, area in
                        let cells: [Cell] = [
                            .text(area.code.rawValue), .text(area.name), .text(area.level.rawValue),
                            .text(area.aliases.joined(separator: "; ")),
                        ]
                        return name == nil ? cells : cells + [.text(relation)]
                    }),
                format.format)
        }
    }
}
