import Assessment
import FrameworkModel

/// What the Commissioner takes into the meeting with the Chief Constable, for each area.
enum HoldingToAccountPages {
    static func entries(_ content: ReportContent) -> [PageEntry] {
        let paths = PackPaths(content)
        return content.areas.map { area in
            let path = paths.holdingToAccount(area.code)
            let title = "Holding to account: \(area.name)"
            return PageEntry(path: path, title: title) { context in
                let matters = AreaMatters(area, context.content)
                return Page(
                    path: path, title: title, section: .packs, lead: "\(lead(matters))",
                    body: body(matters, context.links), isPack: true)
            }
        }
    }

    /// Exceptions that get a page of their own.
    static let pages = 8

    private static func lead(_ matters: AreaMatters) -> String {
        let latest =
            matters.latestDay.map { " The latest figures are for periods up to \($0.inWords)." } ?? ""
        return "For the meeting with the Chief Constable.\(latest)"
    }

    private static func body(_ matters: AreaMatters, _ links: SiteLinks) -> HTML {
        let changed = WhatChanged(matters)
        let sheets = matters.exceptions.prefix(pages).enumerated().map { place, exception in
            ExceptionSheet(exception, number: place + 1, matters).html(links)
        }
        let questions = PackQuestions(matters)
        let actions = PackActions(matters)
        return """
            \(changed.html(matters, links))\
            \(ExceptionTable(matters).html(links))\
            \(sheets)\
            \(questions.html)\
            \(actions.html(links))\
            \(PackGaps(matters).html(links))\
            \(PackDefinitions(matters, changed, actions).html(links))
            """
    }
}
