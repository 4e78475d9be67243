import Assessment
import FrameworkModel
import Publication

/// The description of the interface, made from the same declarations as its answers.
struct OpenAPI {
    let showing: Showing
    /// Whether a token is asked for.
    let isGuarded: Bool

    static let path = "\(APIRoute.root)/openapi.json"

    var json: String {
        let routes = APIRoute.all.map { ($0.path, operation($0)) }
        let own = [
            (Self.path, single("This description", "openapi", .object([("type", .text("object"))]), false)),
            ("/health", single("How the server fares", "health", APIField.object(Health.fields), true)),
        ]
        return JSONText.object(
            [
                ("openapi", .text("3.1.0")),
                (
                    "info",
                    .object([
                        ("title", .text("Domestic abuse outcomes")), ("version", .text("1.0.0")),
                        (
                            "description",
                            .text(
                                "What the pages show, for programs: read only. Small counts are protected as in every "
                                    + "export. Withheld values are null, with the marker and the reason beside them."
                            )
                        ),
                    ])
                ),
                ("paths", .object(routes + own)), ("components", components),
            ] + (isGuarded ? [("security", .list([.object([("token", .list([]))])]))] : [])
        ).line + "\n"
    }

    private func operation(_ route: APIRoute) -> JSONText {
        let parameters = (route.parameters + [.page, .limit]).map { parameter in
            JSONText.object([
                ("name", .text(parameter.rawValue)), ("in", .text("query")), ("required", .flag(false)),
                ("description", .text(parameter.words)), ("schema", parameter.schema),
            ])
        }
        let list = JSONText.object([
            ("type", .text("object")), ("additionalProperties", .flag(false)),
            ("required", .texts(["total", "page", "limit", "note", "items"])),
            (
                "properties",
                .object([
                    ("total", Self.whole("Rows on all pages.")), ("page", Self.whole("Number of the page.")),
                    ("limit", Self.whole("Rows of a page, at most.")),
                    (
                        "note",
                        APIField("note", .text([]), "What must be said about all rows.").optional.schema
                    ),
                    ("items", .object([("type", .text("array")), ("items", APIField.object(route.fields))])),
                ])
            ),
        ])
        let name = route.path.split(separator: "/").last.map(String.init) ?? ""
        return methods(route.summary, name, parameters, list, isKept: true, hasLinks: true)
    }

    private func single(_ summary: String, _ name: String, _ schema: JSONText, _ isHealth: Bool) -> JSONText {
        methods(summary, name, [], schema, isKept: !isHealth, hasLinks: false)
    }

    private func methods(
        _ summary: String, _ name: String, _ parameters: [JSONText], _ schema: JSONText, isKept: Bool,
        hasLinks: Bool
    ) -> JSONText {
        func header(_ words: String) -> JSONText {
            .object([("description", .text(words)), ("schema", .object([("type", .text("string"))]))])
        }
        let headers: [(String, JSONText)] =
            (isKept
                ? [("ETag", header("Send it back in If-None-Match to be told whether anything changed."))]
                : [])
            + (hasLinks ? [("Link", header("Addresses of the first, previous, next and last page."))] : [])
        func answers(_ content: [(String, JSONText)]) -> JSONText {
            let fields: [(String, JSONText)] = headers.isEmpty ? [] : [("headers", .object(headers))]
            var answers: [(String, JSONText)] = [
                ("200", .object([("description", .text("What was asked for."))] + fields + content))
            ]
            if isKept {
                let words = "Nothing changed since the ETag that was sent."
                answers.append(("304", .object([("description", .text(words))])))
            }
            answers += [
                ("400", Self.problem("A parameter cannot be read; the detail says which and what to do.")),
                ("default", Self.problem("What is wrong, where, and what to do.")),
            ]
            return .object(answers)
        }
        let body: [(String, JSONText)] = [
            ("content", .object([(MediaType.json, .object([("schema", schema)]))]))
        ]
        func method(_ prefix: String, _ content: [(String, JSONText)]) -> JSONText {
            .object([
                ("operationId", .text(prefix + name)), ("summary", .text(summary)),
                ("parameters", .list(parameters)), ("responses", answers(content)),
            ])
        }
        return .object([("get", method("", body)), ("head", method("head-", []))])
    }

    private static func problem(_ words: String) -> JSONText {
        .object([
            ("description", .text(words)),
            (
                "content",
                .object([
                    (
                        MediaType.problem,
                        .object([("schema", .object([("$ref", .text("#/components/schemas/Problem"))]))])
                    )
                ])
            ),
        ])
    }

    private static func whole(_ words: String) -> JSONText { APIField("", .whole, words).schema }

    private var components: JSONText {
        func words(_ values: [String]) -> JSONText {
            .object([("type", .text("string")), ("enum", .texts(values))])
        }
        let content = showing.content
        let codes = content.places.map(\.code.rawValue)
        let problem = JSONText.object([
            ("type", .text("object")), ("required", .texts(["type", "title", "status", "detail"])),
            (
                "properties",
                .object([
                    ("type", .object([("type", .text("string"))])),
                    ("title", .object([("type", .text("string"))])),
                    ("status", .object([("type", .text("integer"))])),
                    ("detail", .object([("type", .text("string"))])),
                    ("parameter", .object([("type", .text("string"))])),
                ])
            ),
        ])
        let schemas = JSONText.object([
            ("AreaCode", words(codes)), ("AreaCodeOrNone", words(codes + [CompareSelection.none])),
            ("IndicatorID", words(content.assessment.indicators.map(\.id))),
            ("Period", words(showing.periods.map(\.key))), ("Problem", problem),
        ])
        let token = JSONText.object([
            ("token", .object([("type", .text("http")), ("scheme", .text("bearer"))]))
        ])
        return .object([("schemas", schemas)] + (isGuarded ? [("securitySchemes", token)] : []))
    }
}
