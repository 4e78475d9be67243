import FrameworkModel
import Testing

@testable import Publication

@Suite struct WordsTests {
    @Test(arguments: [
        (["sex": "female"], "female"), (["service": "IDVA"], "IDVA"), (["service": "abt"], "ABT"),
        (["baseline": "england_and_wales"], "baseline England and Wales"),
        (["place_type": "families"], "place type families"),
    ])
    func partsOfThePopulation(parts: [String: String], words: String) {
        #expect(Breakdown(parts).words == words)
    }

    @Test func aKeyIsSpelledOut() {
        #expect("da_cost_total_uprated".spelledOut == "domestic abuse cost total uprated")
        #expect("cases_opened".spelledOut == "cases opened")
    }

    @Test(arguments: [
        (Qualifier.rounded, Unit.count, "about"), (.lessThan, .count, "fewer than"),
        (.lessThan, .percent, "less than"), (.exact, .count, ""),
    ])
    func hedges(qualifier: Qualifier, unit: Unit, words: String) {
        #expect(qualifier.words(before: unit) == words)
    }

    @Test func whoHoldsAnIndicator() {
        let indicator = BoardSample.module.indicators[7]
        let measures = Dictionary(uniqueKeysWithValues: BoardSample.module.measures.map { ($0.id, $0) })
        #expect(indicator.holding(measures) == "held by the police force and the support service")
        #expect(indicator.holding([:]) == "nobody is named who holds it")
        let survey = measures.mapValues {
            Measure(
                $0.id, title: $0.title, basis: $0.basis, stage: $0.id == "arrests" ? .police : .survey,
                addsOverAreas: true, heldBy: $0.heldBy)
        }
        #expect(indicator.holding(survey) == "held by the police force")
    }
}
