package import Assessment
import FrameworkModel

/// The comparisons of a selection, over all indicators, so that one indicator gets the same verdict as among all.
package struct CompareRows: Sendable {
    package let comparisons: [Comparison]
    /// The tests that were corrected together.
    package let family: Family

    package init(_ selection: CompareSelection, _ content: ReportContent) {
        let codes = selection.areas.map(\.code)
        let isOfThePacks =
            codes == content.areas.map(\.code) && selection.benchmark?.code == content.benchmark?.code
        guard selection.period == nil else {
            comparisons = content.assessment.comparisons(
                of: codes, benchmark: selection.benchmark?.code, targets: content.targets,
                in: selection.period)
            family = Family(comparisons, in: content.assessment)
            return
        }
        let review =
            isOfThePacks
            ? content.review
            : content.assessment.review(
                ReviewScope(
                    areas: codes, benchmark: selection.benchmark?.code, targets: content.targets))
        comparisons = review.comparisons
        family = review.family
    }

    /// Those of one indicator.
    func of(_ indicator: Indicator) -> [Comparison] { comparisons.filter { $0.indicator.id == indicator.id } }
}
