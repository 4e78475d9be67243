import FrameworkModel

/// Which packs there are, and for whom.
enum PacksPage {
    static let entry = PageEntry(path: SiteSection.packs.path, title: "Packs") { context in
        Page(
            path: SiteSection.packs.path, title: "Packs", section: .packs,
            lead: "Pages that are made to be printed and handed over. All are made from the same figures.",
            body: body(context))
    }

    private static func body(_ context: PageContext) -> HTML {
        let paths = PackPaths(context.content)
        let areas = context.content.areas
        let accounts = areas.map { ("Holding to account: \($0.name)", paths.holdingToAccount($0.code)) }
        let boards = areas.map { ("Board: \($0.name)", paths.board($0.code)) }
        return part(
            "Holding to account", "For the Commissioner, before the meeting with the Chief Constable.",
            "What changed and whether it is real, the exceptions with their evidence, the questions to ask and "
                + "what would answer them, the actions agreed, and what is missing.", accounts, context)
            + part(
                "Board", "For a partnership board.",
                "One page for each priority: what happened, three years and the latest quarter, who answers for "
                    + "it, and whether a target is set.", boards, context)
            + part(
                "Annual monitoring", "For those to whom the strategies promise a yearly report.",
                "Progress against the commitments of each strategy, with the indicators that serve them.",
                [("Annual monitoring report", PackPaths.annual)], context)
            + "<p class=\"muted\">To print a pack, open it and use the print command of the browser; it is laid "
            + "out for A4.</p>\n"
    }

    /// Empty when none of the pages is there.
    private static func part(
        _ title: String, _ audience: String, _ words: String, _ pages: [(String, String)],
        _ context: PageContext
    ) -> HTML {
        let items = pages.compactMap { name, path in
            context.links.to(path).map { HTML.link(name, to: $0) }
        }
        guard !items.isEmpty else { return .empty }
        return """
            <section>
            <h2>\(title)</h2>
            <p><strong>\(audience)</strong> \(words)</p>
            \(HTML.list(items))</section>

            """
    }
}
