public import IndicatorKit

/// One thing that must hold for every module, with the way to see whether it does.
public struct ConformanceCheck: Sendable {
    /// What it costs when it does not hold.
    public enum Severity: String, Sendable {
        /// A figure may be wrong, misread or give away what must stay hidden.
        case figures
        /// The figures stand, but people cannot follow, check or keep them.
        case upkeep

        /// The cost in words.
        public var words: String {
            switch self {
            case .figures: "a figure may be wrong, misread or disclosed"
            case .upkeep: "people cannot follow or keep the figures"
            }
        }
    }

    /// Identifier such as `IC07`, never used for another check.
    public let id: String
    /// What must hold.
    public let title: String
    /// Why it matters.
    public let why: String
    /// What it looks at, in words.
    public let appliesTo: String
    /// The maturity from which it counts.
    public let level: Maturity
    /// What it costs when it does not hold.
    public let severity: Severity
    let run: @Sendable (Examination) -> Outcome

    /// What a check saw.
    enum Outcome {
        /// Nothing when all is well; otherwise what is wrong, where, and what to do.
        case findings([String])
        /// Why there is nothing to look at.
        case notApplicable(String)
    }

    init(
        _ id: String, _ title: String, why: String, appliesTo: String, level: Maturity = .official,
        severity: Severity = .figures, run: @escaping @Sendable (Examination) -> Outcome
    ) {
        self.id = id
        self.title = title
        self.why = why
        self.appliesTo = appliesTo
        self.level = level
        self.severity = severity
        self.run = run
    }

    /// Every check, in order.
    public static let all: [ConformanceCheck] = [
        declarations, identity, readme, examples, reproduction, repeatability, addition, scaling, intervals,
        partsWithinWholes, protectedCounts, provenance, comparability, wording, inputs, reasons, routes,
        speed, deprecations, savedForm,
    ]

    static var identifiers: [String] { all.map(\.id) }

    /// Whether a failure of it fails a module of this maturity.
    public func counts(at level: Maturity) -> Bool { self.level == .draft || level == .official }
}
