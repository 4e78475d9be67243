import Foundation
import FrameworkModel
import Testing

@testable import Evidence

/// The table of published rates that the tests of the methods hold: counts and populations by force.
enum PublishedCells {
    struct Cell {
        let area: AreaCode
        let name: String
        let group: String
        let offences: Double
        let denominator: Double
    }

    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "StatisticsTests/World/force-rates-2018-19.csv")

    /// All cells in the order of the table.
    static func read() throws -> [Cell] {
        var reader = try CSVReader(Array(try Data(contentsOf: file)))
        let header = try #require(try reader.next()).map(\.text)
        try #require(header.prefix(6) == ["area", "name", "group", "offences", "per", "denominator"])
        var cells: [Cell] = []
        while let fields = try reader.next()?.map(\.text) {
            cells.append(
                Cell(
                    area: AreaCode(rawValue: fields[0]), name: fields[1], group: fields[2],
                    offences: try #require(Double(fields[3])), denominator: try #require(Double(fields[5]))))
        }
        return cells
    }
}
