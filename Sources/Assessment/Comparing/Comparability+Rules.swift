import FrameworkModel

/// Two figures of one indicator, about to be compared.
struct Pair {
    let indicator: Indicator
    let first: Estimate
    let second: Estimate
    /// What the first is set against.
    let against: Against
    /// True when the area of `second` contains that of `first` and `first` is a large part of it.
    let nested: Bool
    /// What changed in the boundaries of either area between the two figures; nil when nothing did.
    let boundary: String?
}

extension Pair {
    /// Every rule that applies, in the order of `ComparabilityRule`.
    func reasons() -> [Reason] {
        let found = (against == .target ? aim() : identity() + meaning() + time()) + firmness()
        return ComparabilityRule.allCases.flatMap { rule in found.filter { $0.rule == rule } }
    }

    /// A target is a value without a source of its own: only its unit can differ.
    private func aim() -> [Reason] {
        first.unit == second.unit
            ? [] : [Reason(.unit, "\(first.unit.words) against \(second.unit.words)")]
    }

    private func identity() -> [Reason] {
        var reasons: [Reason] = []
        if first.area == second.area, first.period == second.period {
            reasons.append(Reason(.sameArea, "both sides are the same area and period"))
        }
        if first.area != second.area, indicator.comparesSizes {
            reasons.append(Reason(.size, "\(indicator.title.lowercased()) depends on the size of the area"))
        }
        if [first, second].contains(where: { $0.caveats.contains { $0.id == "synthetic" } }) {
            reasons.append(
                Reason(.modelled, "both sides apply the same national rate to the local population"))
        }
        if nested { reasons.append(Reason(.nested, "the comparator contains the area")) }
        return reasons
    }

    private func meaning() -> [Reason] {
        var reasons: [Reason] = []
        if first.definitionVersion != second.definitionVersion {
            reasons.append(
                Reason(
                    .definition,
                    "definition version \(first.definitionVersion) against \(second.definitionVersion)"))
        } else if first.statedOf != second.statedOf, isStated(first), isStated(second) {
            let unknown = first.statedOf.isEmpty || second.statedOf.isEmpty
            reasons.append(
                Reason(
                    .definition,
                    "a share of \(named(first.statedOf)) against a share of \(named(second.statedOf))",
                    effect: unknown ? .caveat : .refusal))
        }
        if first.unit != second.unit {
            reasons.append(Reason(.unit, "\(first.unit.words) against \(second.unit.words)"))
        }
        if let one = first.basis, let other = second.basis, one != other {
            reasons.append(Reason(.basis, "\(one.words) against \(other.words)"))
        } else if (first.basis == nil) != (second.basis == nil) {
            reasons.append(Reason(.basis, "one source does not say what is counted"))
        }
        if let one = first.stage, let other = second.stage, one != other {
            reasons.append(Reason(.stage, "\(one.words) against \(other.words)"))
        }
        if first.breakdown != second.breakdown {
            reasons.append(
                Reason(.population, "\(whole(first.breakdown)) against \(whole(second.breakdown))"))
        }
        return reasons
    }

    private func time() -> [Reason] {
        guard let one = first.period, let other = second.period else {
            let side =
                first.period == nil
                ? (second.period == nil ? "both sides have" : "one side has") : "one side has"
            return [Reason(.undated, "\(side) no period in the source")]
        }
        var reasons: [Reason] = []
        let earlier = min(one, other)
        let later = max(one, other)
        for change in indicator.breaks where change.falls(after: earlier, upTo: later) {
            reasons.append(Reason(.seriesBreak, "from \(change.from.inWords): \(change.reason)"))
        }
        if let boundary { reasons.append(Reason(.boundary, boundary)) }
        if one != other, against != .yearBefore {
            let near = one.overlaps(other) || one.adjoins(other)
            reasons.append(
                Reason(
                    .period,
                    "\(one) against \(other)\(near ? "" : ", which neither overlap nor follow each other")",
                    effect: near ? .caveat : .refusal))
        }
        return reasons
    }

    private func firmness() -> [Reason] {
        var reasons: [Reason] = []
        for side in [first, second] {
            switch side.standing.grade {
            case .disputed: reasons.append(Reason(.disputed, side.standing.reason))
            case .questioned: reasons.append(Reason(.questioned, side.standing.reason))
            case .corrected: reasons.append(Reason(.corrected, side.standing.reason))
            case .sound: break
            }
            if side.qualifier != .exact, side.qualifier != .estimated {
                let figure = side.numerator == nil ? side.value.map(NumberText.short) : nil
                reasons.append(Reason(.qualifier, "\(figure ?? "an input") is \(side.qualifier.hedge)"))
            }
            for caveat in side.caveats {
                switch caveat.id {
                case "coverage": reasons.append(Reason(.coverage, caveat.words))
                case "sources_differ": reasons.append(Reason(.sourcesDiffer, caveat.words))
                case "denominator_period": reasons.append(Reason(.denominatorPeriod, caveat.words))
                default: break
                }
            }
        }
        switch (first.status == .provisional, second.status == .provisional) {
        case (true, true): reasons.append(Reason(.provisional, "both figures are provisional"))
        case (false, false): break
        case (true, false), (false, true):
            reasons.append(Reason(.provisional, "a provisional figure against a final one"))
        }
        return reasons.reduce(into: []) { kept, reason in if !kept.contains(reason) { kept.append(reason) } }
    }

    private func isStated(_ estimate: Estimate) -> Bool { estimate.numerator == nil }

    private func named(_ text: String) -> String {
        text.isEmpty ? "something the source does not name" : String(text.map { $0 == "_" ? " " : $0 })
    }

    private func whole(_ breakdown: Breakdown) -> String {
        breakdown == .whole
            ? "the whole" : String(breakdown.description.map { $0 == "_" || $0 == "=" ? " " : $0 })
    }
}

extension Indicator {
    /// True for counts and amounts, which grow with the area.
    var comparesSizes: Bool {
        switch calculation {
        case .count: true
        case .stated, .custom: unit == .count || unit == .gbp || unit == .people
        default: false
        }
    }
}

extension Qualifier {
    fileprivate var hedge: String {
        switch self {
        case .about: "an approximate figure in its source"
        case .atLeast: "a lower bound in its source"
        case .moreThan: "a lower bound in its source"
        case .lessThan: "an upper bound in its source"
        case .rounded: "rounded in its source"
        case .exact, .estimated: "stated as it is"
        }
    }
}
