import Assessment
import FrameworkModel

/// The questions on one area, with the evidence under each and what would count as an answer.
struct PackQuestions {
    private let chief: [Question]
    private let others: [Question]
    private let sentences: PackSentence

    init(_ matters: AreaMatters) {
        let own = matters.content.review.questions.filter { $0.area == matters.area.code }
        chief = own.filter { $0.addressee == Question.chiefConstable }
        others = own.filter { $0.addressee != Question.chiefConstable }
        sentences = matters.sentences
    }

    var html: HTML {
        let none: HTML =
            chief.isEmpty
            ? "<p>Nothing stands out that the Chief Constable would have to explain.</p>\n" : .empty
        let second: HTML =
            others.isEmpty
            ? .empty
            : "<h2>Questions for others</h2>\n<ol class=\"pk-ask\">\n\(others.map { item($0, isNamed: true) })</ol>\n"
        let first: HTML =
            chief.isEmpty ? .empty : "<ol class=\"pk-ask\">\n\(chief.map { item($0, isNamed: false) })</ol>\n"
        return """
            <section class="page">
            <h2>Questions for the Chief Constable</h2>
            \(none)\(first)\(second)</section>

            """
    }

    private func item(_ question: Question, isNamed: Bool) -> HTML {
        let evidence = question.findings.map { "\(sentences.sentence($0))" as HTML }
        let addressee: HTML = isNamed ? "<p class=\"muted\">To \(question.addressee)</p>\n" : .empty
        return """
            <li>
            \(addressee)<p class="pk-question">\(question.wording)</p>
            \(HTML.list(evidence, style: "close"))\
            <p><strong>An answer would be:</strong> \(question.answer)</p>
            </li>

            """
    }
}
