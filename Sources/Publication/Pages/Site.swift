/// What a folder is made for.
package enum Pack: String, CaseIterable, Sendable {
    /// What the Commissioner takes into the meeting with the Chief Constable, a page file for each area.
    case holdingToAccount = "holding-to-account"
    /// A page for each priority, for a partnership board.
    case board
    /// Progress against the commitments of the strategies.
    case annual
    /// All of these and everything they stand on.
    case site
}

/// All pages that can be made from one content; each is made when it is asked for.
package struct Site: Sendable {
    package var content: ReportContent { index.content }
    private let index: FigureIndex
    private let entries: [PageEntry]
    private let places: [String: Int]
    private let shell: PageShell

    /// The site or one of its packs; `script` is the address of the server's script.
    package init(_ content: ReportContent, pack: Pack = .site, script: String? = nil) {
        index = FigureIndex(content)
        entries = Self.entries(index, pack)
        places = Dictionary(
            entries.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        shell = PageShell(content: content, entries: entries, paths: Set(places.keys), script: script)
    }

    /// Paths of all pages, the first page first.
    package var paths: [String] { entries.map(\.path) }

    /// The page at a path as a whole; nil when there is none.
    package func text(_ path: String) -> String? {
        places[path].map { index in shell.html(entries[index].make(context(path))) }
    }

    /// A page that no folder holds, with the shell around it.
    package func text(_ path: String, _ make: (PageContext) -> Page) -> String {
        shell.html(make(context(path)))
    }

    /// Hash input for content policies: the style sheet exactly as it stands in every page.
    package static var style: String { "\n\(PageShell.style)\n" }

    private func context(_ path: String) -> PageContext {
        PageContext(links: shell.links(from: path), index: index)
    }

    private static func entries(_ index: FigureIndex, _ pack: Pack) -> [PageEntry] {
        let content = index.content
        let home = [HomePage.entry, PacksPage.entry]
        let accounts = HoldingToAccountPages.entries(content)
        let boards = BoardPages.entries(content)
        let annual = AnnualPages.entries(content)
        switch pack {
        case .holdingToAccount: return home + accounts
        case .board: return home + boards
        case .annual: return home + annual
        case .site: break
        }
        let figures =
            AreaPages.entries(content) + IndicatorPages.entries(index) + ComparePages.entries(content)
        let sources = EvidencePages.entries(content) + ContradictionPages.entries(content)
        let notes =
            MethodPages.entries(content) + ModulePages.entries(content) + DataPages.entries(content)
            + AboutPages.entries(content)
        return home + accounts + boards + annual + figures + sources + notes
    }
}
