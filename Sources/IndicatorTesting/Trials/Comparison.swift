import IndicatorKit

/// Place of an estimate: what it is of, where, when and for whom.
struct EstimateSlot: Hashable {
    let indicator: String
    let area: AreaCode
    let period: Period?
    let breakdown: Breakdown

    init(_ estimate: Estimate) {
        indicator = estimate.indicator
        area = estimate.area
        period = estimate.period
        breakdown = estimate.breakdown
    }
}

extension [Estimate] {
    /// Each estimate with the one of the same place in another answer, in order where a place has several.
    func paired(with other: [Estimate]) -> [(Estimate, Estimate?)] {
        let bySlot = Dictionary(grouping: other, by: EstimateSlot.init)
        var used: [EstimateSlot: Int] = [:]
        return map { estimate in
            let slot = EstimateSlot(estimate)
            let place = used[slot, default: 0]
            used[slot] = place + 1
            let candidates = bySlot[slot] ?? []
            return (estimate, place < candidates.count ? candidates[place] : nil)
        }
    }

    /// The first estimate here that has no equal in the other answer, whatever the order of the two.
    func firstDifference(from other: [Estimate]) -> Estimate? {
        let left = map(OrderedEstimate.init).sorted()
        let right = other.map(OrderedEstimate.init).sorted()
        for (one, two) in zip(left, right) where !one.agrees(with: two) { return one.estimate }
        return left.count == right.count
            ? nil : left.count > right.count ? left[right.count].estimate : right[left.count].estimate
    }
}

/// An estimate without the order of what it lists, to be set beside another.
private struct OrderedEstimate: Comparable {
    let estimate: Estimate
    private let key: String

    init(_ estimate: Estimate) {
        var ordered = estimate
        ordered.sources.sort()
        ordered.caveats.sort { ($0.id, $0.words) < ($1.id, $1.words) }
        self.estimate = ordered
        let place = ordered.period.map { "\($0.start)\($0.end)" } ?? ""
        key =
            [ordered.indicator, ordered.area.rawValue, place, ordered.breakdown.description]
            .joined(separator: "|") + "|" + ordered.sources.joined(separator: ",")
    }

    static func < (left: OrderedEstimate, right: OrderedEstimate) -> Bool { left.key < right.key }

    static func == (left: OrderedEstimate, right: OrderedEstimate) -> Bool { left.key == right.key }

    /// Equal but for the rounding of sums that were made in another order.
    func agrees(with other: OrderedEstimate) -> Bool {
        key == other.key
            && zip(estimate.numbers, other.estimate.numbers).allSatisfy { one, two in
                switch (one, two) {
                case (nil, nil): true
                case (let one?, let two?): one.isNear(two)
                default: false
                }
            }
            && estimate.withoutNumbers == other.estimate.withoutNumbers
    }
}

extension Estimate {
    fileprivate var numbers: [Double?] {
        [value, interval?.lower, interval?.upper, numerator?.value, denominator?.value]
    }

    fileprivate var withoutNumbers: Estimate {
        var estimate = self
        estimate.value = nil
        estimate.interval = nil
        estimate.numerator = numerator.map { Quantity(measure: $0.measure, value: 0) }
        estimate.denominator = denominator.map { Quantity(measure: $0.measure, value: 0) }
        return estimate
    }
}

extension Double {
    /// Equal but for the rounding of arithmetic.
    func isNear(_ other: Double) -> Bool {
        self == other || abs(self - other) <= 1e-9 * Swift.max(abs(self), abs(other), 1)
    }
}
