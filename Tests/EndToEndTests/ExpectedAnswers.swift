import Foundation
import Testing

/// What must come out of the bundled evidence.
@Suite struct ExpectedAnswers {
    static let comparisons = Result { try Command.rows("compare") }
    static let local = Result {
        try Command.rows("compare", "Worcestershire", "Staffordshire", "--benchmark", "none")
    }

    private func row(
        _ indicator: String, _ area: String, _ comparator: String, value: Double? = nil
    ) throws -> [String: String] {
        let found = try Self.comparisons.get().filter {
            $0["indicator"] == indicator && $0["area_code"] == area && $0["comparator_code"] == comparator
                && (value == nil || $0["comparator_value"].flatMap(Double.init) == value)
        }
        return try #require(found.first, "no row for \(indicator)")
    }

    private func number(_ row: [String: String], _ column: String) throws -> Double {
        try #require(row[column].flatMap(Double.init), "\(column) holds no number: \(row[column] ?? "-")")
    }

    @Test func disclosureApplicationsAreComparableForTheSharedYear() throws {
        let row = try row("dvds_applications_per_10000", "E23000016", "E23000015")
        #expect(row["period_start"] == "2018-04-01" && row["comparator_period_start"] == "2018-04-01")
        #expect(try abs(number(row, "value") - 2.97) < 0.005)
        #expect(try abs(number(row, "comparator_value") - 2.25) < 0.005)
        #expect(try abs(number(row, "ratio") - 1.32) < 0.005)
        #expect(try number(row, "ratio_lower") < number(row, "ratio"))
        #expect(try number(row, "ratio") < number(row, "ratio_upper"))
        #expect(try number(row, "p_value") < 0.01)
        #expect(row["comparability"] == "like_for_like" || row["comparability"] == "caveat")
        let reasons = try #require(row["reasons"])
        #expect(reasons.contains("44"), "the one caveat is the disputed percentage beside 255: \(reasons)")
        #expect(!reasons.contains("; "), "one caveat only: \(reasons)")
    }

    @Test func theNationalArrestRateOf38BelongsToTheYearBefore() throws {
        let row = try row("arrest_rate", "E23000016", "K04000001", value: 38)
        #expect(try number(row, "value") == 26)
        #expect(row["comparability"] == "refused" || row["comparability"] == "caveat")
        #expect(try #require(row["reasons"]).contains("2018"))
    }

    @Test func convictionRatesAreRefusedBecauseOneSideHasNoPeriod() throws {
        let row = try row("conviction_rate", "E23000016", "E23000015")
        #expect(try number(row, "value") == 82.5)
        #expect(try number(row, "comparator_value") == 80)
        #expect(row["comparability"] == "refused")
        #expect(try #require(row["reasons"]).contains("no period"))
    }

    @Test func hiddenSharesAreNotLikeForLike() throws {
        let found = try Self.local.get().first {
            $0["value"].flatMap(Double.init) == 43 && $0["comparator_value"].flatMap(Double.init) == 40
        }
        let row = try #require(found)
        #expect(row["comparability"] == "refused" || row["comparability"] == "caveat")
        #expect(try #require(row["reasons"]).contains("a share of"))
    }

    @Test func repeatVictimisationInStaffordshireHasToBeRequested() throws {
        let row = try row("repeat_victim_rate", "E23000016", "E23000015")
        #expect(try abs(number(row, "value") - 23.8514) < 0.0001)
        #expect(row["comparator_value"] == "")
        #expect(row["comparability"] == "refused")
        #expect(try #require(row["reasons"]).contains("has not published or supplied"))
    }

    @Test func printedTwoPerCentHidesAFall() throws {
        let rows = try Command.rows(
            "compute", "--area", "West Mercia", "--indicator", "coercive_control_share")
        let values = rows.compactMap { row in
            row["value"].flatMap(Double.init).map { (row["period_start"], $0) }
        }
        let before = try #require(values.first { $0.0 == "2017-04-01" }?.1)
        let after = try #require(values.first { $0.0 == "2018-04-01" }?.1)
        #expect(abs(before - 1.911) < 0.001 && abs(after - 1.8625) < 0.001)
    }

    @Test func districtsAddUpToTheCounty() throws {
        let rows = try Command.rows(
            "compute", "--area", "Worcestershire", "--indicator", "homelessness_approaches")
        #expect(rows.compactMap { $0["value"].flatMap(Double.init) }.contains(386))
    }

    @Test func everyRateHasAnIntervalAroundIt() throws {
        for row in try Command.rows("compute", "--area", "West Mercia") {
            guard let value = row["value"].flatMap(Double.init),
                let lower = row["lower"].flatMap(Double.init),
                let upper = row["upper"].flatMap(Double.init)
            else { continue }
            #expect(lower <= value && value <= upper, "\(row)")
        }
    }
}
