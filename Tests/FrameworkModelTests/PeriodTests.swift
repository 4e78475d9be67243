import FrameworkModel
import Testing

@Suite struct PeriodTests {
    @Test(arguments: [
        ("2018-04-01", "2019-03-31", PeriodType.financialYear, "2018/19"),
        ("2018-01-01", "2018-12-31", .calendarYear, "2018"),
        ("2018-06-30", "2018-06-30", .pointInTime, "30 June 2018"),
        ("2020-04-01", "2020-06-30", .quarter, "April to June 2020"),
        ("2022-04-01", "2022-04-30", .month, "April 2022"),
        ("2020-08-01", "2021-07-31", .rollingYear, "year to 31 July 2021"),
        ("2014-04-01", "2019-03-31", .severalYears, "2014/15 to 2018/19"),
        ("2018-04-01", "2018-10-31", .other, "1 April 2018 to 31 October 2018"),
        ("2019-04-01", "2020-03-31", .financialYear, "2019/20"),
        ("1999-04-01", "2000-03-31", .financialYear, "1999/00"),
    ])
    func typeAndName(start: String, end: String, type: PeriodType, name: String) throws {
        let period = try #require(try period(start, end))
        #expect(period.type == type)
        #expect(period.description == name)
    }

    @Test(arguments: [
        ("2018-04-01", "2019-03-31", 1), ("2014-04-01", "2019-03-31", 5), ("2016-03-01", "2018-02-28", 2),
    ])
    func wholeYears(start: String, end: String, years: Int) throws {
        #expect(try period(start, end)?.wholeYears == years)
    }

    @Test func aPartOfAYearHasNoWholeYears() throws {
        #expect(try period("2018-04-01", "2018-10-31")?.wholeYears == nil)
    }

    @Test func theYearBeforeALeapYearEndsOnTheRightDay() throws {
        #expect(Period(financialYear: 2018).previousYear == Period(financialYear: 2017))
        #expect(try period("2020-02-01", "2020-02-29")?.previousYear == period("2019-02-01", "2019-02-28"))
        #expect(try period("2021-02-01", "2021-02-28")?.previousYear == period("2020-02-01", "2020-02-29"))
    }

    @Test func overlapAndAdjacency() throws {
        let year = Period(financialYear: 2018)
        #expect(year.adjoins(Period(financialYear: 2017)))
        #expect(!year.overlaps(Period(financialYear: 2017)))
        #expect(try #require(try period("2018-01-01", "2018-12-31")).overlaps(year))
        #expect(!year.adjoins(Period(financialYear: 2016)))
    }

    @Test(arguments: ["2018/19", "2018/2019", "2018-04-01..2019-03-31"])
    func readsWhatAnalystsType(text: String) {
        #expect(Period(text: text) == Period(financialYear: 2018))
    }

    @Test(arguments: [
        "2018/20", "18/19", "2018-13-01..2019-03-31", "2019-03-31..2018-04-01", "", "last year",
    ])
    func refusesWhatIsNoPeriod(text: String) {
        #expect(Period(text: text) == nil)
    }

    @Test(arguments: ["2019-02-29", "2018-00-10", "2018-4-01", "2018-04-31", "20180401", "2018-04-01 "])
    func refusesDaysThatDoNotExist(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func dayNumbersCountDays() throws {
        let first = try #require(Day(iso: "1999-12-31"))
        let last = try #require(Day(iso: "2024-03-01"))
        var day = first
        var count = 0
        while day < last {
            #expect(day.next.number == day.number + 1)
            day = day.next
            count += 1
        }
        #expect(last.number - first.number == count)
    }

    private func period(_ start: String, _ end: String) throws -> Period? {
        Period(start: try #require(Day(iso: start)), end: try #require(Day(iso: end)))
    }
}
