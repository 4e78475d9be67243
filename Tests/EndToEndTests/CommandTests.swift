import Foundation
import Testing

/// What a user relies on at the terminal: exit statuses, messages, files.
@Suite struct CommandTests {
    @Test func modulesAreListed() throws {
        let rows = try Command.rows("modules")
        #expect(rows.count >= 8)
        #expect(rows.allSatisfy { $0["state"] == "loaded" })
    }

    @Test(arguments: ["compare", "compute"])
    func isolationDoesNotChangeAByte(command: String) throws {
        let area = command == "compute" ? ["--area", "West Mercia"] : []
        let isolated = try Command.run([command, "--format", "csv"] + area).output
        let inside = try Command.run([command, "--format", "csv", "--in-process"] + area).output
        #expect(isolated == inside)
        #expect(isolated.count > 1_000)
    }

    @Test(arguments: ["table", "csv", "json"])
    func everyFormatPrintsEveryTable(format: String) throws {
        for command in [["indicators"], ["areas", "Staffordshire"], ["modules"], ["check"]] {
            let run = try Command.run(command + ["--format", format])
            #expect(!run.output.isEmpty, "\(command)")
            if format == "json" {
                #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
            }
        }
    }

    @Test(
        arguments: [
            (["compare", "West Mercier"], 64, "West Mercia"),
            (["compare", "West Mercia", "--indicator", "arest_rate"], 64, "arrest_rate"),
            (["compute", "--period", "last year"], 64, "2018/19"),
            (["correct", "wm-strategy-0084", "1657", "--reason", "digits"], 64, "--store"),
            (["import", "/no/such/file.csv", "--store", "/no/such/folder/s.sqlite"], 66, "/no/such"),
            (["explain", "repeat_victim_rate", "--area", "Staffordshire"], 1, "held by"),
            (["compute", "--modules", "/no/such/modules"], 66, "/no/such/modules"),
        ] as [([String], Int32, String)])
    func wrongUseIsAnsweredWithWhatToDo(arguments: [String], status: Int32, word: String) throws {
        let run = try Command.run(arguments)
        #expect(run.status == status, "\(run.messages)")
        #expect(run.messages.contains(word), "\(run.messages)")
        #expect(run.output.isEmpty)
    }

    @Test func contradictionsComeFirstAndTheStatusSaysSo() throws {
        let run = try Command.run(["check", "--format", "csv"])
        #expect(run.status == 1)
        let verdicts = Command.table(run.output).compactMap { $0["verdict"] }
        #expect(verdicts.count == 160)
        #expect(verdicts.prefix(25).allSatisfy { $0 == "contradicts" })
        #expect(!verdicts.dropFirst(25).contains("contradicts"))
    }

    @Test func explainFollowsAFigureToItsLine() throws {
        let run = try Command.run([
            "explain", "repeat_victim_rate", "--area", "West Mercia", "--period", "2018/19",
        ])
        #expect(run.status == 0)
        for word in ["2,471", "10,360", "Wilson", "wm-strategy-0092", "line", "check-006"] {
            #expect(run.output.contains(word), "\(word) is missing")
        }
    }

    @Test func anAcceptedCorrectionMendsTheChecksAndTheFigure() throws {
        let store = Command.temporary("sqlite")
        try FileManager.default.removeItem(at: store)
        defer { try? FileManager.default.removeItem(at: store) }
        let file = store.path(percentEncoded: false)
        let correction = try Command.run([
            "correct", "wm-strategy-0084", "1657", "--reason", "digits transposed", "--store", file,
        ])
        #expect(correction.status == 0, "\(correction.messages)")
        let check = Command.table(try Command.run(["check", "--format", "csv", "--store", file]).output)
        #expect(check.first { $0["check"] == "check-001" }?["verdict"] == "holds")
        #expect(check.first { $0["check"] == "check-002" }?["verdict"] == "rounding")
        let rates = Command.table(
            try Command.run([
                "compute", "--area", "West Mercia", "--indicator", "repeat_victim_rate", "--period",
                "2016/17",
                "--format", "csv", "--store", file,
            ]).output)
        let value = try #require(rates.first?["value"].flatMap(Double.init))
        #expect(abs(value - 100 * 1657 / 8804) < 1e-9)
        #expect(rates.first?["reasons"]?.contains("digits transposed") == true)
    }

    @Test func aBadImportStoresNothingAndListsEveryBadRow() throws {
        let store = Command.temporary("sqlite")
        try FileManager.default.removeItem(at: store)
        let csv = Command.temporary("csv")
        defer {
            try? FileManager.default.removeItem(at: store)
            try? FileManager.default.removeItem(at: csv)
        }
        let text = """
            area,period_start,period_end,measure,value,unit,document
            Staffordshire,2018-04-01,2019-03-31,repeat_victims,1900,count,force-return
            Stafordshire,2018-04-01,2019-03-31,da_recorded_victims,8000,count,force-return
            Staffordshire,2018-04-01,2018-02-30,da_recorded_victims,many,count,force-return

            """
        try Data(text.utf8).write(to: csv)
        let (file, data) = (store.path(percentEncoded: false), csv.path(percentEncoded: false))
        let refused = try Command.run(["import", data, "--store", file, "--format", "csv"])
        #expect(refused.status == 65)
        let lines = Command.table(refused.output).compactMap { $0["line"] }
        #expect(lines == ["3", "4", "4"])
        let missing = try Command.run([
            "explain", "repeat_victim_rate", "--area", "Staffordshire", "--store", file,
        ])
        #expect(missing.status == 1)

        try Data(
            text.replacing("Stafordshire", with: "Staffordshire Police")
                .replacing("2018-02-30,da_recorded_victims,many", with: "2019-03-31,da_crimes,9000").utf8
        ).write(to: csv)
        let accepted = try Command.run(["import", data, "--store", file])
        #expect(accepted.status == 0, "\(accepted.messages)")
        let compared = Command.table(
            try Command.run([
                "compare", "--indicator", "repeat_victim_rate", "--format", "csv", "--store", file,
            ]).output)
        let row = try #require(compared.first { $0["comparator_code"] == "E23000015" })
        #expect(row["comparator_value"].flatMap(Double.init) == 23.75)
        #expect(row["comparability"] == "like_for_like")
    }

    @Test func theBenchmarkMayBeOneOfTheAreas() throws {
        let folder = Command.temporary("report")
        try FileManager.default.removeItem(at: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try Command.run([
            "report", "West Mercia", "England and Wales", "--output", folder.path(percentEncoded: false),
        ])
        #expect(run.status == 0, "\(run.messages)")
    }

    @Test(arguments: [
        (
            "site",
            ["index.html", "areas/e23000016.html", "data/values.csv", "data/domestic-abuse-outcomes.xlsx"]
        ),
        ("holding-to-account", ["index.html", "holding-to-account-west-mercia.html"]),
        ("board", ["board-staffordshire.html"]), ("annual", ["annual.html", "annual-wm-strategy.html"]),
    ])
    func aPackIsWrittenWholeAndSelfContained(pack: String, files: [String]) throws {
        let folder = Command.temporary("report")
        try FileManager.default.removeItem(at: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try Command.run(["report", "--pack", pack, "--output", folder.path(percentEncoded: false)])
        #expect(run.status == 0, "\(run.messages)")
        for file in files {
            let bytes = try Data(contentsOf: folder.appending(path: file))
            #expect(!bytes.isEmpty)
            guard file.hasSuffix(".html") else { continue }
            let page = String(decoding: bytes, as: UTF8.self)
            #expect(page.contains("West Mercia") || page.contains("Staffordshire"))
            for word in ["<script", "<link", "src=\"http", "@import", "url("] {
                #expect(!page.contains(word), "\(word) has no place in \(file)")
            }
        }
        let isSite = FileManager.default.fileExists(
            atPath: folder.appending(path: "data").path(percentEncoded: false))
        #expect(isSite == (pack == "site"))
    }
}
