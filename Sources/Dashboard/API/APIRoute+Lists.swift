import FrameworkModel
import Publication

extension APIRoute {
    /// The areas that have a page.
    static let areas = APIRoute(
        path: "\(root)/areas", summary: "Areas that figures are shown for, the widest first.",
        parameters: [],
        fields: [
            APIField("code", .text([]), "Code of the Government Statistical Service."),
            APIField("name", .text([]), "Usual name."),
            APIField("level", .text(AreaLevel.allCases.map(\.rawValue)), "Place in the geography."),
            APIField("parent", .text([]), "Code of the area in which it lies.").optional,
            APIField("page", .text([]), "Address of its page.").optional,
        ]
    ) { showing, _ in
        APIRows(showing.content.places) { areas in
            Table(
                ["code", "name", "level", "parent", "page"],
                rows: areas.map { area in
                    let page = SiteLinks.path(of: area.code)
                    return [
                        .text(area.code.rawValue), .text(area.name), .text(area.level.rawValue),
                        optional(showing.content.parents[area.code]?.rawValue),
                        optional(showing.pages.contains(page) ? "/\(page)" : nil),
                    ]
                })
        }
    }

    /// What the modules compute.
    static let indicators = APIRoute(
        path: "\(root)/indicators", summary: "Indicators with their definitions.", parameters: [],
        fields: [
            APIField("id", .text([]), "Identifier, never reused."), APIField("title", .text([]), "Name."),
            APIField("module", .text([]), "Identifier of the module that computes it."),
            APIField("definition", .text([]), "Plain definition."),
            APIField("definition_version", .whole, "Raised whenever the meaning changes."),
            APIField("rationale", .text([]), "Why it is watched."),
            APIField(
                "kind", .text(Indicator.Kind.allCases.map(\.rawValue)), "Place in the chain to outcomes."),
            APIField("accountability", .text(["population", "performance"]), "Who answers for it."),
            APIField(
                "priority", .text(Indicator.Priority.allCases.map(\.rawValue)), "Strategic priority."),
            APIField("polarity", .text([]), "Which direction is better."),
            APIField("polarity_reason", .text([]), "Why."),
            APIField("companion", .text([]), "Indicator with which it must be read.").optional,
            APIField("unit", .text(Unit.allCases.map(\.rawValue)), "Unit of its values."),
            APIField("decimals", .whole, "Decimals shown to people."),
        ]
    ) { showing, _ in
        let declared = showing.content.modules.flatMap { module in
            module.indicators.map { (module.manifest.id, $0) }
        }
        return APIRows(declared) { part in
            Table(
                [
                    "id", "title", "module", "definition", "definition_version", "rationale", "kind",
                    "accountability", "priority", "polarity", "polarity_reason", "companion", "unit",
                    "decimals",
                ],
                rows: part.map { module, indicator in
                    [
                        .text(indicator.id), .text(indicator.title), .text(module),
                        .text(indicator.definition), whole(indicator.definitionVersion),
                        .text(indicator.rationale), .text(indicator.kind.rawValue),
                        .text(indicator.accountability.rawValue), .text(indicator.priority.rawValue),
                        .text(indicator.polarity.direction.rawValue), .text(indicator.polarity.reason),
                        optional(indicator.polarity.companion), .text(indicator.unit.rawValue),
                        whole(indicator.decimals),
                    ]
                })
        }
    }

    /// Where the indicators come from.
    static let modules = APIRoute(
        path: "\(root)/modules", summary: "Modules that compute the indicators.", parameters: [],
        fields: [
            APIField("id", .text([]), "Identifier."), APIField("title", .text([]), "Name."),
            APIField("summary", .text([]), "What it answers."), APIField("version", .text([]), "Version."),
            APIField("maintainer", .text([]), "Who keeps it."),
            APIField("maturity", .text(Maturity.allCases.map(\.rawValue)), "How strictly it is checked."),
            APIField("indicators", .whole, "Number of its indicators."),
            APIField("measures", .whole, "Number of the measures it reads."),
        ]
    ) { showing, _ in
        APIRows(showing.content.modules) { part in
            Table(
                [
                    "id", "title", "summary", "version", "maintainer", "maturity", "indicators", "measures",
                ],
                rows: part.map { module in
                    let manifest = module.manifest
                    return [
                        .text(manifest.id), .text(manifest.title), .text(manifest.summary),
                        .text(manifest.version), .text(manifest.maintainer),
                        .text((manifest.maturity ?? .draft).rawValue), whole(module.indicators.count),
                        whole(module.measures.count),
                    ]
                })
        }
    }

    private static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }

    private static func whole(_ number: Int) -> Cell { .number(Double(number), decimals: 0) }
}
