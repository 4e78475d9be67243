import FrameworkModel
import Publication

/// The page on which an area is found by its name.
struct AreaPage {
    let showing: Showing

    /// `text` is what stands behind the question mark.
    func outcome(_ text: String?) -> PageOutcome {
        var query = Query()
        do throws(Problem) {
            query = try Query(text)
            try query.allow(["name"])
            let reading = SelectionReading(showing: showing, isForm: true)
            guard let area = try reading.area("name", query) else { return .page(page(nil, [])) }
            let path = SiteLinks.path(of: area.code)
            return .moved(showing.pages.contains(path) ? "/\(path)" : "/compare?area=\(area.code)")
        } catch {
            return .mending(page(error, nearest(query["name"] ?? "")), error)
        }
    }

    private func nearest(_ text: String) -> [Area] {
        guard case .none(let codes) = showing.material.readArea(text) else { return [] }
        return codes.compactMap { showing.areas[$0] }
    }

    private func page(_ problem: Problem?, _ nearest: [Area]) -> Resource {
        Resource(
            showing.site.text("areas") {
                AreaFinder.page($0, problem: problem?.detail ?? "", nearest: nearest)
            }, MediaType.html)
    }
}
