import Foundation

/// An invented extract of West Mercia and Staffordshire in the standard layout, the same at every run.
struct MadeUpExtract {
    static let header = [
        "incident_id", "victim_id", "suspect_id", "area_code", "recorded_date", "record_type", "offence_code",
        "offence_group", "victim_sex", "victim_age", "da_flag", "risk_level", "arrested", "outcome_code",
        "outcome_date", "victim_supports", "dvpn_issued", "dvpo_granted", "children_present",
    ]
    private static let authorities =
        ["E06000019", "E06000051", "E06000020", "E06000021"] + (234...239).map { "E07000\($0)" }
        + (192...199).map { "E07000\($0)" }

    /// Cells of each row.
    private(set) var rows: [[String]] = []
    /// Every reference and pseudonym in it.
    private(set) var identifiers: Set<String> = []

    /// Two financial years, from April 2022 to March 2024, with rows of every authority in every month.
    init(rows count: Int = 2400) {
        var state: UInt64 = 20_240_331
        func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        for number in 0..<count {
            let month = number * 24 / count
            let (year, inYear) = (2022 + (month + 3) / 12, (month + 3) % 12 + 1)
            let day = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
            let isCrime = below(10) < 7
            let outcome = isCrime ? ["1", "14", "15", "16", "16", ""][below(6)] : ""
            let reference = "REF/\(7_000_000 + number)/SECRET"
            let victim = "5ec7e7\(1_000_000_000 + below(count / 3))"
            let suspect = "5u5pec7\(100_000_000 + below(count / 4))"
            identifiers.formUnion([reference, victim, suspect])
            let yes = { (share: Int) in below(100) < share ? "Y" : "N" }
            rows.append([
                reference, victim, suspect, Self.authorities[number % Self.authorities.count],
                "\(year)-\(day(inYear))-\(day(1 + below(28)))", isCrime ? "crime" : "incident",
                isCrime ? ["8N", "8U", "8L", "105A"][below(4)] : "", isCrime ? "Violence" : "", "F", "34",
                "Y",
                ["Standard", "Medium", "High"][below(3)], yes(30), outcome,
                outcome.isEmpty ? "" : "\(year)-12-\(day(1 + below(28)))", yes(50), yes(4), yes(3), yes(30),
            ])
        }
    }

    /// Adds a row that does not count: its date does not exist.
    mutating func addFaultyRows(_ count: Int) {
        for row in rows.prefix(count) {
            var bad = row
            bad[4] = "2023-02-30"
            rows.append(bad)
        }
    }

    /// Leaves out the last rows of each month but never all of a month.
    mutating func dropLast(_ count: Int) {
        for index in stride(from: rows.count - 1, to: 0, by: -7).prefix(count) where rows[index][5] == "crime"
        {
            rows.remove(at: index)
        }
    }

    func text(header: [String] = header) -> String {
        ([header] + rows).map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
    }

    /// Writes it to a new file in the temporary folder.
    func file(header: [String] = header) throws -> String {
        let file = Command.temporary("csv")
        try Data(text(header: header).utf8).write(to: file)
        return file.path(percentEncoded: false)
    }
}
