import Extracts
import FrameworkModel
import Testing

/// Files with more rows, people and days than fit into the first table that a scan makes.
@Suite struct ScanVolume {
    @Test(arguments: [(4096, 1), (4096, 3), (1 << 16, 2), (1 << 20, 2)])
    func thousandsOfPeopleAreToldApart(chunk: Int, threads: Int) throws {
        var sample = ScanSample(
            counts: [
                "n": RecordCount(.records),
                "people": RecordCount(.subjects(.victim)),
                "twice": RecordCount(.subjects(.victim, withAtLeast: 2)),
                "thrice": RecordCount(.subjects(.victim, withAtLeast: 3)),
                "again": RecordCount(.recordsAfterEarlier(.victim, within: 10)),
                "gap": RecordCount(.medianDaysSinceEarlier(.victim, within: 30)),
            ], removesDuplicates: true)
        sample.areas = AreaHierarchy([.init(code: "A1", above: ["A"]), .init(code: "A2", above: ["A"])])
        // 15,000 references, the first 5,000 of them twice. 7,000 people: all on 1 May, all on 11 May, the
        // first 1,000 also on 1 June; even numbers live in A1, odd ones in A2.
        let days = ["2024-05-01", "2024-05-11", "2024-06-01"]
        let rows = (0..<20_000).map { number in
            let (reference, person) = (number % 15_000, number % 7_000)
            return "r\(reference),person-\(person),A\(number % 2 + 1),\(days[number / 7_000]),crime,Y"
        }
        let early = "before,nobody,A1,2024-02-01,crime,Y"
        let extraction = sample.extraction.with(chunk: chunk, threads: threads)
        let counts = PlainCounts(try extraction.scan([.bytes(sample.file([early] + rows))]))
        #expect(counts.rejected == [.duplicate: 5_000])
        let expected = [
            ("n", "15000.0", "7500.0"), ("people", "7000.0", "3500.0"), ("twice", "7000.0", "3500.0"),
            ("thrice", "1000.0", "500.0"), ("again", "7000.0", "3500.0"), ("gap", "10.0", "10.0"),
        ]
        for (measure, all, half) in expected {
            #expect(counts.readable["A 2024/25 \(measure)"] == all)
            #expect(counts.readable["A1 2024/25 \(measure)"] == half)
            #expect(counts.readable["A2 2024/25 \(measure)"] == half)
        }
    }

    @Test(arguments: 700..<703) func chunksAndThreadsChangeNothingInALongerFile(seed: Int) throws {
        let sample = RandomExtract(seed: seed, hasSoup: false, length: 2_000)
        let file = sample.file
        let one = PlainCounts(try sample.extraction.with(chunk: 1 << 24, threads: 1).scan([.bytes(file)]))
        #expect(one.rowsRead > 1_500)
        for (chunk, threads) in [(1 << 20, 2), (1 << 16, 3), (4096, 1), (1000, 2), (1000, 3)] {
            let extraction = sample.extraction.with(chunk: chunk, threads: threads)
            #expect(PlainCounts(try extraction.scan([.bytes(file)])) == one)
        }
    }

    @Test func aLifetimeOfDaysHasAMedian() throws {
        var sample = ScanSample(
            counts: ["days": RecordCount(.medianDays(from: .recordedDate, to: .outcomeDate))])
        sample.columns.append("outcome_date")
        let rows = ["2099-12-31", "2000-01-01", "2050-01-01"].map { "1,v,A1,2000-01-01,crime,Y,\($0)" }
        #expect(try sample.scan(rows).readable["A1 1999/00 days"] == "18263.0")
        #expect(try sample.scan(Array(rows.prefix(1))).readable["A1 1999/00 days"] == "36524.0")
    }

    @Test func aPersonWithManyRecordsIsFollowedThroughAllOfThem() throws {
        var sample = ScanSample(
            counts: [
                "again": RecordCount(.recordsAfterEarlier(.victim, within: 2)),
                "gap": RecordCount(.daysSinceEarlier("victim_id", within: 2, quantile: 0.9)),
            ], period: .month)
        sample.areas = AreaHierarchy([.init(code: "A1", above: [])])
        // Every even day of May and every odd day of July, the last first, and 300 more on the last day.
        let days = (1...31).map { "2024-0\($0 % 2 == 0 ? 5 : 7)-\($0 < 10 ? "0" : "")\($0)" }
        let last = Array(repeating: "2024-07-31", count: 300)
        let rows = (["2024-04-30"] + days + last).reversed().map { "1,v,A1,\($0),crime,Y" }
        let found = try sample.scan(rows).readable
        #expect(found["A1 May 2024 again"] == "15.0")
        #expect(found["A1 July 2024 again"] == "315.0")
        #expect(found["A1 July 2024 gap"] == "2.0")
        #expect(found["A1 April 2024 again"] == "none")
    }
}
