import Extracts
import FrameworkModel
import Testing

/// Every aggregate that does not look back, worked out by hand.
@Suite struct ScanAggregates {
    /// The values of a sample by the scan and by the plain reference must be these, and no others.
    static func check(
        _ sample: ScanSample, _ rows: [String], _ expected: [String: String],
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        for counts in [sample.reference(rows), try sample.scan(rows)] {
            let found = counts.readable
            #expect(Set(found.keys) == Set(expected.keys), sourceLocation: location)
            for (key, value) in expected.sorted(by: { $0.key < $1.key }) where found[key] != nil {
                #expect(found[key] == value, "\(key)", sourceLocation: location)
            }
        }
    }

    @Test func recordsAreCountedInEveryAreaAndPeriod() throws {
        let counts = ["n": RecordCount(.records), "crimes": RecordCount(.records, where: .crime)]
        let rows = [
            "1,v,A1,2024-03-31,crime,Y", "2,v,A1,2024-04-01,crime,Y", "3,,A2,2024-04-01,incident,Y",
            "4,v,B2,2025-03-31,incident,Y", "5,v,A1,2024-06-01,crime,N",
        ]
        try Self.check(
            ScanSample(counts: counts), rows,
            [
                "A1 2023/24 n": "1.0", "A1 2023/24 crimes": "1.0", "A1 2024/25 n": "1.0",
                "A1 2024/25 crimes": "1.0", "A2 2024/25 n": "1.0", "A2 2024/25 crimes": "0.0",
                "B2 2024/25 n": "1.0", "B2 2024/25 crimes": "0.0", "A 2023/24 n": "1.0",
                "A 2023/24 crimes": "1.0", "A 2024/25 n": "2.0", "A 2024/25 crimes": "1.0",
                "B 2024/25 n": "1.0", "B 2024/25 crimes": "0.0", "EW 2023/24 n": "1.0",
                "EW 2023/24 crimes": "1.0", "EW 2024/25 n": "3.0", "EW 2024/25 crimes": "1.0",
            ])
    }

    @Test(
        arguments: [
            (.month, ["March 2024", "April 2024", "December 2024", "January 2025"]),
            (
                .quarter,
                [
                    "January to March 2024", "April to June 2024", "October to December 2024",
                    "January to March 2025",
                ]
            ),
            (.financialYear, ["2023/24", "2024/25", "2024/25", "2024/25"]),
            (.calendarYear, ["2024", "2024", "2024", "2025"]),
        ] as [(PeriodLength, [String])])
    func aDayLiesInOnePeriod(length: PeriodLength, names: [String]) throws {
        var sample = ScanSample(counts: ["n": RecordCount(.records)], period: length)
        sample.areas = AreaHierarchy([.init(code: "A1", above: [])])
        let days = ["2024-03-31", "2024-04-01", "2024-12-31", "2025-01-01"]
        var expected: [String: Int] = [:]
        for name in names { expected["A1 \(name) n", default: 0] += 1 }
        try Self.check(sample, days.map { "1,v,A1,\($0),crime,Y" }, expected.mapValues { "\($0).0" })
    }

    @Test func subjectsAreCountedAnewAtEveryLevel() throws {
        var sample = ScanSample(
            counts: [
                "victims": RecordCount(.subjects(.victim), where: .crime),
                "repeats": RecordCount(.subjects(.victim, withAtLeast: 2), where: .crime),
                "three": RecordCount(.subjects(.victim, withAtLeast: 3), where: .crime),
            ])
        sample.areas = AreaHierarchy([.init(code: "A1", above: ["A"]), .init(code: "A2", above: ["A"])])
        let rows = [
            "1,v1,A1,2024-05-01,crime,Y", "2,v1,A2,2024-05-01,crime,Y", "3,v2,A1,2024-05-01,crime,Y",
            "4,v2,A1,2024-05-01,crime,Y", "5,v2,A2,2025-03-31,crime,Y", "6,v3,A1,2024-05-01,incident,Y",
            "7,,A1,2024-05-01,crime,Y", "8,,A1,2024-05-01,crime,Y", "9,V1,A2,2024-05-01,crime,Y",
        ]
        try Self.check(
            sample, rows,
            [
                "A1 2024/25 victims": "2.0", "A1 2024/25 repeats": "1.0", "A1 2024/25 three": "0.0",
                "A2 2024/25 victims": "3.0", "A2 2024/25 repeats": "0.0", "A2 2024/25 three": "0.0",
                "A 2024/25 victims": "3.0", "A 2024/25 repeats": "2.0", "A 2024/25 three": "1.0",
            ])
    }

    @Test func subjectsThatMeetOthers() throws {
        var sample = ScanSample(
            counts: [
                "one": RecordCount(.subjectsMeeting(.suspect, atLeast: 1, of: .victim)),
                "two": RecordCount(.subjectsMeeting(.suspect, atLeast: 2, of: .victim)),
            ])
        sample.columns.append("suspect_id")
        sample.areas = AreaHierarchy([.init(code: "A1", above: ["A"]), .init(code: "A2", above: ["A"])])
        let rows = [
            "1,v1,A1,2024-05-01,crime,Y,s1", "2,v1,A1,2024-06-01,crime,Y,s1", "3,v2,A2,2024-05-01,crime,Y,s1",
            "4,,A1,2024-05-01,crime,Y,s2", "5,v3,A1,2024-05-01,crime,Y,", "6,v4,A1,2024-05-01,crime,Y,",
            "7,v1,A2,2024-05-01,crime,Y,s3", "8,v2,A2,2024-05-01,crime,Y,s3",
            "9,v9,A2,2024-03-31,crime,Y,s4", "9,v8,A2,2024-04-01,crime,Y,s4",
        ]
        try Self.check(
            sample, rows,
            [
                "A1 2024/25 one": "1.0", "A1 2024/25 two": "0.0", "A2 2024/25 one": "3.0",
                "A2 2024/25 two": "1.0", "A 2024/25 one": "3.0", "A 2024/25 two": "2.0",
                "A2 2023/24 one": "1.0", "A2 2023/24 two": "0.0", "A 2023/24 one": "1.0",
                "A 2023/24 two": "0.0",
            ])
    }

    @Test func sumsKeepThreeDecimals() throws {
        let cost = RecordField("cost", title: "Cost", kind: .number)
        var sample = ScanSample(counts: ["cost": RecordCount(.sum(of: cost))], extraFields: [cost])
        sample.columns.append("cost")
        sample.areas = AreaHierarchy([.init(code: "A1", above: []), .init(code: "A2", above: [])])
        let texts = ["0.1", "0.2", "10", "-0.05", "", "x", "1.2345", "+2.001", "9999999999.999"]
        let rows = texts.map { "1,v,A1,2024-05-01,crime,Y,\($0)" } + ["1,v,A2,2024-05-01,crime,Y,"]
        let sum = 10_000_000_012.25
        try Self.check(sample, rows, ["A1 2024/25 cost": "\(sum)", "A2 2024/25 cost": "0.0"])
    }

    @Test(
        arguments: [
            ([], "none", "none", "none"), ([5], "5.0", "5.0", "5.0"), ([3, 1], "2.0", "1.0", "3.0"),
            ([9, 1, 4], "4.0", "1.0", "9.0"), ([4, 2, 3, 1], "2.5", "1.5", "4.0"),
            ([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], "5.5", "3.0", "9.5"), ([7, 0, 0, 0], "0.0", "0.0", "7.0"),
            ([-1, 3], "3.0", "3.0", "3.0"), ([-1], "none", "none", "none"),
        ] as [([Int], String, String, String)])
    func quantilesOfDays(days: [Int], median: String, quarter: String, top: String) throws {
        var sample = ScanSample()
        for (id, share) in [("median", 0.5), ("quarter", 0.25), ("top", 0.9)] {
            sample.counts[id] = RecordCount(
                .days(from: .recordedDate, to: .outcomeDate, quantile: share), where: .crime)
        }
        sample.columns.append("outcome_date")
        sample.areas = AreaHierarchy([.init(code: "A1", above: [])])
        let rows = days.map { "1,v,A1,2024-05-10,crime,Y,2024-05-\($0 < 0 ? "09" : "\(10 + $0)")" }
        let unusable = ["1,v,A1,2024-05-10,incident,Y,2024-05-30", "1,v,A1,2024-05-10,crime,Y,2024-05-32"]
        try Self.check(
            sample, rows + unusable,
            ["A1 2024/25 median": median, "A1 2024/25 quarter": quarter, "A1 2024/25 top": top])
    }

    @Test func valuesAreSortedByAreaThenPeriodThenMeasure() throws {
        let ids = ["b", "B", "a10", "a2", "\u{E9}", "z"]
        var sample = ScanSample(period: .quarter)
        for id in ids { sample.counts[id] = RecordCount(.records) }
        sample.areas = AreaHierarchy(["b", "A10", "A2", "\u{E9}"].map { .init(code: $0, above: ["Z"]) })
        let days = ["2024-08-01", "2023-12-31", "2024-05-01", "2024-01-01"]
        let rows = days.flatMap { day in ["b", "A10", "A2", "\u{E9}"].map { "1,v,\($0),\(day),crime,Y" } }
        let values = try sample.scan(rows).values
        let starts = ["2023-10-01", "2024-01-01", "2024-04-01", "2024-07-01"]
        let expected = ["A10", "A2", "Z", "b", "\u{E9}"].flatMap { area in
            starts.flatMap { start in
                ["B", "a10", "a2", "b", "z", "\u{E9}"].map { "\(area) \(start) \($0)" }
            }
        }
        #expect(values.map { "\($0.area) \($0.period.start) \($0.measure)" } == expected)
        #expect(sample.reference(rows).values == values)
    }

    @Test func aMeasureWithoutItsFieldsIsNotCountedAndTheOthersAre() throws {
        var sample = ScanSample(counts: ["n": RecordCount(.records)])
        sample.counts["charged"] = RecordCount(
            .medianDays(from: .recordedDate, to: .outcomeDate),
            where: .isOne(.outcomeCode, of: ["1"]) && .crime)
        sample.counts["charged within"] = RecordCount(.records, where: .present(.arrested))
        sample.sources["arrested"] = .constant("no")
        let rows = ["1,v,A1,2024-05-01,crime,Y"]
        for counts in [sample.reference(rows), try sample.scan(rows)] {
            #expect(counts.notCounted == ["charged": ["outcome_code", "outcome_date"]])
            #expect(counts.readable["A1 2024/25 n"] == "1.0")
            #expect(counts.readable["A1 2024/25 charged within"] == "1.0")
            #expect(counts.values.count == 6)
        }
    }
}
