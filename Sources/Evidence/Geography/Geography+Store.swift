import FrameworkModel
import GRDB

extension Geography {
    /// Reads areas, aliases and links.
    init(_ database: Database) throws {
        var aliases: [String: [String]] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT area, alias FROM area_aliases ORDER BY rowid") {
            aliases[row[0], default: []].append(row[1])
        }
        let areas = try Row.fetchAll(database, sql: "SELECT code, name, level FROM areas").map { row in
            let code: String = row[0]
            return Area(
                code: AreaCode(rawValue: code), name: row[1], level: AreaLevel(rawValue: row[2]) ?? .district,
                aliases: aliases[code] ?? [])
        }
        let sql = "SELECT area, parent, valid_from, valid_to FROM area_parents"
        let links = try Row.fetchAll(database, sql: sql).map { row in
            AreaLink(
                area: AreaCode(rawValue: row[0]), parent: AreaCode(rawValue: row[1]),
                from: (row[2] as String?).flatMap { Day(iso: $0) },
                to: (row[3] as String?).flatMap { Day(iso: $0) })
        }
        self.init(areas: areas, links: links)
    }
}
