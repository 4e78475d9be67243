internal import FrameworkModel

/// Gathers what the contradictions say about each figure.
struct StandingLedger {
    private struct Entry {
        var grade: Standing.Grade
        var checks: [String]
        var reasons: [String]
    }

    private let figures: [String: Observation]
    private let findings: FindingText
    private let repairs: RepairText
    private var entries: [String: Entry] = [:]

    init(text: FormulaText) {
        figures = text.figures
        findings = FindingText(text: text)
        repairs = RepairText(text: text)
    }

    /// The standing of every figure that is doubted; the heaviest grade and its reasons count.
    var standings: [String: Standing] {
        entries.mapValues { entry in
            Standing(
                grade: entry.grade, checks: entry.checks,
                reason: entry.reasons.joined(separator: "; ") + ".")
        }
    }

    /// Takes in the diagnosis of one contradicting relation.
    mutating func add(_ check: RelationCheck, _ diagnosis: Diagnosis) {
        let finding = findings.finding(check)
        let reason = "\(finding); \(repairs.conclusion(check, diagnosis))"
        switch diagnosis.fault {
        case .wording:
            break
        case .reading:
            for figure in check.leadingFigures { note(figure, .disputed, check, reason, diagnosis) }
        case .definitions:
            let place = "It is compared with a share of a different definition; no correction can be derived"
            for figure in check.formula.figures { note(figure, .questioned, check, place, diagnosis) }
        case .figure(let candidate, let beside):
            note(candidate.term.figure, .disputed, check, reason, diagnosis)
            let disputed = repairs.text.term(candidate.term)
            for other in beside {
                let place = "It stands beside the disputed \(disputed): \(finding)"
                note(other.term.figure, .questioned, check, place, diagnosis)
            }
        case .undecided(let candidates):
            for candidate in candidates {
                let option = "\(finding); \(repairs.option(candidate, check, diagnosis))"
                note(candidate.term.figure, .questioned, check, option, diagnosis)
            }
            guard candidates.isEmpty else { break }
            for figure in check.leadingFigures { note(figure, .questioned, check, reason, diagnosis) }
        }
    }

    /// Takes in one doubt, unless the user has put the figure right.
    ///
    /// One reason is enough for relations that the same repair concerns.
    private mutating func note(
        _ figure: String, _ grade: Standing.Grade, _ check: RelationCheck, _ reason: String,
        _ diagnosis: Diagnosis
    ) {
        guard let observation = figures[figure], observation.standing.grade != .corrected else { return }
        var entry = entries[figure] ?? Entry(grade: grade, checks: [], reasons: [])
        if grade > entry.grade {
            entry.grade = grade
            entry.reasons = []
        }
        entry.checks.append(check.relation.id)
        let isFirst = diagnosis.checks.first == check.relation.id
        if grade == entry.grade, isFirst, !entry.reasons.contains(reason) { entry.reasons.append(reason) }
        entries[figure] = entry
    }
}
