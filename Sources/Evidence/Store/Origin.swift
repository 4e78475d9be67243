import FrameworkModel
import GRDB

/// What figures of one source have in common.
struct Origin: Hashable {
    let qualifier: Qualifier
    let basis: CountingBasis?
    let stage: SourceStage?
    let status: SourceStatus
    let coverage: String
    let document: String
    let locator: String
    let note: String
    let vintage: Day?

    /// The columns of the table in the order that `init(_:from:)` reads.
    static let columns = [
        "qualifier", "basis", "stage", "status", "coverage", "document", "locator", "note", "vintage",
    ]

    init(_ figure: Observation) {
        qualifier = figure.qualifier
        basis = figure.basis
        stage = figure.stage
        status = figure.status
        coverage = figure.coverage
        document = figure.document
        locator = figure.locator
        note = figure.note
        vintage = figure.vintage
    }

    /// Reads the columns from a position on.
    init(_ row: Row, from position: Int) {
        let basis: String = row[position + 1]
        qualifier = Qualifier(rawValue: row[position]) ?? .exact
        self.basis = basis.isEmpty ? nil : CountingBasis(rawValue: basis)
        stage = SourceStage(rawValue: row[position + 2])
        status = SourceStatus(rawValue: row[position + 3]) ?? .published
        coverage = row[position + 4]
        document = row[position + 5]
        locator = row[position + 6]
        note = row[position + 7]
        vintage = Day(iso: row[position + 8] as String)
    }

    /// The columns as they are stored.
    var values: [String] {
        [
            qualifier.rawValue, basis?.rawValue ?? "", stage?.rawValue ?? "", status.rawValue, coverage,
            document, locator, note, vintage?.description ?? "",
        ]
    }
}

/// The origins of a store met so far, by their row numbers.
struct OriginTable {
    private var byNumber: [Int64: Origin] = [:]

    init() {}

    /// The origin with this number; its columns are read from the row when it is met for the first time.
    mutating func origin(_ number: Int64, _ row: Row, from position: Int) -> Origin {
        if let origin = byNumber[number] { return origin }
        let origin = Origin(row, from: position)
        byNumber[number] = origin
        return origin
    }

    /// The numbers of all origins.
    static func numbers(_ database: Database) throws -> [Origin: Int64] {
        let columns = Origin.columns.joined(separator: ", ")
        let rows = try Row.fetchCursor(database, sql: "SELECT id, \(columns) FROM origins")
        var found: [Origin: Int64] = [:]
        while let row = try rows.next() { found[Origin(row, from: 1)] = row[0] }
        return found
    }
}
