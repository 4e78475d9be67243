import FrameworkModel

extension CountingPlan {
    /// Refuses declarations that cannot be meant.
    func check(_ count: RecordCount, of measure: Measure) throws(ExtractError) {
        guard measure.addsOverAreas == count.aggregate.addsOverAreas else {
            throw .unusable(
                "the measure '\(measure.id)' says that areas \(measure.addsOverAreas ? "" : "do not ")add up, "
                    + "but what it makes of records \(count.aggregate.addsOverAreas ? "does" : "does not"). "
                    + "Change addsOverAreas in its module.")
        }
        try check(count.filter, of: measure.id)
        switch count.aggregate {
        case .records: break
        case .sum(let field): try check(field, is: [.number], of: measure.id)
        case .subjects(let field, _): try check(field, is: [.identifier], of: measure.id)
        case .subjectsMeeting(let field, _, let other):
            try check(field, is: [.identifier], of: measure.id)
            try check(other, is: [.identifier], of: measure.id)
        case .recordsAfterEarlier(let field, let days), .subjectsAfterEarlier(let field, let days):
            try check(field, is: [.identifier], of: measure.id)
            try check(days, of: measure.id)
        case .daysSinceEarlier(let field, let days, let quantile):
            try check(field, is: [.identifier], of: measure.id)
            try check(days, of: measure.id)
            try check(quantile, of: measure.id)
        case .days(let from, let to, let quantile):
            try check(from, is: [.date], of: measure.id)
            try check(to, is: [.date], of: measure.id)
            try check(quantile, of: measure.id)
        }
    }

    private func check(_ filter: RecordFilter, of measure: String) throws(ExtractError) {
        switch filter {
        case .everything: break
        case .yes(let field): try check(field, is: [.flag], of: measure)
        case .missing(let field): try check(field, is: nil, of: measure)
        case .atLeast(let field, let number), .below(let field, let number):
            try check(field, is: [.number], of: measure)
            guard number.isFinite else {
                throw .unusable("the measure '\(measure)' compares \(field) with \(number).")
            }
        case .onOrAfter(let field, _), .before(let field, _): try check(field, is: [.date], of: measure)
        case .all(let parts), .any(let parts):
            for part in parts { try check(part, of: measure) }
        case .not(let part): try check(part, of: measure)
        case .isOne(let field, let words):
            try check(field, is: [.category, .code], of: measure)
            let known = fields[field]?.words ?? []
            if let wrong = words.first(where: { !known.isEmpty && !known.contains($0) }) {
                throw .unusable(
                    "the measure '\(measure)' asks for \(field) '\(wrong)'; its words are "
                        + "\(known.joined(separator: ", ")).")
            }
        }
    }

    private func check(
        _ field: String, is kinds: [RecordField.Kind]?, of measure: String
    ) throws(ExtractError) {
        guard let declared = fields[field] else {
            throw .unusable(
                "the measure '\(measure)' uses the field '\(field)', which is neither a standard field nor "
                    + "declared by a module.")
        }
        if let kinds, !kinds.contains(declared.kind) {
            throw .unusable(
                "the measure '\(measure)' uses the field '\(field)' as a "
                    + "\(kinds.map(\.rawValue).joined(separator: " or ")), but it is a \(declared.kind.rawValue)."
            )
        }
    }

    private func check(_ days: Int, of measure: String) throws(ExtractError) {
        guard (1...3660).contains(days) else {
            throw .unusable("the measure '\(measure)' looks back \(days) days; 1 to 3660 can be looked back.")
        }
    }

    private func check(_ quantile: Double, of measure: String) throws(ExtractError) {
        guard quantile > 0, quantile < 1 else {
            throw .unusable(
                "the measure '\(measure)' asks for the quantile \(quantile); it must lie between 0 and 1.")
        }
    }
}
