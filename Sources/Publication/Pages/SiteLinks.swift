package import FrameworkModel

/// Addresses of other pages as seen from one page; nil for a page that is not there.
package struct SiteLinks: Sendable {
    /// All pages in the order of the site.
    package let pages: [PageEntry]
    private let paths: Set<String>
    /// What leads from the page to the folder of the first page: empty or `../`.
    private let root: String

    init(from path: String, among pages: [PageEntry], _ paths: Set<String>) {
        self.pages = pages
        self.paths = paths
        root = String(repeating: "../", count: path.count { $0 == "/" })
    }

    /// The address of a page of the site by its path.
    package func to(_ path: String) -> String? { paths.contains(path) ? root + path : nil }

    /// The address of a file that is no page, such as a download.
    package func file(_ path: String) -> String { root + path }

    package func section(_ section: SiteSection) -> String? { to(section.path) }

    package func area(_ code: AreaCode) -> String? { to(Self.path(of: code)) }

    package func indicator(_ id: String) -> String? { to(Self.path(ofIndicator: id)) }

    /// The page with the figures of a document.
    package func document(_ id: String) -> String? { to(Self.path(ofDocument: id)) }

    /// The path of an area's page.
    package static func path(of code: AreaCode) -> String { "areas/\(code.rawValue.lowercased()).html" }

    static func path(ofIndicator id: String) -> String {
        "indicators/\(id.replacing("_", with: "-")).html"
    }

    static func path(ofDocument id: String) -> String { "evidence/\(id).html" }
}
