public import IndicatorKit

/// What all checks say about a module.
public struct ConformanceReport: Sendable {
    /// Name of the module's folder and target.
    public let module: String
    /// The maturity it is held to.
    public let level: Maturity
    /// One for each check, in order.
    public let results: [ConformanceResult]

    /// Makes a report of its parts.
    public init(module: String, level: Maturity, results: [ConformanceResult]) {
        self.module = module
        self.level = level
        self.results = results
    }

    /// True when no check that counts at the level has failed.
    public var passes: Bool { failures.isEmpty }

    /// The checks that count at the level and have failed.
    public var failures: [ConformanceResult] {
        results.filter { $0.check.counts(at: level) && $0.isFailed }
    }

    init(_ examination: Examination, level: Maturity) {
        let bypasses = examination.description.manifest.bypasses ?? []
        self.init(
            module: examination.name, level: level,
            results: ConformanceCheck.all.map { check in
                ConformanceResult(
                    check, check.run(examination), bypasses.filter { $0.check == check.id }, examination.today
                )
            })
    }
}

/// What one check says about a module.
public struct ConformanceResult: Sendable {
    /// How the check came out.
    public enum State: Hashable, Sendable {
        /// All is well.
        case passed
        /// What is wrong, where, and what to do.
        case failed([String])
        /// The same, which a bypass allows for now.
        case bypassed(Bypass, [String])
        /// Why there is nothing to look at.
        case notApplicable(String)
    }

    /// The check.
    public let check: ConformanceCheck
    /// How it came out.
    public let state: State
    /// A bypass that could go, in words; nil otherwise.
    public let note: String?

    /// Makes a result of its parts.
    public init(check: ConformanceCheck, state: State, note: String? = nil) {
        self.check = check
        self.state = state
        self.note = note
    }

    var isFailed: Bool {
        if case .failed = state { true } else { false }
    }

    /// A bypass counts while it is complete and its last day is not past.
    init(_ check: ConformanceCheck, _ outcome: ConformanceCheck.Outcome, _ bypasses: [Bypass], _ today: Day) {
        let unneeded = bypasses.isEmpty ? nil : "the bypass of \(check.id) is no longer needed: take it out"
        switch outcome {
        case .notApplicable(let reason):
            self.init(check: check, state: .notApplicable(reason), note: unneeded)
        case .findings([]):
            self.init(check: check, state: .passed, note: unneeded)
        case .findings(let findings):
            let complete = bypasses.filter { $0.gaps.isEmpty }
            if let valid = complete.first(where: { today <= $0.expires }) {
                self.init(check: check, state: .bypassed(valid, findings))
            } else {
                let expired = complete.map { bypass in
                    "the bypass of \(check.id) has expired on \(bypass.expires): mend what it allowed, or ask "
                        + "\(bypass.owner) for a new day"
                }
                self.init(check: check, state: .failed(findings + expired))
            }
        }
    }
}

extension Bypass {
    /// Which of its texts are empty or still to be written.
    var gaps: [String] {
        [("reason", reason), ("owner", owner)].filter { $0.1.isBlank || $0.1.contains(Placeholder.mark) }
            .map(\.0)
    }
}
