import Testing

/// A module of another package, built against this one's products, in the unchanged host.
@Suite struct ForeignModuleTests {
    @Test func theHostListsIt() throws {
        let rows = try Command.rows("modules", "--modules", try ForeignPackage.modules)
        let row = try #require(rows.first { $0["module"] == "crimes-per-victim" }, "\(rows)")
        #expect(row["state"] == "loaded")
        #expect(rows.allSatisfy { $0["state"] == "loaded" })
    }

    /// 15,409 crimes of 10,360 victims in West Mercia in 2018/19, as the strategy prints them.
    @Test(arguments: [[], ["--in-process"]])
    func itsFiguresAreComputed(isolation: [String]) throws {
        let run = try Command.run(
            [
                "compute", "--indicator", "crimes_per_victim", "--area", "West Mercia", "--period", "2018/19",
                "--format", "csv", "--modules", try ForeignPackage.modules,
            ] + isolation)
        let rows = Command.table(run.output)
        #expect(run.status == 0, "\(run.messages)")
        #expect(rows.count == 1)
        #expect(rows.first?["numerator"] == "15409")
        #expect(rows.first?["denominator"] == "10360")
        let value = try #require(rows.first?["value"].flatMap(Double.init))
        #expect(abs(value - 148.735_521) < 1e-5)
    }

    @Test func withoutItsFolderNothingIsKnownOfIt() throws {
        let run = try Command.run(["compute", "--indicator", "crimes_per_victim", "--area", "West Mercia"])
        #expect(run.status == 64)
        #expect(run.messages.contains("crimes_per_victim"))
    }
}
