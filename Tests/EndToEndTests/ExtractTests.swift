import Foundation
import Testing

/// From the rows of two forces to a report, as an analyst does it.
@Suite struct ExtractTests {
    @Test func twoForcesAreComparedLikeForLike() throws {
        let extract = MadeUpExtract()
        let store = Self.newPath("sqlite")
        let stored = try Command.run(["extract", try extract.file(), "--store", store])
        #expect(stored.status == 0, "\(stored.messages)")
        #expect(stored.messages.contains("2400 rows stored as batch-1"))
        for indicator in ["repeat_victim_rate", "repeat_victim_rate_12_months", "median_days_to_outcome"] {
            let rows = try Command.rows(
                "compare", "West Mercia", "Staffordshire", "--benchmark", "none", "--store", store,
                "--indicator", indicator)
            let row = try #require(rows.first, "\(indicator)")
            #expect(row["period_start"] == "2023-04-01" && row["period_end"] == "2024-03-31", "\(indicator)")
            #expect(row["value"]?.isEmpty == false && row["comparator_value"]?.isEmpty == false)
            #expect(row["comparability"] == "like_for_like", "\(indicator): \(row["reasons"] ?? "")")
        }
        let district = try Command.rows(
            "compute", "--store", store, "--area", "Stafford", "--indicator", "repeat_victim_rate",
            "--period", "2023/24", "--internal")
        #expect(district.count == 1 && district[0]["numerator"]?.isEmpty == false)
        let report = Self.newPath("report")
        #expect(
            try Command.run(
                ["report", "West Mercia", "Staffordshire", "--store", store, "--output", report]
            ).status == 0)
        #expect(FileManager.default.fileExists(atPath: "\(report)/index.html"))
    }

    @Test func theRollingRateIsMissingWhereTheExtractDoesNotReachBack() throws {
        let store = Self.newPath("sqlite")
        _ = try Command.run(["extract", try MadeUpExtract().file(), "--store", store])
        let rows = try Command.rows(
            "compute", "--store", store, "--area", "E23000016", "--indicator", "repeat_victim_rate_12_months")
        let valued = rows.filter { $0["value"]?.isEmpty == false }.compactMap { $0["period_start"] }
        #expect(valued == ["2023-04-01"])
    }

    @Test func moreThanOnePercentOfFaultyRowsNeedsConsent() throws {
        var extract = MadeUpExtract()
        extract.addFaultyRows(40)
        let store = Self.newPath("sqlite")
        _ = try Command.run(["extract", try MadeUpExtract(rows: 1200).file(), "--store", store])
        let before = FileManager.default.contents(atPath: store)
        let file = try extract.file()
        let refused = try Command.run(["extract", file, "--store", store, "--format", "csv"])
        #expect(refused.status == 65)
        #expect(refused.messages.contains("--accept-valid"))
        #expect(refused.output.contains("no usable date of recording,40,2402 2403"))
        #expect(FileManager.default.contents(atPath: store) == before)
        let accepted = try Command.run(["extract", file, "--store", store, "--accept-valid"])
        #expect(accepted.status == 1, "done, but rows were left out")
        #expect(accepted.messages.contains("2400 rows stored as batch-2; 40 rows left out"))
    }

    @Test func theSameCountsAreRefusedAndLaterOnesOfTheDayReplaceThem() throws {
        let store = Self.newPath("sqlite")
        let file = try MadeUpExtract().file()
        _ = try Command.run(["extract", file, "--store", store])
        let again = try Command.run(["extract", file, "--store", store])
        #expect(again.status == 65 && again.messages.contains("imported before, as batch-1"))
        func crimes() throws -> [String?] {
            try Command.rows(
                "compute", "--store", store, "--area", "E23000015", "--indicator", "da_crimes", "--period",
                "2023/24"
            ).map { $0["value"] }
        }
        let first = try crimes()
        var fewer = MadeUpExtract()
        fewer.dropLast(300)
        #expect(try Command.run(["extract", try fewer.file(), "--store", store]).status == 0)
        #expect(first.count == 1)
        #expect(try crimes().count == 1)
        #expect(try crimes() != first)
    }

    @Test func aColumnWithANewNameIsFoundAndAFixProposed() throws {
        let store = Self.newPath("sqlite")
        var header = MadeUpExtract.header
        header[3] = "area code"
        let result = try Command.run(
            ["extract", try MadeUpExtract().file(header: header), "--store", store])
        #expect(result.status == 65)
        #expect(result.messages.contains("area_code") && result.messages.contains("area code"))
        #expect(!result.messages.contains("SECRET"))
    }

    /// The store is as it was when there is no room for the counts.
    @Test func aDiskThatFillsLeavesTheStoreAsItWas() throws {
        let store = Self.newPath("sqlite")
        _ = try Command.run(["extract", try MadeUpExtract(rows: 1200).file(), "--store", store])
        let size = try #require(FileManager.default.contents(atPath: store)).count
        let file = try MadeUpExtract().file()
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/bash")
        shell.arguments = [
            "-c", "trap '' XFSZ; ulimit -f \(size / 1024 + 2); exec \"$@\"", "bash",
            Command.executable.path(percentEncoded: false), "extract", file, "--store", store,
        ]
        shell.standardError = FileHandle.nullDevice
        shell.standardOutput = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 66)
        let rows = try Command.rows(
            "compute", "--store", store, "--area", "E23000015", "--indicator", "da_crimes", "--period",
            "2023/24")
        #expect(rows.count == 1)
        let retried = try Command.run(["extract", file, "--store", store])
        #expect(retried.status == 0, "\(retried.messages)")
        #expect(retried.messages.contains("batch-2"))
    }

    static func newPath(_ kind: String) -> String {
        FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).\(kind)")
            .path(percentEncoded: false)
    }
}
