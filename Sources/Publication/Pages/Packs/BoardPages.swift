import Assessment
import FrameworkModel

/// A page for each priority, for each area.
enum BoardPages {
    static func entries(_ content: ReportContent) -> [PageEntry] {
        let paths = PackPaths(content)
        return content.areas.map { area in
            let path = paths.board(area.code)
            let title = "Board: \(area.name)"
            return PageEntry(path: path, title: title) { context in
                let matters = AreaMatters(area, context.content)
                let sections = Indicator.Priority.allCases.map { priority in
                    BoardSection(priority, matters).html(context.links)
                }
                return Page(
                    path: path, title: title, section: .packs, lead: "\(lead)",
                    body: "\(sections)", isPack: true)
            }
        }
    }

    private static let lead =
        "One page for each priority. Counts stand beside a rate where its source gives them; more recorded is "
        + "not worse."
}
