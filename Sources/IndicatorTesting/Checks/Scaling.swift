import IndicatorKit

extension ConformanceCheck {
    static let scaling = ConformanceCheck(
        "IC08", "A share or rate stays when both sides grow alike, and its interval does not widen",
        why: "Otherwise the size of an area decides its rate, or more evidence makes it less sure.",
        appliesTo: "declared proportions and rates, with all counts times 4"
    ) { examination in
        let ratios = Set(examination.description.indicators.filter(\.isRatio).map(\.id))
        guard !ratios.isEmpty else { return .notApplicable("no indicator is a proportion or a rate") }
        return examination.overExamples {
            var findings = Findings()
            for pair in examination.pairs(where: { $0 == .scaled }) {
                let written = pair.written.estimates.filter { ratios.contains($0.indicator) }
                for (before, after) in written.paired(with: pair.varied.estimates) {
                    guard let value = before.value, let after else { continue }
                    guard let scaled = after.value, scaled.isNear(value) else {
                        let shown = after.value.map { "\($0)" } ?? "no value"
                        findings.add(
                            before, "the value \(value) becomes \(shown) when both sides are scaled",
                            in: pair.trial,
                            "divide the numerator by the denominator and add nothing to either")
                        continue
                    }
                    guard let first = before.interval?.width, let second = after.interval?.width else {
                        continue
                    }
                    if second > first, !second.isNear(first) {
                        findings.add(
                            before, "the interval widens when the counts grow", in: pair.trial,
                            "give the interval method the counts themselves")
                    }
                }
            }
            return findings.texts + examination.unanswered { $0 == .scaled }
        }
    }
}

extension Indicator {
    fileprivate var isRatio: Bool {
        switch calculation {
        case .proportion, .rate: true
        default: false
        }
    }
}

extension Interval {
    fileprivate var width: Double { upper - lower }
}
