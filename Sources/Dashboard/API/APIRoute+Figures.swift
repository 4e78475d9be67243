import Assessment
import FrameworkModel
import Publication

extension APIRoute {
    /// Every value, in the columns of `outcomes compute`, with the marker where there is none.
    static let values = APIRoute(
        path: "\(root)/values",
        summary:
            "Values of indicators with intervals, counts, reasons and sources; null where one is withheld.",
        parameters: [.area, .indicator, .period], fields: valueFields
    ) { showing, query in
        let reading = SelectionReading(showing: showing, isForm: false)
        let area = try reading.area("area", query)
        let indicator = try reading.indicator(query)
        let period = try reading.period(query)
        let assessment = showing.content.assessment
        let candidates =
            if let area, let indicator {
                assessment.series(indicator.id, in: area.code)
            } else {
                assessment.estimates
            }
        let found = candidates.filter { estimate in
            assessment.indicator(estimate.indicator) != nil
                && (area == nil || estimate.area == area?.code)
                && (indicator == nil || estimate.indicator == indicator?.id)
                && (period == nil || estimate.period == period)
        }
        return APIRows(found) { part in
            let table = Table.estimates(
                part, indicators: assessment.indicators, names: showing.content.names, format: .csv)
            return Table(
                table.columns + ["marker"],
                rows: zip(part, table.rows).map { estimate, row in
                    row + [estimate.withheld.map { .text($0.shorthand.rawValue) } ?? .empty]
                })
        }
    }

    /// What the compare page shows.
    static let comparisons = APIRoute(
        path: "\(root)/comparisons",
        summary: "Areas beside each other, a benchmark and their own year before, with tests and reasons.",
        parameters: [.area, .comparator, .benchmark, .indicator, .period], fields: comparisonFields
    ) { showing, query in
        let reading = SelectionReading(showing: showing, isForm: false)
        let selection = try reading.selection(query.only(SelectionReading.names))
        let rows = CompareRows(selection, showing.content)
        let found = rows.comparisons.filter {
            selection.indicator == nil || $0.indicator.id == selection.indicator?.id
        }
        let note = "q-values are of one family: \(rows.family.name)."
        return APIRows(found, note: note) {
            Table.comparisons($0, names: showing.content.names, format: .csv)
        }
    }

    /// What stands out about the areas of the packs.
    static let findings = APIRoute(
        path: "\(root)/findings", summary: "What stands out about the areas of the packs, strongest first.",
        parameters: [.area, .indicator], fields: findingFields
    ) { showing, query in
        let reading = SelectionReading(showing: showing, isForm: false)
        let area = try reading.area("area", query)
        let indicator = try reading.indicator(query)
        let found = showing.content.review.findings.filter {
            (area == nil || $0.area == area?.code)
                && (indicator == nil || $0.indicator.id == indicator?.id)
        }
        let note = "Corrected p-values are of one family: \(showing.content.review.family.name)."
        return APIRows(found, note: note) {
            Table.findings($0, names: showing.content.names, format: .csv)
        }
    }
}
