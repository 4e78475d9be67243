import Foundation
import FrameworkModel
import GRDB
import Testing

@testable import Evidence

@Suite struct ExportTests {
    private static let first = Period(financialYear: 2018).start
    private static let second = Period(financialYear: 2019).start

    private func cell(
        _ value: Double, _ area: AreaCode = "E23000016", _ period: Period? = Period(financialYear: 2018),
        _ breakdown: Breakdown = .whole, on day: Day? = nil
    ) -> ExportedCell {
        ExportedCell(
            measure: "da_crimes", area: area, period: period, breakdown: breakdown, value: value,
            exportedOn: day)
    }

    @Test func whatLeftIsReadAgain() throws {
        let store = try Support.store()
        #expect(try store.exportedCells() == [])
        let sex = Breakdown(["sex": "female"])
        try store.recordExport([cell(40), cell(30, "E23000015", nil, sex)], on: Self.first)
        let path = try #require(store.file)
        let again = try EvidenceStore.open(file: path)
        let expected = [cell(30, "E23000015", nil, sex, on: Self.first), cell(40, on: Self.first)]
        #expect(try again.exportedCells() == expected)
    }

    @Test func everyValueIsKeptWithItsLatestDay() throws {
        let store = try Support.store()
        try store.recordExport([cell(40)], on: Self.first)
        try store.recordExport([cell(43), cell(40)], on: Self.second)
        try store.recordExport([cell(43)], on: Self.first)
        #expect(try store.exportedCells() == [cell(40, on: Self.second), cell(43, on: Self.second)])
    }

    @Test func nothingIsRememberedWhereOneFails() throws {
        let store = try Support.store()
        #expect(throws: EvidenceError.self) {
            try store.recordExport([cell(40), cell(.nan)], on: Self.first)
        }
        #expect(try store.exportedCells() == [])
    }

    @Test func bundledEvidenceRemembersNothing() throws {
        let store = try Support.bundled()
        #expect(throws: EvidenceError.bundledIsReadOnly) {
            try store.recordExport([cell(40)], on: Self.first)
        }
        #expect(try store.exportedCells() == [])
    }

    @Test func olderStoresAreBroughtUpToDate() throws {
        let path = try #require(try Support.store().file)
        try DatabaseQueue(path: path).write { database in
            try database.execute(
                sql: "DROP TABLE exported_cells; DELETE FROM grdb_migrations WHERE identifier = '3'")
        }
        let store = try EvidenceStore.open(file: path)
        try store.recordExport([cell(40)], on: Self.first)
        #expect(try store.exportedCells() == [cell(40, on: Self.first)])
        #expect(try store.figure("wm-strategy-0045")?.value == 15409)
    }
}
