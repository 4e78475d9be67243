import Assessment
import FrameworkModel
import Publication
import Testing

@Suite struct BuilderTests {
    @Test func estimatesHaveTheirColumns() {
        let content = BoardSample.content()
        let table = Table.estimates(
            content.estimates, indicators: content.modules[0].indicators, names: content.names, format: .csv)
        #expect(
            table.columns == [
                "indicator", "definition", "kind", "area_code", "area_name", "period_start", "period_end",
                "breakdown", "value", "lower", "upper", "confidence", "method", "numerator", "denominator",
                "unit", "status", "reasons", "source",
            ])
        #expect(table.rows.count == content.estimates.count)
        let withheld = table.rows.first { $0[0] == .text("withheld") }
        #expect(withheld?[8] == .empty && withheld?[17] == .text("withheld: small number"))
        #expect(table.rows[0][17] == .text("disputed: 7 + 5 is 12, not 13"))
    }

    @Test func comparisonsHaveTheirColumns() {
        let content = BoardSample.content()
        let table = Table.comparisons(content.review.comparisons, names: content.names, format: .json)
        #expect(table.columns.prefix(3) == ["indicator", "area_code", "comparator_code"])
        #expect(
            table.columns.suffix(6) == [
                "unit", "method", "against", "category", "companion", "companion_verdict",
            ])
        #expect(table.rows.count == content.review.comparisons.count)
        #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    }

    @Test(arguments: [60, 80, 120, 200])
    func theTerminalFormsFit(width: Int) {
        let content = BoardSample.content()
        let tables = [
            Table.comparisons(content.review.comparisons, names: content.names, format: .table),
            Table.estimates(
                content.estimates, indicators: content.modules[0].indicators, names: content.names,
                format: .table),
        ]
        for table in tables {
            let lines = table.text(.table, width: width).split(separator: "\n")
            #expect(lines.allSatisfy { $0.count <= width })
        }
    }
}
