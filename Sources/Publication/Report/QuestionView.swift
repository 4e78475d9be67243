import Assessment
import FrameworkModel

/// One question in the report.
struct QuestionView {
    let addressee: String
    let area: String
    let wording: String
    let evidence: [String]
    let answer: String

    init(_ question: Question, _ names: [AreaCode: String]) {
        addressee = question.addressee
        area = names[question.area] ?? question.area.rawValue
        wording = question.wording
        evidence = question.findings.map(FindingSentence(names: names).sentence)
        answer = question.answer
    }
}
