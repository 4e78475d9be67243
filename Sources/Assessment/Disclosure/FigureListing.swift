package import FrameworkModel

/// Figures of the evidence as they may be listed one by one beside a release.
package struct FigureListing: Sendable {
    /// The figures in the order they were given.
    package let figures: [Observation]
    /// Identifiers of the figures whose value does not leave.
    package let withheld: Set<String>
    /// Identifiers of figures between which and a withheld one arithmetic holds: what is said of them may give it
    /// back.
    package let tied: Set<String>

    package init(
        figures: [Observation] = [], withheld: Set<String> = [], tied: Set<String> = []
    ) {
        self.figures = figures
        self.withheld = withheld
        self.tied = tied
    }
}

extension DisclosureControl {
    /// Takes out of estimates, and of the list of figures they rest on, what must not leave together, and out
    /// of what is said of the others whatever would give it back.
    ///
    /// - Parameters:
    ///   - estimates: Everything computed that leaves.
    ///   - figures: Every figure that is listed; where counts are rounded, they are listed rounded.
    ///   - ties: Identifiers of figures between which arithmetic holds, a set for each relation.
    /// - Returns: The release of the estimates, and which figures are withheld: small counts, what was made
    ///   small counts known by, whatever a withheld estimate was made of, and in each relation with one
    ///   withheld figure a second one.
    /// - Throws: What `protect(_:)` throws, about figures as about estimates.
    package func protect(
        _ estimates: [Estimate], listing figures: [Observation], ties: [[String]]
    ) throws(DisclosureError) -> (release: ProtectedRelease, listing: FigureListing) {
        var declared: [String: Measure] = [:]
        for measure in modules.flatMap(\.measures) {
            for name in [measure.id] + measure.publishedAs where declared[name] == nil {
                declared[name] = measure
            }
        }
        let listed = figures.compactMap { figure in
            Estimate(listing: figure, as: declared[figure.measure]).map { (figure.id, $0) }
        }
        let whole = try protect(estimates + listed.map(\.1))
        guard policy != .internal else {
            return (whole.keeping(first: estimates.count), FigureListing(figures: figures))
        }
        let kept = whole.estimates.dropFirst(estimates.count)
        var withheld = Set(zip(listed, kept).filter { $1.withheld == .suppressed }.map(\.0.0))
        for (before, after) in zip(estimates, whole.estimates)
        where after.withheld == .suppressed && before.withheld != .suppressed {
            withheld.formUnion(before.sources)
        }
        Self.closeTies(&withheld, ties, figures)
        let tied = Set(ties.filter { !withheld.isDisjoint(with: $0) }.joined())
        let release = whole.keeping(first: estimates.count) { estimate in
            tied.isDisjoint(with: estimate.sources) ? estimate : estimate.withoutRemarks
        }
        let values = Dictionary(
            zip(listed, kept).map { ($0.0, $1.value) }, uniquingKeysWith: { first, _ in first })
        let shown = figures.map { figure in
            guard let value = values[figure.id] ?? nil, value != figure.value else { return figure }
            var rounded = figure
            (rounded.value, rounded.precision) = (value, 1)
            return rounded
        }
        return (release, FigureListing(figures: shown, withheld: withheld, tied: tied))
    }

    /// One withheld figure of a sum or share follows from the others; the smallest of these goes with it.
    private static func closeTies(
        _ withheld: inout Set<String>, _ ties: [[String]], _ figures: [Observation]
    ) {
        let values = Dictionary(figures.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for tie in ties {
                let members = Set(tie)
                guard members.intersection(withheld).count == 1 else { continue }
                let others = members.subtracting(withheld).sorted()
                guard let next = others.min(by: { (values[$0] ?? 0) < (values[$1] ?? 0) }) else { continue }
                withheld.insert(next)
                hasChanged = true
            }
        }
    }
}

extension ProtectedRelease {
    /// The release of the first estimates as they are to be told, with what was found out about all.
    fileprivate func keeping(
        first count: Int, _ told: (Estimate) -> Estimate = { $0 }
    ) -> ProtectedRelease {
        ProtectedRelease(
            estimates: estimates.prefix(count).map(told), withheld: withheld, shown: shown,
            leftAsPublished: leftAsPublished, notes: notes)
    }
}

extension Estimate {
    /// A figure as the control of small counts reads it; nil for one that is no count of people or their cases.
    fileprivate init?(listing figure: Observation, as measure: Measure?) {
        guard figure.unit == .count, figure.value >= 0, figure.value.isFinite,
            (measure?.stage ?? figure.stage)?.holdsProtectedCounts != false
        else { return nil }
        guard measure?.isProtectedCount != false else { return nil }
        self.init(
            indicator: "figure of \(figure.measure)", definitionVersion: 1, area: figure.area,
            period: figure.period, breakdown: figure.breakdown, value: figure.value, unit: .count,
            numerator: measure.map { Quantity(measure: $0.id, value: figure.value) }, stage: figure.stage,
            status: figure.status, sources: [figure.id])
    }
}
