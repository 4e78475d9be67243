import Assessment
import Foundation
import FrameworkModel
import Publication
import Testing

@Suite struct ReportTests {
    @Test func equalContentGivesEqualBytes() throws {
        #expect(try Sample.page() == Sample.page())
    }

    @Test func thePageNeedsNothingButItself() throws {
        let page = try Sample.page()
        for word in ["<script", "<link", "<img", "src=", "@import", "url(", "NaN", "nan", "Optional("] {
            #expect(!page.contains(word), "\(word) has no place in the page")
        }
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    }

    @Test func textIsEscaped() throws {
        let page = try Sample.page(definition: "a <b> & \"c\"")
        #expect(page.contains("a &lt;b&gt; &amp; &quot;c&quot;"))
        #expect(!page.contains("a <b>"))
    }

    @Test(arguments: [
        (Polarity.lowerIsBetter("less harm"), "Alpha is better", "Alpha is lower"),
        (.higherIsBetter("more done"), "Alpha is worse", "Alpha is lower"),
        (.none("context"), "Alpha is lower", "Alpha is better"),
        (.lowerIsBetter("less harm", companion: "other"), "Alpha is lower", "Alpha is better"),
    ])
    func theWordFollowsThePolarity(polarity: Polarity, said: String, unsaid: String) throws {
        let page = try Sample.page(polarity: polarity)
        #expect(page.contains(said))
        #expect(!page.contains(unsaid))
    }

    @Test func everyValueOfAChartStandsInItAndInItsDescription() throws {
        let page = try #require(Site(Sample.content()).text("indicators/rate.html"))
        let start = try #require(page.range(of: "<svg"))
        let end = try #require(page[start.upperBound...].range(of: "</svg>"))
        let parts = page[start.upperBound..<end.lowerBound].split(separator: "</desc>")
        #expect(parts.count == 2)
        for part in parts {
            for word in ["Alpha, 2018/19", "Beta, 2018/19", "10.0", "20.0"] {
                #expect(part.contains(word), "\(word) is missing")
            }
        }
    }

    @Test func oneValueMakesNoChart() throws {
        let page = try Sample.page(areas: ["A"])
        #expect(!page.contains("<svg"))
    }

    @Test func doubtsAndGapsAreSaidInWords() throws {
        let page = try Sample.page(change: { estimates in
            estimates[0].standing = Standing(
                grade: .disputed, checks: ["check-1"], reason: "The parts do not add up.")
            estimates[1].value = nil
            estimates[1].interval = nil
            estimates[1].withheld = .missing(["base"])
        })
        #expect(page.contains("Disputed: the parts do not add up"))
        #expect(page.contains("Base title"))
    }

    @Test func contradictionsAndFailedModulesAreNamed() throws {
        let page = try Sample.page()
        for word in ["check-001", "1 + 1 is 2, not 3", "2 instead of 3", "The module Broken", "it crashed"] {
            #expect(page.contains(word), "\(word) is missing")
        }
    }

    @Test(arguments: [(Maturity?.none, true), (.draft, true), (.official, false)])
    func aDraftIsSaidToBeOne(maturity: Maturity?, isSaid: Bool) throws {
        #expect(try Sample.page(maturity: maturity).contains("not for a board") == isSaid)
    }

    @Test func anIndicatorThatGoesSaysWhenAndWhatTakesItsPlace() throws {
        let since = try #require(Day(iso: "2026-04-01"))
        let removal = try #require(Day(iso: "2027-07-01"))
        let page = try Sample.page(
            deprecation: Deprecation(
                since: since, removal: removal, replacement: "other_rate", reason: "the law changed"))
        #expect(page.contains("goes on 1 July 2027, use other_rate instead: the law changed"))
        #expect(!(try Sample.page()).contains("To be removed"))
    }

    @Test func theAnnexSaysHowEachModuleFared() throws {
        let failing = ReportConformance(
            module: "M", version: "1.2.0", level: "official",
            outcomes: [
                .passed, .failed("IC05 Examples come out: 1 differs."), .notApplicable,
                .setAside("IC04 until 1 May 2027, Ann: no data"),
            ])
        let page = try Sample.page(conformance: [failing])
        for word in [
            "1.2.0</td>", "1 passed, 1 does not apply", "failed: IC05 Examples come out: 1 differs;",
            "set aside: IC04 until 1 May 2027, Ann: no data",
        ] {
            #expect(page.contains(word), "\(word) is missing")
        }
        #expect(failing.warning?.contains("module 'M' (official) fails one check") == true)
        let sound = ReportConformance(module: "M", version: "1", level: "draft", outcomes: [.passed])
        #expect(sound.warning == nil)
        #expect(try Sample.page(conformance: [sound]).contains("passed</td>"))
        #expect(!(try Sample.page()).contains("How they fared"))
    }
}
