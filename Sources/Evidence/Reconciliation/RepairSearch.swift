internal import FrameworkModel

/// A figure, or its period, that would satisfy every relation it takes part in if it were `value`.
struct RepairCandidate: Hashable, Sendable {
    let term: RelationTerm
    let value: Double
}

/// Looks for the single changes that put a group of contradicting relations right.
struct RepairSearch {
    private let checks: [RelationCheck]
    private let readings: FigureReadings
    private let figures: [String: Observation]
    private let checksOfTerm: [RelationTerm: [Int]]

    init(checks: [RelationCheck], readings: FigureReadings, figures: [String: Observation]) {
        self.checks = checks
        self.readings = readings
        self.figures = figures
        var checksOfTerm: [RelationTerm: [Int]] = [:]
        for (index, check) in checks.enumerated() where check.isEvidence {
            for term in check.formula.terms { checksOfTerm[term, default: []].append(index) }
        }
        self.checksOfTerm = checksOfTerm
    }

    /// The candidates for a group of contradicting relations, in the order of the first one's text.
    ///
    /// A figure put right by the user is never one.
    func candidates(for group: [Int]) -> [RepairCandidate] {
        guard let first = group.first else { return [] }
        return checks[first].formula.terms.compactMap { term in
            guard let figure = figures[term.figure], figure.standing.grade != .corrected,
                group.allSatisfy({ checks[$0].formula.terms.contains(term) })
            else { return nil }
            return candidate(term, of: figure, for: group)
        }
    }

    /// Of several values that satisfy all relations, the one that most of them hold for exactly.
    private func candidate(
        _ term: RelationTerm, of figure: Observation, for group: [Int]
    ) -> RepairCandidate? {
        let concerned = (checksOfTerm[term] ?? []).filter {
            group.contains($0) || checks[$0].verdict != .contradicts
        }
        var best: (value: Double, exact: Int)?
        for index in group {
            let value = TrialValues(term, of: figure, in: checks[index], readings).values.first { value in
                isRepaired(index, term, of: figure, value: value)
            }
            guard let value, isPlausible(value, for: term, of: figure) else { continue }
            let trial = readings.replacing(term, with: reading(term, of: figure, value: value))
            let verdicts = concerned.map { SidesCompared(checks[$0].formula, trial)?.verdict }
            guard verdicts.allSatisfy({ $0 == .holds || $0 == .rounding }) else { continue }
            let exact = verdicts.count { $0 == .holds }
            if exact > best?.exact ?? -1 { best = (value, exact) }
        }
        return best.map { RepairCandidate(term: term, value: $0.value) }
    }

    private func isRepaired(
        _ index: Int, _ term: RelationTerm, of figure: Observation, value: Double
    ) -> Bool {
        let trial = readings.replacing(term, with: reading(term, of: figure, value: value))
        let verdict = SidesCompared(checks[index].formula, trial)?.verdict
        return verdict == .holds || verdict == .rounding
    }

    private func reading(_ term: RelationTerm, of figure: Observation, value: Double) -> TermReading {
        term.aspect == .value ? TermReading(figure, trial: value) : TermReading(exact: value)
    }

    /// Counts, sums of money and rates are never negative, periods at least a day long, and a share that is
    /// not a change stays between 0 and 100.
    private func isPlausible(_ value: Double, for term: RelationTerm, of figure: Observation) -> Bool {
        guard term.aspect == .value else { return value > 0 }
        guard figure.unit == .percent || figure.unit == .percentagePoints else {
            return value >= 0 || figure.value < 0
        }
        let isChange = (checksOfTerm[term] ?? []).contains {
            checks[$0].relation.kind == .percentChange && checks[$0].formula.left.loneTerm == term
        }
        let isShare = figure.unit == .percent && (0...100).contains(figure.value) && !isChange
        return !isShare || (0...100).contains(value)
    }
}
