internal import FrameworkModel

/// What lies behind a contradiction.
struct Diagnosis: Sendable {
    /// Where the fault may lie.
    enum Fault: Sendable {
        /// In a word of the text; no figure is doubted.
        case wording
        /// In the reading of the statement: the other relation fits.
        case reading(RelationCheck)
        /// Shares with different definitions are compared.
        case definitions
        /// In one figure; `beside` holds the counts that a disputed percentage was made from.
        case figure(RepairCandidate, beside: [RepairCandidate])
        /// In one of several figures, or, when empty, in more than a single one.
        case undecided([RepairCandidate])
    }

    let fault: Fault
    /// Identifiers of the contradicting relations that the same repair concerns.
    let checks: [String]

    /// The diagnosis of every contradicting relation, by its index; a second reading has none of its own.
    static func all(
        of checks: [RelationCheck], readings: FigureReadings, figures: [String: Observation]
    ) -> [Int: Diagnosis] {
        var readingsThatFit: [String: RelationCheck] = [:]
        for check in checks where check.isSatisfied {
            guard let first = check.relation.alternativeTo else { continue }
            readingsThatFit[first] = readingsThatFit[first] ?? check
        }
        var diagnoses: [Int: Diagnosis] = [:]
        var numerical: [Int] = []
        for (index, check) in checks.enumerated()
        where check.verdict == .contradicts && check.relation.alternativeTo == nil {
            let fault: Fault
            if check.relation.tests == .wording {
                fault = .wording
            } else if let other = readingsThatFit[check.relation.id] {
                fault = .reading(other)
            } else if check.comparesDefinitions(in: figures) {
                fault = .definitions
            } else {
                numerical.append(index)
                continue
            }
            diagnoses[index] = Diagnosis(fault: fault, checks: [check.relation.id])
        }
        let search = RepairSearch(checks: checks, readings: readings, figures: figures)
        for group in ContradictionGroups(of: numerical, in: checks).groups {
            let candidates = search.candidates(for: group)
            let fault = Fault(candidates, in: group.map { checks[$0] }, figures)
            let diagnosis = Diagnosis(fault: fault, checks: group.map { checks[$0].relation.id })
            for index in group { diagnoses[index] = diagnosis }
        }
        return diagnoses
    }
}

extension Diagnosis.Fault {
    /// Decides between the candidates of a group.
    ///
    /// A single one is the fault. Of several, a stated percentage is, when the others are the counts that it
    /// was worked out from.
    fileprivate init(
        _ candidates: [RepairCandidate], in group: [RelationCheck], _ figures: [String: Observation]
    ) {
        if candidates.count == 1, let only = candidates.first {
            self = .figure(only, beside: [])
            return
        }
        let percentage = candidates.first { candidate in
            let others = candidates.map(\.term).filter { $0 != candidate.term }
            return figures[candidate.term.figure]?.unit == .percent
                && group.contains { check in
                    let kind = check.relation.kind
                    return (kind == .share || kind == .percentChange)
                        && check.formula.left.loneTerm == candidate.term
                        && others.allSatisfy { term in
                            check.formula.right.terms.contains(term)
                                && figures[term.figure]?.unit.isCountedInWholes == true
                        }
                }
        }
        if let percentage {
            self = .figure(percentage, beside: candidates.filter { $0 != percentage })
        } else {
            self = .undecided(candidates)
        }
    }
}
