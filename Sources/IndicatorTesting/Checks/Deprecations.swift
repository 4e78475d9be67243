import IndicatorKit

extension ConformanceCheck {
    /// One reporting year and one quarter, so that each published series appears once beside its replacement.
    static let monthsOfNotice = 15

    static let deprecations = ConformanceCheck(
        "IC19", "An indicator that is to go says when, why and what to use instead",
        why: "A series that ends without notice leaves a hole in the next report.",
        appliesTo: "deprecated indicators", severity: .upkeep
    ) { examination in
        let indicators = examination.description.indicators
        let leaving = Dictionary(
            indicators.compactMap { indicator in indicator.deprecation.map { (indicator.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        guard !leaving.isEmpty else { return .notApplicable("no indicator is deprecated") }
        let retired = (try? examination.folder?.retired.get()) ?? []
        let retiredIndicators = Set(retired.filter { $0.kind == .indicator }.map(\.id))
        return .findings(
            leaving.sorted { $0.key < $1.key }.flatMap { id, deprecation -> [String] in
                var problems = deprecation.dateProblems(on: examination.today)
                if deprecation.reason.isBlank { problems.append("has no reason: say why it goes") }
                if let other = deprecation.replacement {
                    if leaving[other] != nil {
                        problems.append(
                            "is replaced by '\(other)', which is to go itself: name one that stays")
                    } else if retiredIndicators.contains(other) {
                        problems.append(
                            "is replaced by '\(other)', which is retired: name one that is in use")
                    }
                }
                return problems.map { "indicator \(id): its deprecation \($0)" }
            })
    }
}

extension Deprecation {
    fileprivate func dateProblems(on today: Day) -> [String] {
        var problems: [String] = []
        let isFull = removal.day >= since.day || removal.next.day == 1
        let months =
            (removal.year - since.year) * 12 + removal.month - since.month - (isFull ? 0 : 1)
        if months < ConformanceCheck.monthsOfNotice {
            problems.append(
                "runs from \(since) to \(removal), less than \(ConformanceCheck.monthsOfNotice) months: give a "
                    + "reporting year and a quarter")
        }
        if removal <= today {
            problems.append(
                "names \(removal) as the day it goes: take it out and add a line to Indicators/retired.csv")
        }
        return problems
    }
}
