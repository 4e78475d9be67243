import FrameworkModel

/// Turns the records of one file into observations.
struct TidyParser {
    /// What a blank cell stands for.
    struct Defaults {
        /// Status of a figure whose status is blank.
        let status: SourceStatus
        /// Identifier of a figure without one, from its line.
        let id: @Sendable (Int) -> String
        /// Place in the document of a figure without one, from its line.
        let locator: @Sendable (Int) -> String
    }

    private let header: TidyHeader
    private let geography: Geography
    private let defaults: Defaults

    init(header: TidyHeader, geography: Geography, defaults: Defaults) {
        self.header = header
        self.geography = geography
        self.defaults = defaults
    }

    /// The observation of a row, or everything that is wrong with the row; nil for a row of blank cells.
    func parse(_ record: [CSVField]) -> Result<Observation, RowProblems>? {
        guard record.contains(where: { !$0.text.trimmed.isEmpty }) else { return nil }
        var cells = TidyCells(record, header)
        guard record.count == header.width else {
            cells.report("", "\(record.count) fields", "\(header.width) fields, as in the header")
            return .failure(RowProblems(all: cells.problems))
        }
        let area = cells.area(in: geography)
        let period = cells.period()
        let measure = cells.text(.measure)
        let unit = cells.word(.unit, FrameworkModel.Unit.self)
        let number = cells.number(measure: measure, unit: unit)
        let id = cells.text(.id)
        if id.hasPrefix("sum:") { cells.report(.id, id, "an identifier that does not begin with 'sum:'") }
        let qualifier = cells.word(.qualifier, Qualifier.self) ?? .exact
        let breakdown = cells.breakdown()
        let stage = cells.word(.stage, SourceStage.self)
        let status = cells.word(.status, SourceStatus.self) ?? defaults.status
        let vintage = cells.day(.vintage)
        let document = cells.text(.document)
        guard cells.problems.isEmpty, let area, let unit, let number else {
            return .failure(RowProblems(all: cells.problems))
        }
        let basis = cells.text(.basis)
        let locator = cells.text(.locator)
        return .success(
            Observation(
                id: id.isEmpty ? defaults.id(cells.line) : id, area: area, periodStart: period.start,
                periodEnd: period.end, measure: measure, value: number.value, precision: number.precision,
                unit: unit, qualifier: qualifier, breakdown: breakdown, denominator: cells.text(.denominator),
                basis: basis.isEmpty ? nil : CountingBasis(rawValue: basis), stage: stage, status: status,
                coverage: cells.text(.coverage), document: document,
                locator: locator.isEmpty ? defaults.locator(cells.line) : locator, note: cells.text(.note),
                vintage: vintage))
    }
}

/// Everything that is wrong with one row.
struct RowProblems: Error {
    let all: [RowProblem]
}
