import IndicatorKit

/// The printed checklist.
extension ConformanceReport: CustomStringConvertible {
    /// A line for each check with its state, findings indented below it, and the verdict.
    ///
    /// `later` stands for a failed check that does not count at the level.
    public var description: String {
        let lines = results.flatMap { result -> [String] in
            let state = result.word(at: level)
            let padded = state + String(repeating: " ", count: max(0, 6 - state.count))
            return ["\(padded)\(result.check.id)  \(result.check.title)"]
                + result.details.map { "        \($0)" }
        }
        return (["\(module), \(level.rawValue)"] + lines + [verdict]).joined(separator: "\n") + "\n"
    }

    private var verdict: String {
        let counted = results.filter { $0.check.counts(at: level) }
        guard !passes else {
            let foreign = counted.count { if case .notApplicable = $0.state { true } else { false } }
            return "Passes: \(counted.count - foreign) checks that count at \(level.rawValue); "
                + "\(foreign) \(foreign == 1 ? "does" : "do") not apply."
        }
        let failed = failures.map(\.check.id).joined(separator: ", ")
        return
            "Fails: \(failures.count) of \(counted.count) checks that count at \(level.rawValue): \(failed)."
    }
}

extension ConformanceResult {
    fileprivate func word(at level: Maturity) -> String {
        switch state {
        case .passed: "ok"
        case .failed: check.counts(at: level) ? "FAIL" : "later"
        case .bypassed: "pass*"
        case .notApplicable: "n/a"
        }
    }

    fileprivate var details: [String] {
        let own: [String] =
            switch state {
            case .passed: []
            case .failed(let findings): findings
            case .bypassed(let bypass, let findings):
                ["bypassed until \(bypass.expires) by \(bypass.owner): \(bypass.reason)"] + findings
            case .notApplicable(let reason): [reason]
            }
        return own + [note].compactMap(\.self)
    }
}
