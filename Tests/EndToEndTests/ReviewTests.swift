import Foundation
import Testing

/// What stands out, what to ask, and what must not leave.
@Suite struct ReviewTests {
    @Test(arguments: ["table", "csv", "json"])
    func everyFormatPrintsEveryTable(format: String) throws {
        for command in ["findings", "questions", "trends", "detectable"] {
            let run = try Command.run([command, "--format", format, "--in-process"])
            #expect(run.status == 0, "\(command): \(run.messages)")
            #expect(!run.output.isEmpty, "\(command)")
            if format == "json" {
                #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
            }
        }
    }

    @Test func theRiseOfRepeatVictimsIsFoundAskedAboutAndMeasuredAgainstATarget() throws {
        let findings = try Command.rows("findings", "West Mercia", "--benchmark", "none")
        let rise = try #require(findings.first { $0["indicator"] == "repeat_victim_rate" })
        #expect(rise["evidence"] == "strong" && rise["exception"] == "yes")
        #expect(rise["finding"]?.contains("rose from 19.0 % (2017/18) to 23.9 % (2018/19)") == true)
        let questions = try Command.run(["questions", "West Mercia", "--benchmark", "none"])
        #expect(questions.output.contains("To the Chief Constable, on West Mercia: Repeat victim rate"))
        #expect(questions.output.contains("An answer would be: Repeat and all victims by quarter"))
        #expect(questions.output.contains("one family"))
        let changes = try Command.rows(
            "detectable", "West Mercia", "--benchmark", "none", "--target", "repeat_victim_rate=20")
        let row = try #require(changes.first { $0["indicator"] == "repeat_victim_rate" })
        #expect(row["target"] == "20" && row["quarters_until_seen"] == "1")
    }

    @Test func theForcesStandInAFunnelWithAndWithoutOverdispersion() throws {
        let rows = try Command.rows("funnel", "--indicator", "violence_per_1000")
        let forces = rows.filter {
            $0["area_code"]?.hasPrefix("E23") == true || $0["area_code"]?.hasPrefix("W15") == true
        }
        #expect(forces.count == 43)
        #expect(Set(forces.compactMap { $0["period"] }) == ["2018/19"])
        #expect(forces.contains { $0["by_chance_alone"] != $0["widened"] })
        #expect(Set(forces.compactMap { $0["used"] }) == ["widened"])
    }

    @Test func rulesAndBreaksAreListed() throws {
        let rows = try Command.rows("rules")
        #expect(rows.contains { $0["rule"] == "basis" && $0["effect"] == "refusal" })
        #expect(rows.contains { $0["rule"] == "break" && $0["from"] == "2023-07-01" })
    }

    @Test(arguments: [
        (["--target", "repeat_victim_rate"], "repeat_victim_rate=20"),
        (["--target", "repeat_victim_rat=20"], "repeat_victim_rate"),
        (["--target", "repeat_victim_rate=20@soon"], "2027-03-31"),
        (["--hide-below", "1"], "2 to 1000"), (["--internal", "--official-source"], "--internal"),
    ])
    func wrongUse(arguments: [String], word: String) throws {
        let run = try Command.run(["findings"] + arguments)
        #expect(run.status == 64)
        #expect(run.messages.contains(word), "\(run.messages)")
    }

    /// A store with 3 repeat victims among 40 in Stafford, 2022/23.
    private func smallStore(_ repeats: Int = 3) throws -> String {
        let store = ExtractTests.newPath("sqlite")
        let file = ExtractTests.newPath("csv")
        try """
        area,period_start,period_end,measure,value,unit,document
        Stafford,2022-04-01,2023-03-31,repeat_victims,\(repeats),count,own
        Stafford,2022-04-01,2023-03-31,da_recorded_victims,40,count,own
        """.write(toFile: file, atomically: true, encoding: .utf8)
        #expect(try Command.run(["import", file, "--store", store]).status == 0)
        return store
    }

    @Test func aSmallCountLeavesInNoCommand() throws {
        let store = try smallStore()
        for command in [
            ["compute", "--area", "Stafford", "--format", "csv", "--indicator", "repeat_victim_rate"],
            ["explain", "repeat_victim_rate", "--area", "Stafford"],
            [
                "compare", "Stafford", "Cannock Chase", "--format", "json", "--indicator",
                "repeat_victim_rate",
            ], ["detectable", "Stafford", "--format", "csv", "--indicator", "repeat_victim_rate"],
            ["questions", "Stafford", "--indicator", "repeat_victim_rate"],
        ] {
            let run = try Command.run(command + ["--store", store])
            #expect(!run.output.contains("7.5"), "\(command)")
            #expect(run.messages.contains("Withheld: "), "\(command): \(run.messages)")
        }
        let rows = try Command.rows("compute", "--area", "Stafford", "--store", store)
        let rate = try #require(rows.first { $0["indicator"] == "repeat_victim_rate" })
        #expect(rate["value"] == "" && rate["numerator"] == "")
        #expect(rate["reasons"] == "withheld: small number")
        let inside = try Command.run([
            "compute", "--area", "Stafford", "--indicator", "repeat_victim_rate", "--store", store,
            "--internal", "--format", "csv",
        ])
        #expect(inside.output.contains("7.5"))
        #expect(inside.messages.contains("not for publication"))
    }

    @Test func aCountThatMovedByLittleSinceTheLastExportIsWithheld() throws {
        let store = try smallStore(12)
        func repeats() throws -> String? {
            try Command.rows("compute", "--area", "Stafford", "--store", store)
                .first { $0["indicator"] == "repeat_victim_rate" }?["numerator"]
        }
        #expect(try repeats() == "12")
        #expect(
            try Command.run([
                "correct", "batch-1-2", "14", "--reason", "late records", "--store", store,
            ]).status == 0)
        #expect(try repeats() == "")
    }
}
