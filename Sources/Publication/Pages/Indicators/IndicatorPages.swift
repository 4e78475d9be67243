import FrameworkModel

/// Every indicator of the modules, and the list of them.
enum IndicatorPages {
    static func entries(_ content: ReportContent) -> [PageEntry] {
        let index = FigureIndex(content)
        let list = PageEntry(path: SiteSection.indicators.path, title: IndicatorIndexPage.title) {
            IndicatorIndexPage(index, $0.links).page
        }
        return [list]
            + index.indicators.map { indicator in
                PageEntry(path: SiteLinks.path(ofIndicator: indicator.id), title: indicator.title) {
                    IndicatorPage(indicator, index, $0.links).page
                }
            }
    }
}
