import Extracts
import FrameworkModel
import Testing

/// Aggregates that look at earlier records of the same person, worked out by hand.
@Suite struct ScanLookBack {
    private func sample(within days: Int, where filter: RecordFilter = .everything) -> ScanSample {
        ScanSample(counts: [
            "records": RecordCount(.recordsAfterEarlier(.victim, within: days), where: filter),
            "people": RecordCount(.subjectsAfterEarlier(.victim, within: days), where: filter),
            "gap": RecordCount(.medianDaysSinceEarlier(.victim, within: days), where: filter),
        ])
    }

    /// The three values of one group by the scan and by the plain reference must be these.
    private func check(
        _ sample: ScanSample, _ rows: [String], _ group: String, _ expected: [String],
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        for counts in [sample.reference(rows), try sample.scan(rows)] {
            let found = ["records", "people", "gap"].map { counts.readable["\(group) \($0)"] ?? "absent" }
            #expect(found == expected, "\(group)", sourceLocation: location)
        }
    }

    @Test func earlierRecordsLieAcrossTheEndOfTheYear() throws {
        let rows = [
            "1,v1,A1,2023-04-02,crime,Y", "2,v1,A1,2024-03-31,crime,Y", "3,v1,A1,2024-04-01,crime,Y",
            "4,v1,A1,2024-04-20,crime,Y", "5,v2,A1,2024-03-01,crime,Y", "6,v2,A1,2024-04-01,crime,Y",
            "7,,A1,2024-03-31,crime,Y", "8,,A1,2024-04-01,crime,Y",
        ]
        try check(sample(within: 30), rows, "A1 2024/25", ["2.0", "1.0", "10.0"])
        try check(sample(within: 31), rows, "A1 2024/25", ["3.0", "2.0", "19.0"])
        try check(sample(within: 18), rows, "A1 2024/25", ["1.0", "1.0", "1.0"])
    }

    @Test func oneInEachDistrictIsARepeatOfTheForceOnly() throws {
        let rows = [
            "1,v1,A1,2023-04-30,crime,Y", "2,v1,A1,2024-04-10,crime,Y", "3,v1,A2,2024-04-15,crime,Y",
            "4,v1,B1,2024-04-16,crime,Y", "5,v9,B1,2023-04-30,crime,Y", "6,v1,A1,2024-04-20,crime,Y",
        ]
        let sample = sample(within: 30)
        try check(sample, rows, "A1 2024/25", ["1.0", "1.0", "10.0"])
        try check(sample, rows, "A2 2024/25", ["0.0", "0.0", "none"])
        try check(sample, rows, "B1 2024/25", ["0.0", "0.0", "none"])
        try check(sample, rows, "A 2024/25", ["2.0", "1.0", "5.0"])
        try check(sample, rows, "EW 2024/25", ["3.0", "1.0", "4.0"])
    }

    @Test func recordsOfOneDayAreNotEarlierThanEachOther() throws {
        let rows = [
            "1,v0,A1,2023-04-30,crime,Y", "2,v1,A1,2024-05-01,crime,Y", "3,v1,A1,2024-05-01,crime,Y",
            "4,v1,A1,2024-05-08,crime,Y", "5,v1,A1,2024-05-08,crime,Y", "6,v1,A1,2024-05-15,crime,Y",
        ]
        try check(sample(within: 7), rows, "A1 2024/25", ["3.0", "1.0", "7.0"])
        try check(sample(within: 6), rows, "A1 2024/25", ["0.0", "0.0", "none"])
        try check(sample(within: 14), rows.reversed(), "A1 2024/25", ["3.0", "1.0", "7.0"])
    }

    @Test func theEarlierRecordPassesTheSameFilter() throws {
        let rows = [
            "1,v0,A1,2023-04-30,crime,Y", "2,v1,A1,2024-05-01,crime,Y", "3,v1,A1,2024-05-05,incident,Y",
            "4,v1,A1,2024-05-11,crime,Y", "5,v2,A1,2024-05-01,incident,Y", "6,v2,A1,2024-05-02,crime,Y",
        ]
        try check(sample(within: 30, where: .crime), rows, "A1 2024/25", ["1.0", "1.0", "10.0"])
        try check(sample(within: 30, where: .incident), rows, "A1 2024/25", ["0.0", "0.0", "none"])
        try check(sample(within: 30), rows, "A1 2024/25", ["3.0", "2.0", "4.0"])
    }

    @Test func anExtractThatBeginsTooLateGivesNoValue() throws {
        let rows = [
            "1,v1,A1,2023-05-31,incident,Y", "2,v1,A1,2024-05-01,crime,Y", "3,v1,A1,2024-05-03,crime,Y",
        ]
        let none = ["none", "none", "none"]
        try check(sample(within: 336), rows, "A1 2024/25", ["2.0", "1.0", "169.0"])
        try check(sample(within: 336, where: .crime), rows, "A1 2024/25", ["1.0", "1.0", "2.0"])
        try check(sample(within: 337), rows, "A1 2024/25", none)
        try check(sample(within: 1), rows, "A1 2023/24", none)
        var monthly = sample(within: 61)
        monthly.period = .month
        let months = [
            "1,v1,A1,2024-01-31,crime,Y", "2,v1,A1,2024-03-31,crime,Y", "3,v1,A1,2024-02-01,crime,Y",
        ]
        try check(monthly, months, "A1 March 2024", none)
        monthly.counts = sample(within: 60).counts
        try check(monthly, months, "A1 March 2024", ["1.0", "1.0", "59.0"])
        try check(monthly, months, "A1 February 2024", none)
    }

    @Test func aForceSuppliesAllItsDistrictsAtOnce() throws {
        let rows = [
            "1,v1,A1,2023-04-30,crime,Y", "2,v1,A2,2024-05-01,crime,Y", "3,v1,A2,2024-05-03,crime,Y",
            "4,v2,B1,2024-04-02,crime,Y", "5,v2,B1,2024-04-30,crime,Y", "6,v2,B1,2025-04-30,crime,Y",
            "7,v1,A2,2025-04-30,crime,Y",
        ]
        let sample = sample(within: 30)
        try check(sample, rows, "A2 2024/25", ["1.0", "1.0", "2.0"])
        try check(sample, rows, "A 2024/25", ["1.0", "1.0", "2.0"])
        try check(sample, rows, "B 2024/25", ["none", "none", "none"])
        try check(sample, rows, "EW 2024/25", ["none", "none", "none"])
        try check(sample, rows, "EW 2025/26", ["0.0", "0.0", "none"])
    }

    @Test func aForceWithoutRecordsHoldsNothingUp() throws {
        let rows = ["1,v1,A1,2023-04-30,crime,Y", "2,v1,A2,2024-05-01,crime,Y", "3,v1,A1,2024-05-03,crime,Y"]
        try check(sample(within: 30), rows, "EW 2024/25", ["1.0", "1.0", "2.0"])
        var alone = sample(within: 30)
        alone.areas = AreaHierarchy([.init(code: "A1", above: []), .init(code: "A2", above: [])])
        try check(alone, rows, "A1 2024/25", ["0.0", "0.0", "none"])
        try check(alone, rows, "A2 2024/25", ["none", "none", "none"])
    }
}
