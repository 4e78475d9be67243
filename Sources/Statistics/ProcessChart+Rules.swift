extension ProcessChart {
    /// Where a point lies against the mean of its segment.
    public enum Side: Int, Sendable, Hashable, Codable {
        /// Below the mean.
        case below = -1
        /// On the mean.
        case on = 0
        /// Above the mean.
        case above = 1
    }

    /// The rule that marks a point.
    public enum Rule: String, Sendable, Hashable, Codable {
        /// Beyond a process limit.
        case outside
        /// In a run of points that each rise or each fall.
        case trend
        /// Near a limit, with another of three neighbours on the same side of the mean.
        case twoInThree
        /// In a run of points on one side of the mean.
        case shift
    }

    /// What is unusual about a point.
    public struct Signal: Sendable, Hashable, Codable {
        /// The first rule that marks the point: outside, trend, two in three, shift.
        public let rule: Rule
        /// Whether the signal points up: above the mean, or rising.
        public let isHigh: Bool
    }

    /// What a point means.
    public enum Meaning: String, Sendable, Hashable, Codable {
        /// No rule marks the point.
        case commonCause
        /// A signal in the direction of improvement.
        case improvement
        /// A signal against the direction of improvement.
        case concern
        /// A high signal, with a neutral direction.
        case neutralHigh
        /// A low signal, with a neutral direction.
        case neutralLow
    }

    /// One point of a chart.
    public struct Point: Sendable, Hashable, Codable {
        /// The value.
        public let value: Double
        /// The number of its segment, from 0.
        public let segment: Int
        /// Its side of the mean.
        public let side: Side
        /// Whether it lies beyond a process limit; on the limit is not beyond.
        public let isOutside: Bool
        /// Whether it lies beyond a near limit but not beyond a process limit.
        public let isClose: Bool
        /// What is unusual about it; nil for common cause.
        public let signal: Signal?
        /// What it means in the direction of improvement.
        public let meaning: Meaning
    }

    static func judge(
        _ values: [Double], in segment: Segment, number: Int, _ options: Options
    ) -> [Point] {
        let sides = values.map { value -> Side in
            value > segment.mean ? .above : value < segment.mean ? .below : .on
        }
        let outside = values.map { value in
            segment.limits.map { value > $0.upper || value < $0.lower } ?? false
        }
        let close = values.indices.map { k in
            segment.limits.map { !outside[k] && (values[k] > $0.nearUpper || values[k] < $0.nearLower) }
                ?? false
        }
        let steps = zip(values, values.dropFirst()).map { $1 > $0 ? 1 : $1 < $0 ? -1 : 0 }
        let counted =
            options.countsOutsideInTwoOfThree ? zip(close, outside).map { $0 || $1 } : close
        let trend = runs(of: steps, length: options.runLength - 1, widenedBy: 1, count: values.count)
        let shift = runs(of: sides.map(\.rawValue), length: options.runLength, count: values.count)
        let two = twoInThree(sides, counted)
        return values.indices.map { k in
            let isAbove = sides[k] == .above
            var signal: Signal?
            if outside[k] {
                signal = Signal(rule: .outside, isHigh: isAbove)
            } else if trend[k] {
                let next = k + 1 < trend.count && trend[k + 1]
                signal = Signal(rule: .trend, isHigh: steps[next ? k : k - 1] > 0)
            } else if two[k] {
                signal = Signal(rule: .twoInThree, isHigh: isAbove)
            } else if shift[k] {
                signal = Signal(rule: .shift, isHigh: isAbove)
            }
            return Point(
                value: values[k], segment: number, side: sides[k], isOutside: outside[k],
                isClose: close[k], signal: signal, meaning: meaning(signal, options.improvement))
        }
    }

    /// Marks every point in a window of `length` equal signs other than 0; `widenedBy` points follow each
    /// window, because a step belongs to two points.
    private static func runs(
        of signs: [Int], length: Int, widenedBy extra: Int = 0, count: Int
    ) -> [Bool] {
        var marked = [Bool](repeating: false, count: count)
        var run = 0
        for (k, sign) in signs.enumerated() {
            run = sign != 0 && k > 0 && sign == signs[k - 1] ? run + 1 : sign != 0 ? 1 : 0
            guard run >= length else { continue }
            for point in (k - length + 1)...(k + extra) { marked[point] = true }
        }
        return marked
    }

    private static func twoInThree(_ sides: [Side], _ counted: [Bool]) -> [Bool] {
        var marked = [Bool](repeating: false, count: sides.count)
        for end in sides.indices.dropFirst(2) {
            let window = (end - 2)...end
            let near = window.filter { counted[$0] }
            guard sides[end] != .on, window.allSatisfy({ sides[$0] == sides[end] }), near.count >= 2
            else { continue }
            for point in near { marked[point] = true }
        }
        return marked
    }

    private static func meaning(_ signal: Signal?, _ improvement: Improvement) -> Meaning {
        guard let signal else { return .commonCause }
        switch improvement {
        case .increase: return signal.isHigh ? .improvement : .concern
        case .decrease: return signal.isHigh ? .concern : .improvement
        case .neutral: return signal.isHigh ? .neutralHigh : .neutralLow
        }
    }
}
