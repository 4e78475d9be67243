/// One page of a folder or of the server: where it stands and what it says.
package struct Page: Sendable {
    /// Path below the first page, such as `areas/e23000016.html`.
    package let path: String
    /// Heading of the page, and its title with the name of the site.
    package let title: String
    /// Entry of the navigation under which the page stands.
    package let section: SiteSection
    /// What the page shows, in one or two sentences.
    package let lead: HTML
    /// Everything below heading and lead.
    package let body: HTML
    /// True for a page that is made to be printed and handed over: it has no navigation on paper.
    package let isPack: Bool

    package init(
        path: String, title: String, section: SiteSection, lead: HTML, body: HTML, isPack: Bool = false
    ) {
        self.path = path
        self.title = title
        self.section = section
        self.lead = lead
        self.body = body
        self.isPack = isPack
    }
}

/// A page that can be made, without making it.
package struct PageEntry: Sendable {
    package let path: String
    package let title: String
    let make: @Sendable (PageContext) -> Page

    init(path: String, title: String, make: @escaping @Sendable (PageContext) -> Page) {
        self.path = path
        self.title = title
        self.make = make
    }
}

/// What a page is made from.
package struct PageContext: Sendable {
    package var content: ReportContent { index.content }
    package let links: SiteLinks
    /// The same content by area and by indicator.
    let index: FigureIndex
}

/// The parts of the site, in the order of its navigation.
package enum SiteSection: String, CaseIterable, Sendable {
    case home
    case packs
    case areas
    case indicators
    case compare
    case evidence
    case contradictions
    case methods
    case modules
    case data
    case about

    var title: String {
        switch self {
        case .home: "Start"
        case .packs: "Packs"
        case .areas: "Areas"
        case .indicators: "Indicators"
        case .compare: "Compare"
        case .evidence: "Evidence"
        case .contradictions: "Contradictions"
        case .methods: "Methods"
        case .modules: "Modules"
        case .data: "Data"
        case .about: "About"
        }
    }

    /// The page on which the section begins.
    var path: String {
        switch self {
        case .home: "index.html"
        case .areas, .indicators, .evidence, .data: "\(rawValue)/index.html"
        default: "\(rawValue).html"
        }
    }
}
