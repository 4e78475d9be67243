/// A command that is right, in words.
enum Wanted {
    static let title = "Victims in court"
    static let folder = "Indicators/VictimsInCourt"

    /// The command of each kind of value, by what it shows.
    static let kinds: [String: [String]] = [
        "count": ["--kind", "output", "--value", "count", "--numerator", "victims_in_court"],
        "count of an input": ["--kind", "input", "--value", "count", "--numerator", "victims_in_court"],
        "shared count": ["--kind", "output", "--value", "count", "--numerator", "da_crimes"],
        "proportion": proportion + ["--polarity", "higher"],
        "proportion of people": [
            "--kind", "context", "--value", "proportion", "--numerator", "victims_in_court", "--denominator",
            "population",
        ],
        "proportion of its own": [
            "--kind", "outcome", "--value=proportion", "--numerator", "victims_in_court", "--denominator",
            "victims_called", "--polarity", "range", "--priority", "provision",
        ],
        "rate of people": [
            "--kind", "output", "--value", "rate", "--numerator", "victims_in_court", "--denominator",
            "population",
        ],
        "rate of its own": [
            "--kind", "output", "--value", "rate", "--numerator", "victims_in_court", "--denominator",
            "adults", "--multiplier", "100000", "--polarity", "lower",
        ],
        "rate per 100": [
            "--kind", "output", "--value", "rate", "--numerator", "victims_in_court", "--denominator",
            "da_crimes", "--multiplier", "100",
        ],
        "stated": ["--kind", "outcome", "--value", "stated", "--numerator", "victims_in_court_share"],
    ]

    static let proportion = [
        "--kind", "output", "--value", "proportion", "--numerator", "victims_in_court", "--denominator",
        "da_recorded_victims",
    ]
}
