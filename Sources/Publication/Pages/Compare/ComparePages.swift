import FrameworkModel

/// Areas set side by side.
package enum ComparePages {
    /// Of a folder: the areas of the packs, without choosers.
    static func entries(_ content: ReportContent) -> [PageEntry] {
        guard content.shownAreas.count > 1, !content.areas.isEmpty else { return [] }
        return [
            PageEntry(path: SiteSection.compare.path, title: SiteSection.compare.title) { context in
                page(context, CompareSelection(context.content), choosers: nil)
            }
        ]
    }

    /// The page of any selection; with choosers, every indicator leads to its own page of the same areas.
    package static func page(
        _ context: PageContext, _ selection: CompareSelection, choosers: CompareChoosers?
    ) -> Page {
        let rows = CompareRows(selection, context.content)
        let form = choosers.map { $0.html(selection, context) } ?? .empty
        let body: HTML
        if let indicator = selection.indicator {
            body = CompareDetail(indicator, selection, rows, context).body
        } else {
            body = CompareOverview(selection, rows, context, isLive: choosers != nil).body
        }
        return Page(
            path: SiteSection.compare.path, title: selection.indicator?.title ?? "Compare areas",
            section: .compare, lead: "\(lead(selection))", body: form + body)
    }

    /// The choosers alone, with what is wrong about the last choice.
    package static func page(_ context: PageContext, mending choosers: CompareChoosers) -> Page {
        Page(
            path: SiteSection.compare.path, title: "Compare areas", section: .compare,
            lead: "That choice cannot be shown.",
            body: choosers.html(CompareSelection(context.content), context))
    }

    private static func lead(_ selection: CompareSelection) -> String {
        let others = selection.areas.dropFirst().map(\.name)
        let first = selection.areas[0].name
        let beside = others.isEmpty ? first : "\(first) beside \(others.inWords)"
        let against = selection.benchmark.map { ", set against \($0.name)" } ?? ""
        let when = selection.period.map { ", in \($0)" } ?? ", each at the latest period both sides have"
        return "\(beside)\(against)\(when)."
    }
}
