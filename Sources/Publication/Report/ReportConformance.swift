/// How one module fared in the conformance checks, for the annex of a report.
package struct ReportConformance: Codable, Sendable {
    /// What came of one check that counts for the module.
    package enum Outcome: Codable, Sendable {
        case passed
        /// The check, and the first thing that is wrong.
        case failed(String)
        /// The check, until when it need not pass, who sees to it and why.
        case setAside(String)
        case notApplicable
    }

    let module: String
    let version: String
    let level: String
    private let outcomes: [Outcome]

    /// Makes an entry of the module's title and version, the level it was held against, and what came of it.
    package init(module: String, version: String, level: String, outcomes: [Outcome]) {
        self.module = module
        self.version = version
        self.level = level
        self.outcomes = outcomes
    }

    /// How many checks passed and how many do not concern the module.
    var counts: String {
        let passed = outcomes.count { if case .passed = $0 { true } else { false } }
        let foreign = outcomes.count { if case .notApplicable = $0 { true } else { false } }
        return "\(passed) passed, \(foreign) \(foreign == 1 ? "does" : "do") not apply"
    }

    /// What people who write the report must know of a module that fails a check; nil when it fails none.
    package var warning: String? {
        let failed = outcomes.count { if case .failed = $0 { true } else { false } }
        guard failed > 0 else { return nil }
        return
            "module '\(module)' (\(level)) fails \(failed == 1 ? "one check" : "\(failed) checks") that count for it; "
            + "the annex of the report names them, and 'outcomes modules check' says what to do"
    }

    /// Passed, or what did not, in one cell of a table.
    var verdict: String {
        let notes = outcomes.compactMap { outcome -> String? in
            switch outcome {
            case .passed, .notApplicable: nil
            case .failed(let words): "failed: \(words.withoutFullStop)"
            case .setAside(let words): "set aside: \(words.withoutFullStop)"
            }
        }
        return notes.isEmpty ? "passed" : notes.joined(separator: "; ")
    }
}
