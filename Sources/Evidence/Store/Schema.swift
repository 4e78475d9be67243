import GRDB

/// The tables of a store and how older stores are brought up to date.
///
/// What figures have in common stands once: measure, period and breakdown in `series`, everything about the
/// source in `origins`. The view `figures` puts them together, one row for each figure, for people who open the
/// file with other tools.
enum Schema {
    /// Marks a SQLite file as an evidence store.
    static let applicationID: Int32 = 0x4F75_7463

    /// Identifier of the newest migration.
    static let version = "4"

    /// The migrations; an older store gets the commitments of this folder, where one is named.
    static func migrator(packs: String? = nil) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            try database.execute(sql: geography + sources + figures + judgements)
        }
        migrator.registerMigration("2") { database in
            try database.execute(sql: layouts)
        }
        migrator.registerMigration("3") { database in
            try database.execute(sql: exports)
        }
        migrator.registerMigration("4") { database in
            try database.execute(sql: commitments + actions)
            if let packs { try PackBuilder.addCommitments(database, packs) }
        }
        return migrator
    }

    /// Columns of extracts at their last import, a line each, by the name of the mapping.
    private static let layouts =
        "CREATE TABLE layouts (mapping TEXT PRIMARY KEY NOT NULL, header TEXT NOT NULL)"

    /// Counts that left, a row for each value that a count ever left with, and the latest day it did.
    private static let exports = """
        CREATE TABLE exported_cells (
            measure TEXT NOT NULL, area TEXT NOT NULL, period_start TEXT NOT NULL, period_end TEXT NOT NULL,
            breakdown TEXT NOT NULL, value REAL NOT NULL, exported_on TEXT NOT NULL,
            PRIMARY KEY (measure, area, period_start, period_end, breakdown, value)) WITHOUT ROWID
        """

    /// Promises of strategies; empty texts where the document says nothing.
    private static let commitments = """
        CREATE TABLE commitments (
            id TEXT PRIMARY KEY NOT NULL, document TEXT NOT NULL REFERENCES documents(id),
            section TEXT NOT NULL, locator TEXT NOT NULL, area TEXT NOT NULL REFERENCES areas(code),
            priority TEXT NOT NULL, promise TEXT NOT NULL, nature TEXT NOT NULL, owner TEXT NOT NULL,
            due TEXT NOT NULL);

        """

    /// What was agreed to be done; `closed_on` is null while an action is open.
    private static let actions = """
        CREATE TABLE actions (
            number INTEGER PRIMARY KEY AUTOINCREMENT, indicator TEXT NOT NULL,
            area TEXT NOT NULL REFERENCES areas(code), wording TEXT NOT NULL, owner TEXT NOT NULL,
            agreed_on TEXT NOT NULL, due TEXT NOT NULL, closed_on TEXT, outcome TEXT NOT NULL DEFAULT '');

        """

    private static let geography = """
        CREATE TABLE areas (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, level TEXT NOT NULL);
        CREATE TABLE area_aliases (
            area TEXT NOT NULL REFERENCES areas(code), alias TEXT NOT NULL, PRIMARY KEY (area, alias));
        CREATE TABLE area_parents (
            area TEXT NOT NULL REFERENCES areas(code), parent TEXT NOT NULL REFERENCES areas(code),
            valid_from TEXT, valid_to TEXT);

        """

    private static let sources = """
        CREATE TABLE documents (
            id TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL, publisher TEXT NOT NULL, year TEXT NOT NULL,
            address TEXT NOT NULL, licence TEXT NOT NULL, trust TEXT NOT NULL, note TEXT NOT NULL);
        CREATE TABLE batches (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, file TEXT NOT NULL,
            sha256 TEXT NOT NULL UNIQUE, imported_at TEXT NOT NULL, accepted INTEGER NOT NULL,
            rejected INTEGER NOT NULL);

        """

    private static let figures = """
        CREATE TABLE series (
            id INTEGER PRIMARY KEY, measure TEXT NOT NULL, unit TEXT NOT NULL, period_start TEXT NOT NULL,
            period_end TEXT NOT NULL, period_type TEXT NOT NULL, breakdown TEXT NOT NULL,
            denominator TEXT NOT NULL, figures INTEGER NOT NULL DEFAULT 0,
            UNIQUE (measure, period_end, period_start, breakdown, denominator, unit));
        CREATE TABLE origins (
            id INTEGER PRIMARY KEY, qualifier TEXT NOT NULL, basis TEXT NOT NULL, stage TEXT NOT NULL,
            status TEXT NOT NULL, coverage TEXT NOT NULL, document TEXT NOT NULL REFERENCES documents(id),
            locator TEXT NOT NULL, note TEXT NOT NULL, vintage TEXT NOT NULL);
        CREATE TABLE observations (
            id TEXT NOT NULL UNIQUE, series INTEGER NOT NULL REFERENCES series(id),
            area TEXT NOT NULL REFERENCES areas(code), value REAL NOT NULL, precision REAL NOT NULL,
            origin INTEGER NOT NULL REFERENCES origins(id), batch INTEGER REFERENCES batches(number),
            PRIMARY KEY (series, area, id)) WITHOUT ROWID;
        CREATE VIEW figures AS SELECT
            o.id, o.area, s.period_start, s.period_end, s.period_type, s.measure, o.value, o.precision, s.unit,
            n.qualifier, s.breakdown, s.denominator, n.basis, n.stage, n.status, n.coverage, n.document,
            n.locator, n.note, n.vintage, b.id AS batch
            FROM observations o JOIN series s ON s.id = o.series JOIN origins n ON n.id = o.origin
            LEFT JOIN batches b ON b.number = o.batch;

        """

    private static let judgements = """
        CREATE TABLE relations (
            id TEXT PRIMARY KEY NOT NULL, relation TEXT NOT NULL, kind TEXT NOT NULL, tests TEXT NOT NULL,
            alternative_to TEXT);
        CREATE TABLE corrections (
            number INTEGER PRIMARY KEY, figure TEXT NOT NULL REFERENCES observations(id),
            old_value REAL NOT NULL, new_value REAL NOT NULL, reason TEXT NOT NULL, time TEXT NOT NULL);
        CREATE TABLE standings (
            figure TEXT PRIMARY KEY NOT NULL REFERENCES observations(id), grade TEXT NOT NULL,
            checks TEXT NOT NULL, reason TEXT NOT NULL);

        """
}
