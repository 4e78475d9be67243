import Assessment
import FrameworkModel
import Publication

/// Reads from an address what is to be compared.
struct SelectionReading {
    let showing: Showing
    /// Forms send names and leave fields empty; programs send codes alone.
    let isForm: Bool

    static let names = ["area", "comparator", "benchmark", "period", "indicator"]

    private var content: ReportContent { showing.content }

    /// What is left out is as in the packs; an area alone stands without a comparator.
    func selection(_ query: Query) throws(Problem) -> CompareSelection {
        try query.allow(Self.names)
        let named = try area("area", query)
        guard let first = named ?? content.areas.first ?? content.places.first else { throw .notFound }
        var beside = try area("comparator", query)
        if named == nil, query["comparator"] == nil { beside = content.areas.dropFirst().first }
        return CompareSelection(
            areas: [first] + [beside].compactMap(\.self).filter { $0.code != first.code },
            benchmark: query["benchmark"] == nil ? content.benchmark : try area("benchmark", query),
            period: try period(query), indicator: try indicator(query))
    }

    /// Nil where the parameter is not there, empty in a form, or `none` where there may be none.
    func area(_ name: String, _ query: Query) throws(Problem) -> Area? {
        guard let text = given(name, query) else { return nil }
        if ["comparator", "benchmark"].contains(name), text == CompareSelection.none { return nil }
        if let area = showing.areas[AreaCode(rawValue: text)] { return area }
        guard isForm else { throw .wrong(name, "'\(text)' is no code of an area. /api/v1/areas lists all.") }
        return try named(text, name)
    }

    private func named(_ text: String, _ name: String) throws(Problem) -> Area {
        let code = text.hasSuffix(")") ? text.dropLast().split(separator: "(").last.map(String.init) : nil
        if let area = code.flatMap({ showing.areas[AreaCode(rawValue: $0)] }) { return area }
        var nearest: [AreaCode] = []
        switch showing.material.readArea(text) {
        case .area(let code):
            if let area = showing.areas[code] { return area }
        case .none(let codes): nearest = codes
        }
        let near = nearest.compactMap { showing.areas[$0]?.named }
        let help =
            near.isEmpty
            ? "Give the code, name or alias of an area."
            : "The nearest are \(near.joined(separator: ", "))."
        throw .wrong(name, "There is no area '\(text)'. \(help)")
    }

    func period(_ query: Query) throws(Problem) -> Period? {
        guard let text = given("period", query) else { return nil }
        guard let period = Period(text: text) else {
            throw .wrong(
                "period", "'\(text)' is not a period. Write 2018/19, 2018 or 2018-04-01..2019-03-31.")
        }
        guard showing.periods.contains(period) else {
            throw .wrong("period", "There is no figure for \(period). Choose a period of the list.")
        }
        return period
    }

    func indicator(_ query: Query) throws(Problem) -> Indicator? {
        guard let text = given("indicator", query) else { return nil }
        if let indicator = content.assessment.indicator(text) { return indicator }
        let near = showing.material.nearest(text, content.assessment.indicators.map(\.id))
        let help =
            near.isEmpty
            ? "/api/v1/indicators lists all." : "The nearest are \(near.joined(separator: ", "))."
        throw .wrong("indicator", "There is no indicator '\(text)'. \(help)")
    }

    private func given(_ name: String, _ query: Query) -> String? {
        let text = query[name]
        return isForm && text?.allSatisfy(\.isWhitespace) == true ? nil : text
    }
}
