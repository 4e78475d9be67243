package import FrameworkModel
import GRDB

extension EvidenceStore {
    /// The figure with corrections and standing, nil when there is none with this identifier.
    package func figure(_ id: String) throws(EvidenceError) -> Observation? { try figures([id])[id] }

    /// The figures with these identifiers, with corrections and standing; unknown ones are left out.
    package func figures(_ ids: Set<String>) throws(EvidenceError) -> [String: Observation] {
        try connection.read { try Self.effective(try FigureQuery.figures($0, ids: ids), $0) }
    }

    /// Every figure of one measure as its sources give it, with corrections and standing, in order of
    /// identifier.
    package func figures(matching measure: String) throws(EvidenceError) -> [Observation] {
        try connection.read { database in
            let series = try SeriesTable(database, of: [measure])
            return try Self.effective(Self.select(database, series), database).values.sorted { $0.id < $1.id }
        }
    }

    /// Every figure by its identifier, with corrections and standing.
    package func allFigures() throws(EvidenceError) -> [String: Observation] {
        try connection.read { database in
            try Self.effective(Self.select(database, try SeriesTable(database)), database)
        }
    }

    /// Every figure that is printed somewhere, in order of document and identifier: all but population estimates,
    /// counts of the office's own records, and imports that nobody has published, of which nobody knows what
    /// follows from them together.
    package func listedFigures() throws(EvidenceError) -> [Observation] {
        let figures = try connection.read { database in
            var found: [Observation] = []
            let series = try SeriesTable(database)
            let unlisted = "SELECT id FROM origins WHERE stage = 'population' OR document GLOB 'extract-*'"
            let own = "SELECT id FROM origins WHERE status IN ('local', 'provisional')"
            let condition =
                "o.origin NOT IN (\(unlisted)) AND (o.batch IS NULL OR o.origin NOT IN (\(own)))"
            try FigureQuery.each(database, where: condition, series: series) {
                found.append($1)
            }
            let judgements = try Judgements(database)
            for index in found.indices { judgements.apply(to: &found[index]) }
            return found
        }
        return figures.sorted { ($0.document, $0.id) < ($1.document, $1.id) }
    }

    /// The documents by their identifiers.
    package func documents() throws(EvidenceError) -> [String: Document] {
        let sql = "SELECT id, title, publisher, year, address, licence, trust, note FROM documents"
        return try connection.read { database in
            let documents = try Row.fetchAll(database, sql: sql).map {
                Document(
                    id: $0[0], title: $0[1], publisher: $0[2], year: $0[3], address: $0[4], licence: $0[5],
                    trust: $0[6], note: $0[7])
            }
            return Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The imported files in the order they were imported.
    package func batches() throws(EvidenceError) -> [Batch] {
        try connection.read { try Batch.all($0, where: "1", []) }
    }

    /// Identifier of the import that brought a figure; nil for bundled figures and unknown identifiers.
    package func batch(of figure: String) throws(EvidenceError) -> String? {
        let condition = "number = (SELECT batch FROM observations WHERE id = ?)"
        return try connection.read { try Batch.all($0, where: condition, [figure]).first?.id }
    }

    /// The corrections in the order they were made.
    package func corrections() throws(EvidenceError) -> [Correction] {
        try connection.read(Correction.all)
    }

    private static func select(_ database: Database, _ series: SeriesTable) throws -> [String: Observation] {
        var found: [String: Observation] = [:]
        let numbers = series.byNumber.keys.sorted().map(String.init).joined(separator: ",")
        try FigureQuery.each(database, where: "o.series IN (\(numbers))", series: series) {
            found[$1.id] = $1
        }
        return found
    }

    private static func effective(
        _ figures: [String: Observation], _ database: Database
    ) throws -> [String: Observation] {
        let judgements = try Judgements(database)
        return figures.mapValues { figure in
            var figure = figure
            judgements.apply(to: &figure)
            return figure
        }
    }
}
