import FrameworkModel
import Testing

@testable import Publication

@Suite struct LabelStackTests {
    /// Wanted places, heights, and where labels come to stand between 0 and 100.
    @Test(
        arguments: [
            ([20, 60], [10, 10], [20, 60]), ([50, 50], [10, 10], [45, 55]), ([52, 50], [10, 10], [56, 46]),
            ([0, 2], [10, 10], [5, 15]), ([99, 98], [10, 10], [95, 85]),
            ([30, 34, 90], [10, 10, 10], [27, 37, 90]),
            ([], [], []),
        ] as [([Double], [Double], [Double])])
    func labelsMoveNoFurtherThanTheyMust(wanted: [Double], heights: [Double], places: [Double]) {
        #expect(LabelStack.places(wanted, heights: heights, top: 0, bottom: 100) == places)
    }

    @Test(arguments: 1...20)
    func labelsNeverOverlap(count: Int) {
        let wanted = ChartSample.noise(count, seed: UInt64(count)).map { $0 * 100 }
        let heights = ChartSample.noise(count, seed: 3).map { 10 + $0 * 30 }
        let places = LabelStack.places(wanted, heights: heights, top: 0, bottom: 400)
        let boxes = zip(places, heights).map { (top: $0 - $1 / 2, bottom: $0 + $1 / 2) }.sorted {
            $0.top < $1.top
        }
        for (upper, lower) in zip(boxes, boxes.dropFirst()) { #expect(upper.bottom <= lower.top + 1e-9) }
        #expect((boxes.first?.top ?? 0) >= 0)
    }

    /// Periods, the room for their names, and how many are named.
    @Test(arguments: [(5, 240.0, 3), (5, 400, 5), (60, 240, 2), (1, 240, 1), (13, 900, 7)])
    func namesOfPeriodsNeverTouch(count: Int, width: Double, least: Int) throws {
        for periods in [(0..<count).map(ChartSample.month), (0..<count).map { ChartSample.year(2000 + $0) }] {
            let axis = try #require(PeriodAxis(periods, from: 10, to: width - 10))
            let labels = axis.labels(within: 0...width)
            for (left, right) in zip(labels, labels.dropFirst()) { #expect(left.end < right.start) }
            #expect(labels.last?.period == periods.last && labels.first?.period == periods.first)
            #expect(labels.allSatisfy { $0.start >= 0 && $0.end <= width })
            if periods[0].type == .financialYear { #expect(labels.count >= least) }
        }
    }
}
