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
