import IndicatorKit

extension ConformanceCheck {
    static let wording = ConformanceCheck(
        "IC14", "An indicator without a good direction is not worded as better or worse",
        why:
            "A number of recorded crimes that \"improves\" makes a board draw a conclusion nobody can support.",
        appliesTo: "title, definition and question of indicators with polarity none"
    ) { examination in
        let neutral = examination.description.indicators.filter { $0.polarity.direction == .none }
        guard !neutral.isEmpty else { return .notApplicable("every indicator has a direction") }
        return .findings(
            neutral.flatMap { indicator in
                [
                    ("title", indicator.title), ("definition", indicator.definition),
                    ("question", indicator.question ?? ""),
                ].flatMap { field, text in
                    text.judgements.map {
                        "indicator \(indicator.id): \(field) says \"\($0)\" although its polarity is none: "
                            + "word it neutrally"
                    }
                }
            })
    }
}

extension String {
    private static let judgementWords: Set<String> = ["better", "best", "worse", "worst"]
    private static let judgementStems = ["improv", "deteriorat", "worsen"]

    /// The words that say that something is good or bad.
    fileprivate var judgements: [String] {
        split { !$0.isLetter }.map { $0.lowercased() }.filter { word in
            Self.judgementWords.contains(word) || Self.judgementStems.contains { word.hasPrefix($0) }
        }
    }
}
