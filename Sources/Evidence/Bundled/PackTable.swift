/// A small bundled file, read by the names of its columns.
struct PackTable {
    private let columns: [String: Int]
    private let records: [[CSVField]]

    init(_ file: String, in folder: String) throws(EvidenceError) {
        do {
            var reader = try CSVReader(try PackFolder.bytes(of: file, in: folder))
            let header = try reader.next() ?? []
            var records: [[CSVField]] = []
            while let record = try reader.next() {
                guard record.count == header.count else {
                    throw EvidenceError.packDamaged(
                        file: file, problem: "line \(record[0].line) has \(record.count) fields")
                }
                records.append(record)
            }
            columns = Dictionary(
                header.enumerated().map { ($0.element.text, $0.offset) },
                uniquingKeysWith: { first, _ in first })
            self.records = records
        } catch let problem as CSVProblem {
            throw .packDamaged(file: file, problem: problem.description)
        } catch let error as EvidenceError {
            throw error
        } catch {
            throw .packDamaged(file: file, problem: "\(error)")
        }
    }

    /// The cells of these columns, row by row; a column that is missing is empty.
    func rows(_ names: [String]) -> [[String]] {
        let positions = names.map { columns[$0] }
        return records.map { record in positions.map { $0.map { record[$0].text } ?? "" } }
    }
}
