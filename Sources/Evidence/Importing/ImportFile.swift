import Foundation
import FrameworkModel

/// The rows of one evidence file.
struct ImportFile {
    /// A good row.
    struct Entry {
        let line: Int
        let figure: Observation
    }

    private(set) var entries: [Entry] = []
    private(set) var problems: [RowProblem] = []
    private(set) var rejected = 0
    /// True when the header is at fault or there are no rows, so that nothing can be taken.
    private(set) var isUnusable = false
    private var lines: [String: Int] = [:]

    /// Reads everything; problems of rows are collected, a file that is not CSV is an error.
    init(
        _ path: String, _ bytes: [UInt8], geography: Geography, defaults: TidyParser.Defaults
    ) throws(EvidenceError) {
        do {
            try read(bytes, geography, defaults)
        } catch {
            throw .notCSV(file: path, problem: error)
        }
    }

    /// Turns good rows into bad ones, each for the reason given for its line.
    mutating func reject(_ reasons: [Int: RowProblem]) {
        entries.removeAll { reasons[$0.line] != nil }
        problems += reasons.values
        rejected += reasons.count
    }

    private mutating func read(
        _ bytes: [UInt8], _ geography: Geography, _ defaults: TidyParser.Defaults
    ) throws(CSVProblem) {
        var reader = try CSVReader(bytes)
        guard let fields = try reader.next() else {
            return refuse([RowProblem(line: 1, column: "", value: "", expected: "a header row and figures")])
        }
        let header = TidyHeader(fields)
        if !header.problems.isEmpty { refuse(header.problems) }
        guard header.isComplete else { return }
        let parser = TidyParser(header: header, geography: geography, defaults: defaults)
        while let record = try reader.next() {
            switch parser.parse(record) {
            case .success(let figure)?: add(figure, line: record[0].line)
            case .failure(let wrong)?:
                problems += wrong.all
                rejected += 1
            case nil: break
            }
        }
        if entries.isEmpty, problems.isEmpty {
            refuse([
                RowProblem(line: fields[0].line + 1, column: "", value: "", expected: "a row with a figure")
            ])
        }
    }

    private mutating func add(_ figure: Observation, line: Int) {
        if let earlier = lines[figure.id] {
            let expected = "an identifier used once; line \(earlier) has it too"
            problems.append(RowProblem(line: line, column: "id", value: figure.id, expected: expected))
            rejected += 1
        } else {
            lines[figure.id] = line
            entries.append(Entry(line: line, figure: figure))
        }
    }

    private mutating func refuse(_ problems: [RowProblem]) {
        self.problems += problems
        isUnusable = true
    }
}
