package import FrameworkModel
import Statistics

/// Keeps small counts from leaving the program, directly or by arithmetic.
///
/// Counts from 1 to below the threshold are withheld with every figure that follows from them; further counts
/// are withheld until no small one follows from totals, breakdowns, complements of shares, nested areas,
/// periods and what left before. The result is then checked from what it shows, without regard to how it was
/// chosen. With rounding, small counts and shares with a small rest are withheld, and no totals are
/// protected.
package struct DisclosureControl: Sendable {
    let policy: DisclosurePolicy
    let modules: [ModuleDescription]
    let children: @Sendable (AreaCode) -> [[AreaCode]]
    let exported: [ExportedCell]

    /// Makes a control of its parts.
    ///
    /// - Parameters:
    ///   - policy: What is small, and what stays as it is.
    ///   - modules: The declarations of the modules that computed the estimates.
    ///   - children: For an area, every set of areas that make it up completely; empty when it has none.
    ///   - exported: What left before from the same store.
    package init(
        policy: DisclosurePolicy, modules: [ModuleDescription],
        children: @escaping @Sendable (AreaCode) -> [[AreaCode]], exported: [ExportedCell] = []
    ) {
        self.policy = policy
        self.modules = modules
        self.children = children
        self.exported = exported
    }

    /// Takes out of estimates what must not leave.
    ///
    /// - Parameter estimates: Everything that leaves together, and nothing else: what is left out later was
    ///   still taken as known.
    /// - Returns: As many estimates in the same order, and what was withheld.
    /// - Throws: `unsafe` when a small count follows from figures that cannot be withheld;
    ///   `negativeCount`, `notFinite` or `partExceedsWhole` for figures that cannot be.
    package func protect(_ estimates: [Estimate]) throws(DisclosureError) -> ProtectedRelease {
        let counts = CountMeasures(modules)
        let reading = try CellReading(estimates, modules: modules, counts: counts, policy: policy)
        var table = reading.table
        table.add(exported, policy: policy)
        if !policy.rule.protectsTotals {
            return DisclosureDraft(self, estimates, reading, table).unprotectedTotals
        }
        let areas = AreaParts(of: Set(table.areas.values), children: children)
        var links = CellLinks(reading, table: table, areas: areas, counts: counts)
        let rests = links.addSmallRests(policy)
        return try DisclosureDraft(self, estimates, reading, links.table).release(links, rests: rests)
    }
}
