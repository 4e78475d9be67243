import Foundation
import FrameworkModel

/// The level axis of a funnel: sizes of areas.
struct SizeAxis {
    /// Logarithmic where the largest area would leave no room to the others.
    let isLogarithmic: Bool
    private let low: Double
    private let high: Double
    private let steps: [Double]
    private let room: ClosedRange<Double>

    /// Sizes are above 0; nil without any.
    init?(_ sizes: [Double], within room: ClosedRange<Double>) {
        let sorted = sizes.sorted()
        guard let least = sorted.first, let most = sorted.last, least > 0, most < 1e15 else { return nil }
        self.room = room
        isLogarithmic = most > 10 * sorted[sorted.count / 2]
        if isLogarithmic {
            (low, high) = (least / 1.3, most * 1.3)
            var powers = [1.0]
            while let last = powers.last, last < high { powers.append(last * 10) }
            steps = powers.flatMap { [$0, 2 * $0, 5 * $0] }
        } else {
            guard let scale = ChartScale(sizes, from: 0, to: 1, zero: .whereNear) else { return nil }
            (low, high, steps) = (scale.low, scale.high, scale.ticks)
        }
    }

    /// The sizes that lie on the axis.
    var range: ClosedRange<Double> { low...high }

    func place(_ size: Double) -> Double {
        let share =
            isLogarithmic
            ? log(size / low) / log(high / low)
            : (size - low) / (high - low)
        return room.lowerBound + min(max(share, 0), 1) * (room.upperBound - room.lowerBound)
    }

    /// The numbers below the axis, as many as fit side by side, the round ones first.
    func ticks(within drawing: ClosedRange<Double>) -> [(value: Double, x: Double)] {
        let held = steps.filter { $0 >= low && $0 <= high }
        let choices: [[Double]] =
            isLogarithmic
            ? [held, held.filter(Self.isPower), held.filter(Self.isPower).everySecond]
            : [held, held.everySecond, held.everySecond.everySecond]
        let placed = choices.map { $0.map { (value: $0, x: inside(drawing, $0)) } }
        return placed.first(where: Self.areApart) ?? placed[choices.count - 1].suffix(1)
    }

    private func inside(_ drawing: ClosedRange<Double>, _ value: Double) -> Double {
        let half = ChartText.width(NumberText.short(value)) / 2
        return max(drawing.lowerBound + half, min(place(value), drawing.upperBound - half))
    }

    private static func areApart(_ ticks: [(value: Double, x: Double)]) -> Bool {
        zip(ticks, ticks.dropFirst()).allSatisfy { left, right in
            let widths = [left.value, right.value].map { ChartText.width(NumberText.short($0)) }
            return left.x + (widths[0] + widths[1]) / 2 + 8 <= right.x
        }
    }

    private static func isPower(_ value: Double) -> Bool {
        var power = 1.0
        while power < value { power *= 10 }
        return power == value
    }
}

extension [Double] {
    fileprivate var everySecond: [Double] { enumerated().filter { $0.offset % 2 == 0 }.map(\.element) }
}
