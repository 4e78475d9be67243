import FrameworkModel

/// Every indicator of the modules, and the list of them.
enum IndicatorPages {
    static func entries(_ index: FigureIndex) -> [PageEntry] {
        let list = PageEntry(path: SiteSection.indicators.path, title: IndicatorIndexPage.title) {
            IndicatorIndexPage($0.index, $0.links).page
        }
        return [list]
            + index.indicators.map { indicator in
                PageEntry(path: SiteLinks.path(ofIndicator: indicator.id), title: indicator.title) {
                    IndicatorPage(indicator, $0.index, $0.links).page
                }
            }
    }
}
