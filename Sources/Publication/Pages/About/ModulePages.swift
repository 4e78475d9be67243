import FrameworkModel

/// The modules, what they declare and how they fared.
enum ModulePages {
    static func entries(_ content: ReportContent) -> [PageEntry] {
        [PageEntry(path: SiteSection.modules.path, title: title, make: page)]
    }

    private static let title = "Modules and their checks"

    private static func page(_ context: PageContext) -> Page {
        let content = context.content
        return Page(
            path: SiteSection.modules.path, title: title, section: .modules,
            lead:
                "Each indicator is computed by a module of its own, which anybody may read, check or replace.",
            body: """
                \(checks(content))<h2>What each module declares</h2>
                \(content.modules.map { module($0, context) })
                """)
    }

    private static func checks(_ content: ReportContent) -> HTML {
        let rows = content.conformance.map { entry -> [HTML] in
            ["\(entry.module)", "\(entry.version)", "\(entry.level)", "\(entry.counts)", "\(entry.verdict)"]
        }
        guard !rows.isEmpty else { return .empty }
        let table = HTMLTable(
            caption: "Modules and their checks",
            columns: ["Module", "Version", "Level", "Checks", "Verdict"], rows: rows, showsCaption: false)
        return """
            <h2>How they fared</h2>
            <p>Before this was made every module was asked to work its examples in many variations. An official \
            module is held against all checks, a draft only against those that every figure needs. \
            <code>outcomes modules check --list</code> says what is checked and why.</p>
            \(table.html)
            """
    }

    private static func module(_ module: ModuleDescription, _ context: PageContext) -> HTML {
        let links = module.indicators.map { HTML.link($0.title, to: context.links.indicator($0.id)) }
        let manifest = module.manifest
        let maintainer: HTML =
            manifest.maintainer.isEmpty ? .empty : "<p>Maintained by \(manifest.maintainer).</p>\n"
        return """
            <h3>\(manifest.title), version \(manifest.version)</h3>
            <p>\(manifest.summary)</p>
            \(maintainer)\(HTML.list(links, style: "columns"))
            """
    }
}
