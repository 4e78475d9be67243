import Assessment
import Evidence
import FrameworkModel

extension Geography {
    /// What the assessment has to know about areas.
    var surroundings: Surroundings {
        Surroundings(
            names: names, contains: { contains($0, $1) },
            boundaryChange: { area, earlier, later in
                let moved = moved(in: area, between: earlier.end, later.end)
                guard !moved.isEmpty else { return nil }
                return "\(names[area] ?? area.rawValue) has gained or lost local authorities between the "
                    + "periods (\(moved.compactMap { names[$0] }.joined(separator: ", ")))"
            })
    }

    /// Local authorities that existed on both days and lay in the area on one of them only.
    ///
    /// One that was merged, split or given a new code in place changes no boundary of the area.
    private func moved(in area: AreaCode, between earlier: Day, _ later: Day) -> [AreaCode] {
        let before = Set(leaves(of: area, on: earlier))
        let after = Set(leaves(of: area, on: later))
        return before.symmetricDifference(after).filter {
            $0 != area && parent(of: $0, on: earlier) != nil && parent(of: $0, on: later) != nil
        }.sorted()
    }
}
