import Foundation
import Testing

/// What modules say they serve is in the list of commitments.
@Suite struct CommitmentTests {
    private struct Entry {
        let document: String
        let isMeasurable: Bool
    }

    /// The list by identifier; identifiers and documents are never quoted in it.
    private func list() throws -> [String: Entry] {
        let file = PackageDescription.root.appending(path: "Sources/Evidence/Packs/commitments.csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
        return Dictionary(
            uniqueKeysWithValues: lines.map { line in
                let cells = line.split(separator: ",", maxSplits: 2).map(String.init)
                return (cells[0], Entry(document: cells[1], isMeasurable: line.contains(",measurable,")))
            })
    }

    @Test func everyIdentifierIsOfTheListAndOfItsDocument() throws {
        let list = try list()
        var found = 0
        for file in swiftFiles(below: "Indicators") where file.path().contains("/Sources/") {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /Commitment\(\s*id:\s*"([^"]+)",\s*document:\s*"([^"]+)"/) {
                let (id, document) = (String(match.output.1), String(match.output.2))
                let entry = try #require(list[id], "\(file.lastPathComponent): \(id) is not of the list")
                #expect(entry.document == document, "\(file.lastPathComponent): \(id)")
                #expect(entry.isMeasurable, "\(file.lastPathComponent): \(id) is a milestone")
                found += 1
            }
        }
        #expect(found > 80)
    }
}
