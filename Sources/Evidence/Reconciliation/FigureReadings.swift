internal import FrameworkModel

/// The numbers that stand for the terms of all relations, some replaced while a repair is tried.
struct FigureReadings: Sendable {
    private let readings: [RelationTerm: TermReading]
    private var replaced: [(term: RelationTerm, reading: TermReading)] = []

    /// Reads every term that the figures provide.
    init(terms: some Sequence<RelationTerm>, figures: [String: Observation]) {
        var readings: [RelationTerm: TermReading] = [:]
        for term in terms where readings[term] == nil {
            guard let figure = figures[term.figure] else { continue }
            switch term.aspect {
            case .value: readings[term] = TermReading(figure)
            case .years: readings[term] = figure.period.map { TermReading(exact: $0.lengthInYears) }
            case .yearEnd: readings[term] = figure.periodEnd.map { TermReading(exact: Double($0.year)) }
            }
        }
        self.readings = readings
    }

    /// The reading of a term, nil when the figures do not provide it.
    subscript(term: RelationTerm) -> TermReading? {
        replaced.last { $0.term == term }?.reading ?? readings[term]
    }

    /// The same readings with another one for `term`.
    func replacing(_ term: RelationTerm, with reading: TermReading) -> FigureReadings {
        var copy = self
        copy.replaced.append((term, reading))
        return copy
    }
}

extension Period {
    /// Whole years where the period is made of them, otherwise days over the mean length of a year.
    fileprivate var lengthInYears: Double { wholeYears.map(Double.init) ?? Double(days) / 365.2425 }
}
