import FrameworkModel
import Statistics

/// The tests that are shown together, and whose p-values are therefore corrected together.
package struct Family: Sendable, Hashable {
    /// What they have in common.
    package let name: String
    /// How many there are; figures without a test do not count.
    package let tests: Int

    /// Corrects the p-values of comparisons and trends as one family and settles every verdict.
    static func correct(_ rows: inout [Comparison], _ trends: inout [Trend]) {
        let pValues = rows.map { $0.contrast?.pValue } + trends.map { $0.result?.p }
        let adjusted = (try? BenjaminiHochberg.adjust(pValues)) ?? pValues
        for index in rows.indices { rows[index].settle(adjusted[index]) }
        for index in trends.indices { trends[index].adjustedP = adjusted[rows.count + index] }
    }

    /// The same for comparisons alone.
    static func correct(_ rows: inout [Comparison]) {
        var none: [Trend] = []
        correct(&rows, &none)
    }
}

extension Comparison {
    fileprivate mutating func settle(_ corrected: Double?) {
        adjustedP = corrected
        guard let corrected, let contrast else { return }
        verdict =
            corrected > Assessment.significance
            ? .noDifferenceShown : indicator.polarity.verdict(contrast.difference)
    }
}

extension Family {
    /// The family of these comparisons and trends, named after what they are about.
    package init(_ rows: [Comparison], _ trends: [Trend] = [], in assessment: Assessment) {
        let tested = rows.filter { $0.contrast?.pValue != nil }
        let rising = trends.filter { $0.result != nil }
        let about = Set(tested.map(\.indicator.id)).union(rising.map(\.indicator.id)).count
        var areas: [AreaCode] = []
        for area in rows.map(\.area) where !areas.contains(area) { areas.append(area) }
        let kinds = Against.allCases.compactMap { kind -> String? in
            let count = tested.count { $0.against == kind }
            return count == 0 ? nil : "\(count) against \(kind.words)"
        }
        tests = tested.count + rising.count
        let parts = kinds + (rising.isEmpty ? [] : ["\(rising.count) of trends"])
        name =
            "all tests shown together for \(areas.map(assessment.name).joined(separator: ", ")): \(tests) "
            + "\(tests == 1 ? "test" : "tests") of \(about) \(about == 1 ? "indicator" : "indicators")"
            + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
    }
}
