import FrameworkModel

/// Every area that has a page, and the list of them.
enum AreaPages {
    static func entries(_ content: ReportContent) -> [PageEntry] {
        let list = PageEntry(path: SiteSection.areas.path, title: AreaIndexPage.title) {
            AreaIndexPage($0.index, $0.links).page
        }
        return [list]
            + content.places.map { area in
                PageEntry(path: SiteLinks.path(of: area.code), title: area.name) {
                    AreaPage(area, $0.index, $0.links).page
                }
            }
    }
}
