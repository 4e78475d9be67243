package import FrameworkModel

/// What to ask somebody about findings of one indicator in one area.
package struct Question: Sendable {
    /// The indicator.
    package let indicator: Indicator
    /// Where.
    package let area: AreaCode
    /// Who answers.
    package let addressee: String
    /// The question, in the module's words where it supplies them.
    package let wording: String
    /// The evidence, strongest first; never empty.
    package let findings: [Finding]
    /// What would count as an answer.
    package let answer: String

    /// One question for each area and numerator with an exception, in the order of the findings.
    ///
    /// A count, its rate and its share are one matter: they are asked about once, in the words of the strongest.
    static func questions(
        _ findings: [Finding], measures: [String: Measure], name: (AreaCode) -> String
    ) -> [Question] {
        struct Matter: Hashable {
            let measure: String?
            let area: AreaCode
        }
        let matter = { (finding: Finding) in
            Matter(measure: finding.indicator.calculation.measures.first, area: finding.area)
        }
        let byMatter = Dictionary(grouping: findings, by: matter)
        var asked: Set<Matter> = []
        return findings.filter(\.isException).compactMap { finding in
            guard asked.insert(matter(finding)).inserted else { return nil }
            return Question(
                indicator: finding.indicator, area: finding.area,
                addressee: addressee(finding.indicator, measures),
                wording: filled(finding.indicator.question ?? usual, finding, name(finding.area)),
                findings: byMatter[matter(finding)] ?? [finding], answer: finding.indicator.satisfiedBy)
        }
    }

    /// Who answers for what the police count.
    package static let chiefConstable = "the Chief Constable"

    private static let usual =
        "What explains this in {area}, what does the figure not show, and what will be done?"

    /// The wording with `{area}`, `{value}` and `{period}` filled in from the finding.
    private static func filled(_ wording: String, _ finding: Finding, _ area: String) -> String {
        let estimate = finding.estimate
        let value = estimate?.value.map {
            finding.indicator.unit.written($0, decimals: finding.indicator.decimals)
        }
        return
            wording
            .replacing("{area}", with: area).replacing("{value}", with: value ?? "this figure")
            .replacing("{period}", with: estimate?.period?.description ?? "no period given")
    }

    /// The Chief Constable for what the police count, otherwise who holds the figure.
    private static func addressee(_ indicator: Indicator, _ measures: [String: Measure]) -> String {
        let measure = indicator.calculation.measures.first.flatMap { measures[$0] }
        guard let measure, measure.stage != .police else { return chiefConstable }
        return measure.heldBy
    }
}
