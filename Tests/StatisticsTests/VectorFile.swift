import Foundation
import Statistics
import Testing

/// One file of reference cases.
struct VectorFile {
    let name: String
    let rows: [Row]

    /// The bundled folder, or the one named by the environment variable OUTCOMES_VECTORS.
    static var folder: URL {
        if let path = ProcessInfo.processInfo.environment["OUTCOMES_VECTORS"], !path.isEmpty {
            return URL(fileURLWithPath: path, isDirectory: true)
        }
        return Bundle.module.bundleURL.appendingPathComponent("Vectors", isDirectory: true)
    }

    /// The names of all reference files in the folder, sorted.
    static var names: [String] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return all.filter { $0.hasSuffix(".csv") }.sorted()
    }

    init(name: String) throws {
        self.name = name
        let url = Self.folder.appendingPathComponent(name)
        let lines = try String(contentsOf: url, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        let header = lines.first.map { $0.split(separator: ",").map(String.init) } ?? []
        var rows: [Row] = []
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            try #require(cells.count >= header.count, "\(name) line \(index + 1): too few cells")
            rows.append(
                Row(
                    file: name, line: index + 1,
                    cells: Dictionary(zip(header, cells)) { first, _ in first }))
        }
        self.rows = rows
    }

    /// Runs one check per row and returns the number of rows.
    func eachRow(_ check: (Row) throws -> Void) throws -> Int {
        for row in rows {
            do {
                try check(row)
            } catch let error as StatisticsError {
                Issue.record("\(row.place): refused with \(error)")
            }
        }
        return rows.count
    }

    /// One line of the file.
    struct Row {
        let file: String
        let line: Int
        let cells: [String: String]

        var place: String { "\(file) line \(line)" }

        func text(_ column: String) throws -> String {
            try #require(cells[column], "\(place): no column \(column)")
        }

        func optional(_ column: String) throws -> Double? {
            let text = try text(column)
            if text == "NA" { return nil }
            if text == "Inf" { return .infinity }
            if text == "-Inf" { return -.infinity }
            let number: Double = try #require(
                Double(text), "\(place) column \(column): \(text) is not a number")
            return number
        }

        func number(_ column: String) throws -> Double {
            try #require(try optional(column), "\(place) column \(column): missing input")
        }

        func list(_ column: String) throws -> [Double?] {
            try text(column).split(separator: ";").map { part in
                if part == "NA" { return nil }
                let number: Double = try #require(
                    Double(part), "\(place) column \(column): \(part) is not a number")
                return number
            }
        }

        func flag(_ column: String) throws -> Bool { try text(column) == "true" }

        /// Compares a result with the expected number; a missing expectation needs a missing result.
        func expect(
            _ column: String, _ got: Double?, within tolerance: Double,
            sourceLocation: SourceLocation = #_sourceLocation
        ) throws {
            let expected = try optional(column)
            #expect(
                agree(got, expected, tolerance),
                "\(place) column \(column): expected \(show(expected)), got \(show(got))",
                sourceLocation: sourceLocation)
        }

        /// Checks that the method refuses the row.
        func expectRefusal(_ body: () throws -> Void) {
            do {
                try body()
                Issue.record("\(place) column status: expected a refusal, got a result")
            } catch is StatisticsError {
            } catch {
                Issue.record("\(place) column status: expected a refusal, got \(error)")
            }
        }
    }
}

/// Whether two numbers agree within a relative tolerance; 0, infinity and missing agree only with themselves.
func agree(_ got: Double?, _ expected: Double?, _ tolerance: Double) -> Bool {
    guard let got, let expected else { return got == nil && expected == nil }
    return got == expected || (got - expected).magnitude <= tolerance * expected.magnitude
}

private func show(_ value: Double?) -> String { value.map { "\($0)" } ?? "NA" }
