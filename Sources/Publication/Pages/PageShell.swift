import FrameworkModel

/// What all pages have around their bodies: head, navigation, foot.
struct PageShell {
    let content: ReportContent
    let entries: [PageEntry]
    let paths: Set<String>
    /// Address of the small script of the server; nil in a folder, where there is none.
    let script: String?

    static let siteName = "Domestic abuse outcomes"

    /// The style sheet within every page, so that a page can be passed on by itself.
    static let style: String =
        [PackageResources.site_css, PackageResources.charts_css]
        .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")

    func html(_ page: Page) -> String {
        let links = links(from: page.path)
        let name = page.section == .home ? Self.siteName : "\(page.title) - \(Self.siteName)"
        let scriptTag: HTML = script.map { "<script src=\"\($0)\" defer></script>\n" } ?? .empty
        let kind: HTML = page.isPack ? " class=\"pack\"" : .empty
        let document: HTML = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="outcomes">
            <title>\(name)</title>
            <style>
            \(HTML(trusted: Self.style))
            </style>
            \(scriptTag)</head>
            <body\(kind)>
            <a class="skip" href="#main">Skip to the content</a>
            <header class="top">
            <p class="site-name">\(HTML.link(Self.siteName, to: links.section(.home)))</p>
            \(navigation(page, links))</header>
            <main id="main">
            <h1>\(page.title)</h1>
            <p class="lead">\(page.lead)</p>
            \(finder(page, links))\(page.body)</main>
            \(foot(links))</body>
            </html>

            """
        return document.text
    }

    /// Addresses as seen from a page.
    func links(from path: String) -> SiteLinks { SiteLinks(from: path, among: entries, paths) }

    /// On the server, areas are found by name as well.
    private func finder(_ page: Page, _ links: SiteLinks) -> HTML {
        script != nil && page.section == .areas ? AreaFinder.form(links) : .empty
    }

    private func navigation(_ page: Page, _ links: SiteLinks) -> HTML {
        let items = SiteSection.allCases.compactMap { section -> HTML? in
            guard let address = links.section(section) else { return nil }
            let current: HTML =
                section.path == page.path
                ? " aria-current=\"page\"" : section == page.section ? " aria-current=\"true\"" : .empty
            return "<li><a href=\"\(address)\"\(current)>\(section.title)</a></li>\n"
        }
        guard items.count > 1 else { return .empty }
        return "<nav aria-label=\"Site\">\n<ul>\n\(items)</ul>\n</nav>\n"
    }

    /// The one date of a page stands here.
    private func foot(_ links: SiteLinks) -> HTML {
        let made: HTML = content.madeOn.map { "<p>Made on \($0.inWords).</p>\n" } ?? .empty
        let about: HTML =
            links.section(.about).map {
                "<p><a href=\"\($0)\">Accessibility, quality and how to ask for another form</a></p>\n"
            } ?? .empty
        return """
            <footer>
            \(made)<p>\(content.licenceNotice)</p>
            \(about)</footer>

            """
    }
}
