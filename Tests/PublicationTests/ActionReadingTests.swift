import Assessment
import FrameworkModel
import Publication
import Testing

@Suite struct ActionReadingTests {
    private static let today = Period(financialYear: 2020).start

    private func reading(
        agreed year: Int, indicator: String = "repeat_rate", estimates: [Estimate] = AnnualSample.estimates
    ) -> ActionReading {
        let day = Period(financialYear: year).start
        let action = Action(
            number: 3, indicator: indicator, area: "A", wording: "Explain.", owner: "Office", agreedOn: day,
            due: day)
        return ActionReading(action, AnnualSample.assessment(estimates), today: Self.today)
    }

    @Test(arguments: [
        (2017, "no figure", "24.0 % (2018/19)", true), (2018, "18.0 % (2017/18)", "24.0 % (2018/19)", true),
        (2019, "24.0 % (2018/19)", "24.0 % (2018/19)", false),
    ])
    func thenAndNow(agreed: Int, before: String, newest: String, isNewer: Bool) {
        let reading = reading(agreed: agreed)
        #expect(reading.words(reading.before) == before)
        #expect(reading.words(reading.newest) == newest)
        #expect(reading.hasNewerReading == isNewer)
    }

    @Test func disputedFiguresAndUnknownIndicatorsGiveNoReading() {
        var disputed = AnnualSample.estimates
        disputed[1].standing = Standing(grade: .disputed, checks: [], reason: "It is in doubt.")
        let doubtful = reading(agreed: 2018, estimates: disputed)
        #expect(doubtful.words(doubtful.newest) == "18.0 % (2017/18)")
        #expect(!doubtful.hasNewerReading)
        let gone = reading(agreed: 2018, indicator: "gone")
        #expect(gone.words(gone.newest) == "no figure")
        #expect(!gone.hasNewerReading)
    }

    @Test func overdueIsSaid() {
        #expect(reading(agreed: 2019).state == "overdue by 366 days")
        #expect(reading(agreed: 2020).state == "open")
    }

    @Test func theTableHoldsBothReadings() {
        let readings = [reading(agreed: 2018)]
        let csv = Table.actions(readings, names: ["A": "Alder"], format: .csv).text(.csv, width: 80)
        #expect(csv.contains("3,repeat_rate,A,Alder,Explain.,Office,2018-04-01,2018-04-01,open,731,,,18"))
        #expect(csv.contains("2017/18,24,2018/19,yes"))
    }
}
