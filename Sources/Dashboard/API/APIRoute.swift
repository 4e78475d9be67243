import FrameworkModel
import Publication

/// One address of the interface: what it takes, what it gives, how the rows are found.
///
/// The description of the interface and the answers are made from the same values.
struct APIRoute: Sendable {
    let path: String
    let summary: String
    let parameters: [APIParameter]
    let fields: [APIField]
    let find: @Sendable (Showing, Query) throws -> APIRows

    /// Path of everything below.
    static let root = "/api/v1"

    static let all: [APIRoute] = [areas, indicators, values, comparisons, findings, modules]

    /// Names of all parameters, those of paging included.
    var names: [String] { (parameters + [.page, .limit]).map(\.rawValue) }

    /// The page of rows that an address asks for, with links to the others.
    ///
    /// Pages behind the last are not kept: there is no end of them.
    func resource(_ showing: Showing, _ query: Query) throws -> Resource {
        try query.allow(names)
        let key = path + query.key
        if let known = showing.cache[key] { return known }
        let page = try APIParameter.page.number(query)
        let limit = try APIParameter.limit.number(query)
        let rows = try find(showing, query)
        let first = min((page - 1) * limit, rows.total)
        let items = rows.objects(first..<min(first + limit, rows.total))
        let body = JSONText.object([
            ("total", .number(rows.total)), ("page", .number(page)), ("limit", .number(limit)),
            ("note", .optional(rows.note)), ("items", .list(items.map { .raw($0) })),
        ])
        let links = Paging(path: path, query: query, page: page, limit: limit, total: rows.total).header
        let resource = Resource(body.line + "\n", MediaType.json, headers: [("link", links)])
        if page == 1 || !items.isEmpty { showing.cache[key] = resource }
        return resource
    }
}

/// Rows of a table, written page by page.
struct APIRows {
    let total: Int
    /// What must be said about all of them.
    var note: String?
    let objects: (Range<Int>) -> [String]

    init(total: Int, note: String? = nil, objects: @escaping (Range<Int>) -> [String]) {
        self.total = total
        self.note = note
        self.objects = objects
    }

    /// Rows of a table that is made for a part of the things alone.
    init<Thing>(_ things: [Thing], note: String? = nil, table: @escaping ([Thing]) -> Table) {
        self.init(total: things.count, note: note) { table(Array(things[$0])).jsonObjects }
    }
}

/// Links to the first, previous, next and last page of a list.
struct Paging {
    let path: String
    let query: Query
    let page: Int
    let limit: Int
    let total: Int

    /// By RFC 8288.
    var header: String {
        let last = max(1, (total + limit - 1) / limit)
        let places = [
            ("first", 1), ("prev", min(page - 1, last)), ("next", page + 1), ("last", last),
        ].filter { $0.0 == "prev" ? $0.1 >= 1 : $0.0 == "next" ? $0.1 <= last : true }
        return places.map { "<\(address($0.1))>; rel=\"\($0.0)\"" }.joined(separator: ", ")
    }

    private func address(_ number: Int) -> String {
        let others = query.items.filter { $0.name != "page" && $0.name != "limit" }
        let pairs = others.map { "\($0.name)=\($0.value)" } + ["page=\(number)", "limit=\(limit)"]
        return "\(path)?\(pairs.joined(separator: "&"))"
    }
}
