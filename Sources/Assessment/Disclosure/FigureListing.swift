package import FrameworkModel

/// Figures of the evidence as they may be listed one by one beside a release.
package struct FigureListing: Sendable {
    /// The figures in the order they were given.
    package let figures: [Observation]
    /// Identifiers of the figures whose value does not leave.
    package let withheld: Set<String>

    package init(figures: [Observation] = [], withheld: Set<String> = []) {
        self.figures = figures
        self.withheld = withheld
    }
}

extension DisclosureControl {
    /// Takes out of estimates, and of the list of figures they rest on, what must not leave together.
    ///
    /// - Parameters:
    ///   - estimates: Everything computed that leaves.
    ///   - figures: Every figure that is listed.
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
        let release = whole.keeping(first: estimates.count)
        guard policy != .internal else { return (release, FigureListing(figures: figures)) }
        let kept = whole.estimates.dropFirst(estimates.count)
        var withheld = Set(zip(listed, kept).filter { $1.withheld == .suppressed }.map(\.0.0))
        for (before, after) in zip(estimates, release.estimates)
        where after.withheld == .suppressed && before.withheld != .suppressed {
            withheld.formUnion(before.sources)
        }
        Self.closeTies(&withheld, ties, figures)
        return (release, FigureListing(figures: figures, withheld: withheld))
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
    /// The release of the first estimates, with what was found out about all.
    fileprivate func keeping(first count: Int) -> ProtectedRelease {
        ProtectedRelease(
            estimates: Array(estimates.prefix(count)), withheld: withheld, shown: shown,
            leftAsPublished: leftAsPublished, notes: notes)
    }
}

extension Estimate {
    /// A figure as the control of small counts reads it; nil for one that cannot give anybody away.
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
