import FrameworkModel

extension FunnelChart {
    /// Times the distance that nine of ten areas keep from the middle one, beyond which an area would squash the rest.
    private static let farthest = 5.0

    /// Areas so far out that the others could not be told apart beside them; named areas are always on the scale.
    var offScale: (above: [Dot], below: [Dot]) {
        let values = dots.map(\.value).sorted()
        guard !values.isEmpty else { return ([], []) }
        let middle = values[values.count / 2]
        let distances = values.map { abs($0 - middle) }.sorted()
        let usual = distances[(distances.count - 1) * 9 / 10]
        guard usual > 0 else { return ([], []) }
        let off = dots.filter { $0.highlight == nil && abs($0.value - middle) > Self.farthest * usual }
        return (off.filter { $0.value > middle }, off.filter { $0.value < middle })
    }

    /// The axes over all areas on the scale; limits beyond them are cut off.
    func axes(
        within room: ClosedRange<Double>, bottom: Double, top: Double
    ) -> (values: ChartScale, sizes: SizeAxis)? {
        ChartScale(extent, from: bottom, to: top, zero: .whereNear).flatMap { values in
            SizeAxis(dots.map(\.size), within: room).map { (values, $0) }
        }
    }

    /// The values that the axis reaches, with as much of the limits as leaves them room.
    var extent: [Double] {
        let off = offScale
        let left = Set(off.above + off.below)
        let values = dots.filter { !left.contains($0) }.map(\.value) + [target?.value].compactMap(\.self)
        guard let least = values.min(), let most = values.max() else { return [] }
        // Limits of the smallest areas would leave no room to the values.
        let reach = max(most - least, 0.1 * max(abs(most), abs(least)))
        return values
            + limits.flatMap { [$0.inner.lowerBound, $0.inner.upperBound] }.map {
                min(max($0, least - reach / 3), most + reach / 3)
            }
    }
}
