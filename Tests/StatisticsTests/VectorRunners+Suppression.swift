import Statistics
import Testing

enum SuppressionRunners {
    static let table: [String: VectorRunner] = [
        "suppression_counts.csv": runSuppressionCounts,
        "suppression_tables.csv": runSuppressionTables,
    ]
}

@Sendable private func runSuppressionCounts(_ file: VectorFile) throws -> Int {
    let rules = ["threshold5": SmallNumberRule.threshold5, "suppress1to7_round5": .suppress1to7Round5]
    return try file.eachRow { row in
        let rule = try #require(rules[try row.text("profile")], "\(row.place) column profile")
        try row.expect("suppress_below", Double(rule.hiddenBelow), within: 0)
        try row.expect("round_base", Double(rule.roundingBase), within: 0)
        switch try rule.shown(Int(row.number("count"))) {
        case .hidden: try row.expectText("published", "*")
        case .count(let count): try row.expectText("published", String(count))
        }
    }
}

@Sendable private func runSuppressionTables(_ file: VectorFile) throws -> Int {
    try file.eachRow { row in
        let rows = try row.text("table").split(separator: "|").map { line in
            try line.split(separator: ";").map { try #require(Int($0)) }
        }
        let table = try CountTable(rows: rows)
        let rule = try SmallNumberRule(hiddenBelow: Int(row.number("suppress_below")))
        for (zeros, suffix) in [(SecondarySuppression.Zeros.shown, ""), (.mayBeHidden, "_zeros_allowed")] {
            let pattern = SecondarySuppression.pattern(for: table, rule: rule, zeros: zeros)
            let open = SecondarySuppression.recoverable(
                in: table, hidden: Set(pattern.primary), zeros: zeros)
            try row.expectText("primary_cells", words(pattern.primary))
            try row.expectText("recoverable_with_primary_only", words(open))
            let count = Double(pattern.secondary.count)
            try row.expect("min_secondary_cells" + suffix, count, within: 0)
            try row.expect("min_secondary_total" + suffix, Double(pattern.secondarySum), within: 0)
            #expect(pattern.isLeast, "\(row.place)")
            let left = SecondarySuppression.recoverable(in: table, hidden: pattern.hidden, zeros: zeros)
            #expect(left.filter { pattern.primary.contains($0) } == [], "\(row.place)")
        }
    }
}

/// Cells as `row:column`, joined by semicolons.
private func words(_ places: [CountTable.Place]) -> String {
    let names = places.map { place in
        if case .cell(let row, let column) = place { return "\(row):\(column)" }
        return "\(place)"
    }
    return names.isEmpty ? "none" : names.joined(separator: ";")
}
