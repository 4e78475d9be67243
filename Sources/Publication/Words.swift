import Assessment
import FrameworkModel

/// How figures are put to people: the same words at the terminal and in the report.
extension Estimate {
    /// The period, or that there is none.
    var when: String { period?.description ?? "no period given" }

    /// The value with its unit and hedge, or why there is none.
    func shown(_ indicator: Indicator) -> String {
        guard let value else { return withheld?.words ?? "" }
        let hedge = numerator == nil || denominator == nil ? qualifier.words : ""
        return (hedge.isEmpty ? "" : hedge + " ") + unit.shown(value, decimals: indicator.decimals)
    }

    /// Both limits, empty when there is no interval.
    func shownInterval(_ indicator: Indicator) -> String {
        guard let interval else { return "" }
        let lower = NumberText.fixed(interval.lower, decimals: unit == .count ? 0 : indicator.decimals)
        let upper = NumberText.fixed(interval.upper, decimals: unit == .count ? 0 : indicator.decimals)
        return "\(lower) to \(upper)"
    }

    /// The counts the value was made from, empty when it was printed as it is.
    var shownCounts: String {
        guard let numerator else { return "" }
        let above = NumberText.short(numerator.value)
        return denominator.map { "\(above) / \(NumberText.short($0.value.rounded()))" } ?? above
    }

    /// Everything that must be said beside the value.
    var reasons: String {
        var parts = withheld.map { [$0.words] } ?? []
        if standing.grade != .sound {
            parts.append("\(standing.grade.rawValue): \(standing.reason.withinASentence)")
        }
        parts += caveats.map(\.words)
        return parts.map(\.withoutFullStop).joined(separator: "; ")
    }
}

extension Comparison {
    /// The facts behind the verdict on comparability.
    var reasonWords: String { reasons.map(\.words.withoutFullStop.withinASentence).joined(separator: "; ") }

    /// The ratio with its interval, empty when there is none.
    var shownRatio: String {
        guard let ratio = contrast?.ratio else { return "" }
        let value = NumberText.fixed(ratio, decimals: 2)
        guard let interval = contrast?.ratioInterval else { return value }
        let limits = [interval.lower, interval.upper].map { NumberText.fixed($0, decimals: 2) }
        return "\(value) (\(limits[0]) to \(limits[1]))"
    }
}

extension Document {
    /// Title, with the publisher where one is known.
    var named: String { publisher.isEmpty || title.contains(publisher) ? title : "\(title) (\(publisher))" }
}

extension Withheld {
    /// The reason with measures by their titles.
    func words(naming titles: [String: String]) -> String {
        guard case .missing(let measures) = self else { return words }
        return "not supplied: " + measures.map { titles[$0] ?? $0 }.joined(separator: "; ")
    }
}

extension Unit {
    /// A value in this unit: `23.9 %`, `£789,531`, `381`.
    func shown(_ value: Double, decimals: Int) -> String {
        let whole = value == value.rounded() && (self == .count || self == .people || self == .gbp)
        let number = NumberText.fixed(value, decimals: whole ? 0 : decimals)
        switch self {
        case .count, .people: return number
        case .gbp, .gbpEach: return "£\(number)"
        case .percent: return "\(number) %"
        default: return "\(number) \(words)"
        }
    }
}

extension String {
    var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }

    /// To go on within a sentence: "The", "It" and "A" in small letters, names as they are.
    var withinASentence: String {
        let isArticle = ["The ", "It ", "A ", "An "].contains { hasPrefix($0) }
        return isArticle ? prefix(1).lowercased() + dropFirst() : self
    }
}
