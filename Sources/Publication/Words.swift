import Assessment
package import FrameworkModel

/// How figures are put to people: the same words at the terminal and in the report.
extension Estimate {
    /// The period, or that there is none.
    var when: String { period?.description ?? "no period given" }

    /// Area, part of the population and period.
    func place(_ area: String) -> String {
        [area, breakdown.words, when].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The value with its unit and hedge, or why there is none.
    package func shown(_ indicator: Indicator) -> String {
        guard let value else { return withheld?.words ?? "" }
        let hedge = numerator == nil || denominator == nil ? qualifier.words(before: unit) : ""
        return (hedge.isEmpty ? "" : hedge + " ") + unit.written(value, decimals: indicator.decimals)
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

    /// Why there is no value, and everything that must be said beside one.
    var reasons: String {
        [withheld?.words.withoutFullStop ?? "", notes].filter { !$0.isEmpty }.joined(separator: "; ")
    }

    /// Everything that must be said beside a value.
    var notes: String { noteParts.joined(separator: "; ") }

    /// The same one by one, without full stops.
    var noteParts: [String] {
        let doubt =
            standing.grade == .sound ? nil : "\(standing.grade.rawValue): \(standing.reason.withinASentence)"
        return ([doubt].compactMap(\.self) + caveats.map(\.words)).map(\.withoutFullStop)
    }
}

extension Comparison {
    /// The facts behind the verdict on comparability.
    var reasonWords: String { reasons.map(\.words.withoutFullStop.withinASentence).joined(separator: "; ") }

    /// The difference with its interval, empty when there is none.
    var shownDifference: String {
        Self.shown(contrast?.difference, contrast?.differenceInterval, decimals: indicator.decimals)
    }

    /// The ratio with its interval, empty when there is none.
    var shownRatio: String { Self.shown(contrast?.ratio, contrast?.ratioInterval, decimals: 2) }

    private static func shown(_ value: Double?, _ interval: Interval?, decimals: Int) -> String {
        guard let value else { return "" }
        let text = NumberText.fixed(value, decimals: decimals)
        guard let interval else { return text }
        let limits = [interval.lower, interval.upper].map { NumberText.fixed($0, decimals: decimals) }
        return "\(text) (\(limits[0]) to \(limits[1]))"
    }
}

extension SeriesBreak {
    /// What changed, and from when.
    var sentence: String { "From \(from.inWords): \(reason.withoutFullStop)." }
}

extension Document {
    /// Title, with the publisher where the title does not name it.
    var named: String { publisher.isEmpty || title.contains(publisher) ? title : "\(title) (\(publisher))" }
}

extension Withheld {
    /// The reason with measures by their titles.
    func words(naming titles: [String: String]) -> String {
        guard case .missing(let measures) = self else { return words }
        return "not supplied: " + measures.map { titles[$0] ?? $0 }.joined(separator: "; ")
    }
}

extension Breakdown {
    /// The part in words: `female, age 16-74`; a sex and a service need no word before them.
    var words: String {
        keys.map { key in
            let value = (parts[key] ?? "").spelledOut
            return key == "sex" || key == "service" ? value : "\(key.spelledOut) \(value)"
        }.joined(separator: ", ")
    }
}

extension Polarity.Direction {
    var words: String {
        switch self {
        case .higherIsBetter: "higher is better"
        case .lowerIsBetter: "lower is better"
        case .range: "neither end is good"
        case .none: "no better or worse direction"
        }
    }
}

extension [String] {
    /// `A`, `A and B`, `A, B and C`.
    var inWords: String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}

extension Int {
    /// The number with its noun: `1 figure`, `no figures`, `1,200 figures`.
    func things(_ one: String, _ many: String) -> String {
        "\(self == 0 ? "no" : NumberText.short(Double(self))) \(self == 1 ? one : many)"
    }
}

extension String {
    /// A key of the evidence files for people: `da_cost_total` as `domestic abuse cost total`.
    var spelledOut: String {
        split(separator: "_").map { Self.spellings[String($0)] ?? String($0) }.joined(separator: " ")
    }

    private static let spellings = [
        "abt": "ABT", "aces": "adverse childhood experiences", "asian": "Asian", "csew": "Crime Survey",
        "da": "domestic abuse", "dv": "domestic violence", "england": "England", "gp": "GP",
        "hbv": "honour-based violence", "iris": "IRIS", "lgbt": "LGBT", "lgbtq": "LGBTQ", "marac": "Marac",
        "nspcc": "NSPCC", "sdvc": "specialist domestic violence court", "se": "standard error", "uk": "UK",
        "wales": "Wales",
    ]

    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
    var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
    var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }

    /// To go on within a sentence: "The", "It" and "A" in small letters, names as they are.
    var withinASentence: String {
        let isArticle = ["The ", "It ", "A ", "An "].contains { hasPrefix($0) }
        return isArticle ? prefix(1).lowercased() + dropFirst() : self
    }
}
