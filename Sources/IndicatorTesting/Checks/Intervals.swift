import IndicatorKit

extension ConformanceCheck {
    static let intervals = ConformanceCheck(
        "IC09", "Values are finite and lie within their intervals, and more confidence gives wider ones",
        why:
            "An interval that misses its own value, or that shrinks when it should grow, misleads every test.",
        appliesTo: "every example, as written and at 99.8 % confidence", level: .draft
    ) { examination in
        examination.overExamples {
            var findings = Findings()
            for (trial, reply) in examination.answers(where: { $0 == .asWritten || $0 == .highConfidence }) {
                for estimate in reply.estimates {
                    if let problem = estimate.numberProblem(confidence: trial.request.confidence) {
                        findings.add(estimate, problem, in: trial, "mend its method")
                    }
                }
            }
            for pair in examination.pairs(where: { $0 == .highConfidence }) {
                for (usual, high) in pair.written.estimates.paired(with: pair.varied.estimates) {
                    guard let narrow = usual.interval else { continue }
                    guard let wide = high?.interval, wide.holds(narrow) else {
                        findings.add(
                            usual, "the 95 % interval does not lie within the 99.8 % one", in: pair.trial,
                            "make the interval with the confidence of the request")
                        continue
                    }
                }
            }
            return findings.texts + examination.unanswered { $0 == .highConfidence }
        }
    }
}

extension Estimate {
    /// What is wrong with its numbers; nil when nothing is.
    fileprivate func numberProblem(confidence: Double) -> String? {
        let numbers = [value, numerator?.value, denominator?.value].compactMap(\.self)
        guard numbers.allSatisfy(\.isFinite) else { return "a number is not finite" }
        guard let interval else { return nil }
        guard interval.lower.isFinite, !interval.upper.isNaN else { return "a limit is not a number" }
        guard interval.lower <= interval.upper else { return "the lower limit is above the upper one" }
        guard interval.confidence == confidence else {
            return "the interval has another confidence than was asked for"
        }
        guard let value else { return "there is an interval without a value" }
        let isInside =
            interval.contains(value) || value.isNear(interval.lower) || value.isNear(interval.upper)
        return isInside ? nil : "the value lies outside its interval"
    }
}

extension Interval {
    /// Whether every value of the other lies within this one, but for the rounding of arithmetic.
    fileprivate func holds(_ other: Interval) -> Bool {
        (lower <= other.lower || lower.isNear(other.lower))
            && (upper >= other.upper || upper.isNear(other.upper))
    }
}
