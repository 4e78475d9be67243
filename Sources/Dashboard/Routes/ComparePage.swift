import HTTPTypes
import Publication

/// What is shown for an address, or where a form leads: every choice has one permanent address.
enum PageOutcome {
    case page(Resource)
    case moved(String)
    /// The form again, with what is wrong about the choice.
    case mending(Resource, Problem)
}

/// The page on which areas are chosen and set side by side.
struct ComparePage {
    let showing: Showing

    /// `text` is what stands behind the question mark.
    func outcome(_ text: String?) -> PageOutcome {
        var query = Query()
        do throws(Problem) {
            query = try Query(text)
            let selection = try SelectionReading(showing: showing, isForm: true).selection(query)
            let isPermanent = query.items.elementsEqual(selection.parameters) { $0 == $1 }
            guard query.items.isEmpty || isPermanent else { return .moved("/compare?\(selection.query)") }
            let resource = showing.cached("compare?\(selection.query)") {
                Resource(
                    showing.site.text("compare.html") {
                        ComparePages.page($0, selection, choosers: CompareChoosers())
                    }, MediaType.html)
            }
            return .page(resource)
        } catch {
            return .mending(mending(query, error), error)
        }
    }

    private func mending(_ query: Query, _ problem: Problem) -> Resource {
        let typed = Dictionary(
            query.items.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        let choosers = CompareChoosers(problem: problem.detail, typed: typed)
        return Resource(
            showing.site.text("compare.html") { ComparePages.page($0, mending: choosers) },
            MediaType.html)
    }
}
