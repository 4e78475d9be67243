import Foundation
import Testing

/// The published rates of recorded crime by force, year ending March 2019, with what they were made of.
struct PublishedRates {
    /// One cell of the table of rates.
    struct Cell: CustomStringConvertible {
        let area: String
        let name: String
        let group: String
        let offences: Double
        let denominator: Double
        /// The rate per 1,000 as printed, nil where the publisher withholds it.
        let printed: Double?

        var description: String { "\(name), \(group)" }
    }

    let cells: [Cell]

    /// Reads the bundled table; the header must be the known one.
    init() throws {
        let url = Bundle.module.bundleURL.appending(path: "World/force-rates-2018-19.csv")
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        let header = "area,name,group,offences,per,denominator,printed,count_cell,rate_cell"
        try #require(lines.first.map(String.init) == header)
        cells = try lines.dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            try #require(fields.count == 9, "\(line)")
            return Cell(
                area: fields[0], name: fields[1], group: fields[2], offences: try Self.number(fields[3]),
                denominator: try Self.number(fields[5]),
                printed: fields[6] == "+" ? nil : try Self.number(fields[6]))
        }
    }

    private static func number(_ text: String) throws -> Double {
        let number: Double = try #require(Double(text), "\(text) is not a number")
        return number
    }
}
