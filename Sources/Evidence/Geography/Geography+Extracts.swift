package import FrameworkModel

extension Geography {
    /// Every local authority that lies in a police force area now, with the codes of all areas above it: that of
    /// the force first.
    package var authorities: [(code: AreaCode, above: [AreaCode])] {
        areas.compactMap { area in
            guard area.level == .district || area.level == .unitary else { return nil }
            let above = ancestors(of: area.code)
            guard let force = above.first(where: { self.area($0)?.level == .force }) else { return nil }
            return (area.code, [force] + above.filter { $0 != force })
        }
    }
}
