import FrameworkModel

/// Places values on an axis with round steps.
struct ChartScale {
    let low: Double
    let high: Double
    let step: Double
    /// Place of `low`, in the units of the drawing.
    let start: Double
    /// Place of `high`; before `start` on an axis that runs upwards.
    let end: Double

    /// Whether zero belongs to the axis.
    enum Zero {
        case always
        /// Only when no more than half of the axis would be empty.
        case whereNear
    }

    /// Values beyond this have no readable numbers on an axis.
    private static let largest = 1e15

    /// Nil when there is nothing finite to show, nothing but zero, or more than an axis can name.
    init?(_ values: [Double], from start: Double, to end: Double, zero: Zero = .always) {
        let values = values.filter(\.isFinite)
        guard let least = values.min(), let most = values.max() else { return nil }
        let isNear = min(abs(least), abs(most)) <= most - least || least * most <= 0
        let takesZero = zero == .always || isNear || least == most
        let (bottom, top) = takesZero ? (min(0, least), max(0, most)) : (least, most)
        guard top > bottom, max(abs(top), abs(bottom)) < Self.largest else { return nil }
        step = ChartScale.step(for: top - bottom)
        low = (bottom / step).rounded(.down) * step
        high = (top / step).rounded(.up) * step
        self.start = start
        self.end = end
    }

    /// True when the axis begins or ends elsewhere than at zero.
    var leavesZeroOut: Bool { low > 0 || high < 0 }

    /// Place in the drawing; what lies off the axis is placed at its end.
    func place(_ value: Double) -> Double {
        let share = (min(max(value, low), high) - low) / (high - low)
        return start + share * (end - start)
    }

    /// Positions of the lines across the drawing.
    var ticks: [Double] {
        let count = Int(((high - low) / step).rounded())
        return (0...count).map { low + Double($0) * step }
    }

    /// 1, 2 or 5 times a power of ten, so that there are three to six steps.
    private static func step(for span: Double) -> Double {
        var power = 1.0
        while power * 10 <= span { power *= 10 }
        while power > span { power /= 10 }
        return [0.2, 0.5, 1, 2].map { $0 * power }.first { span / $0 <= 5 } ?? 2 * power
    }
}
