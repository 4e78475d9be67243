import HTTPTypes
import Testing

@testable import Dashboard

@Suite struct ComparePageTests {
    static let whole = "/compare?area=A&comparator=B&benchmark=K04000001"

    @Test(arguments: [
        ("/compare", nil), (whole, nil), ("\(whole)&period=2018/19&indicator=arrest_rate", nil),
        ("\(whole)&period=2018%2F19", nil),
        ("/compare?area=A", "/compare?area=A&comparator=none&benchmark=K04000001"),
        ("/compare?area=Alder+(A)&comparator=old+cedar", "/compare?area=A&comparator=C&benchmark=K04000001"),
        ("/compare?area=&comparator=&benchmark=none", "/compare?area=A&comparator=none&benchmark=none"),
        ("/compare?area=A&comparator=A", "/compare?area=A&comparator=none&benchmark=K04000001"),
        ("/compare?benchmark=C", "/compare?area=A&comparator=B&benchmark=C"),
        ("/compare?indicator=crimes&period=", "\(whole)&indicator=crimes"),
        ("/compare?period=2018-04-01..2019-03-31", "\(whole)&period=2018/19"),
    ])
    func everyChoiceHasOneAddress(asked: String, leadsTo: String?) async throws {
        try await Visit.open { visit async throws in
            let answer = try await visit.ask(asked)
            #expect(answer.status == (leadsTo == nil ? .ok : .seeOther), "\(asked)")
            #expect(answer.headers[.location] == leadsTo)
            if let leadsTo { #expect(try await visit.ask(leadsTo).status == .ok) }
        }
    }

    @Test(arguments: [
        ("area=nowhere", "There is no area 'nowhere'"), ("area=Birch", "Birch &amp; Beech (B)"),
        ("area=none", "There is no area 'none'"), ("area=A&comparator=x", "There is no area 'x'"),
        ("benchmark=x", "There is no area 'x'"), ("indicator=crime", "The nearest are crimes"),
        ("indicator=zzz", "There is no indicator 'zzz'"), ("period=last", "'last' is not a period"),
        ("period=1999/00", "There is no figure for 1999/00"),
        ("colour=red", "There is no parameter 'colour'"),
        ("area=A&area=B", "more than once"), ("area=%zz", "cannot be read"), ("area=%ff", "cannot be read"),
        ("area=A%00", "cannot be read"), ("area=<b>", "&lt;b&gt;"),
    ])
    func aWrongChoiceIsExplainedAboveTheForm(query: String, words: String) async throws {
        try await Visit.open { visit async throws in
            let answer = try await visit.ask("/compare?\(query)")
            let page = answer.text
            #expect(answer.status == .badRequest)
            #expect(page.contains(words), "\(query)")
            #expect(page.contains("role=\"alert\"") && page.contains("<form class=\"choose\" method=\"get\""))
            #expect(!page.contains("<b>"))
        }
    }

    @Test func allIndicatorsStandSideBySide() async throws {
        try await Visit.open { visit async throws in
            let page = try await visit.text("/compare")
            #expect(page.contains("Alder beside Birch &amp; Beech, set against England and Wales"))
            #expect(
                page.contains(
                    "href=\"compare?area=A&amp;comparator=B&amp;benchmark=K04000001&amp;indicator=crimes\""))
            #expect(page.contains("Crimes &lt;recorded&gt;"))
            #expect(page.contains("withheld: small number"))
            #expect(page.contains("not compared"))
            #expect(page.contains("Without a figure for any of these areas"))
        }
    }

    @Test func oneIndicatorHasVerdictsTestsAndAllPeriods() async throws {
        try await Visit.open { visit async throws in
            let page = try await visit.text("\(Self.whole)&indicator=arrest_rate")
            #expect(page.contains("<h1>Arrests per 100 crimes</h1>"))
            #expect(page.contains("Alder is worse than Birch &amp; Beech"))
            #expect(page.contains("<svg") && page.contains("Differences and their tests"))
            let periods = try #require(page.split(separator: "id=\"values\"").last)
            #expect(
                periods.matches(
                    of: /<th scope="row">(?:<a[^>]*>)?Alder(?:<\/a>)?<\/th><td data-label="Period">20/
                ).count == 6)
            #expect(page.contains("<option value=\"arrest_rate\" selected>"))
        }
    }

    /// A permanent address with a period shows that period, not the latest.
    @Test func aPeriodIsKeptTo() async throws {
        try await Visit.open { visit async throws in
            let page = try await visit.text("\(Self.whole)&period=2015/16")
            #expect(page.contains("in 2015/16") && page.contains("<option value=\"2015/16\" selected>"))
            #expect(page.contains("(2015/16)") && !page.contains("(2019/20)"))
        }
    }

    @Test(arguments: [
        ("/areas?name=Alder", HTTPResponse.Status.seeOther), ("/areas?name=a1", .seeOther),
        ("/areas?name=Zed", .badRequest), ("/areas?name=none", .badRequest), ("/areas?name=", .ok),
        ("/areas", .ok), ("/areas?x=1", .badRequest),
    ])
    func anAreaIsFoundByItsName(path: String, status: HTTPResponse.Status) async throws {
        try await Visit.open { visit async throws in
            let answer = try await visit.ask(path)
            #expect(answer.status == status)
            if status == .seeOther {
                let address = try #require(answer.headers[.location])
                let there = try await visit.ask(address)
                #expect([.ok, .seeOther].contains(there.status), "\(address)")
            }
        }
    }
}
