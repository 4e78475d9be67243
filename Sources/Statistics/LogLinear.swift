public import FrameworkModel

/// The size of a population from several matched lists, by a log-linear model.
///
/// The counts of all observable combinations are Poisson with log link: an intercept b, a term for each list
/// and a term for each chosen pair. N = n + exp(b) for n people seen. The choice of pairs can move N far more
/// than sampling does, and the reliability of the approach for hidden populations is disputed. Source:
/// Cormack 1989; Rcapture `closedpCI.t`; SparseMSE `estimatepopulation.0`.
public enum LogLinear {
    /// A reason not to publish an estimate.
    public enum Caution: Sendable, Hashable, Codable {
        /// Fewer than three lists: dependence between two lists cannot be seen.
        case fewerThanThreeLists
        /// A pair of lists with fewer than 5 people on both.
        case smallOverlap(CaptureTable.Pair)
    }

    /// A fitted model.
    public struct Fit: Sendable, Hashable, Codable {
        /// The pairs with a term of their own, in order.
        public let pairs: [CaptureTable.Pair]
        /// Those of them nobody is on, whose cells and terms were dropped.
        public let droppedPairs: [CaptureTable.Pair]
        /// The number of people seen.
        public let observed: Double
        /// The estimated size of the population.
        public let estimate: Double
        /// The standard error of the size.
        public let standardError: Double
        /// The interval of the size: n + exp(b plus and minus z times the standard error of b).
        ///
        /// It takes the number seen as fixed, which the standard error does not, so it covers a little less
        /// often than its level says when most people are seen. The profile does not have this fault.
        public let interval: Interval
        /// The deviance; 0 when there are as many parameters as cells.
        public let deviance: Double
        /// Fitted cells minus fitted parameters.
        public let degreesOfFreedom: Int
        /// -2 log L + 2 k; k counts dropped pairs too.
        public let aic: Double
        /// -2 log L + k log n, for n people seen.
        public let bic: Double
        /// The reasons not to publish the estimate; empty when there is none.
        public let cautions: [Caution]
    }

    /// Fits one model.
    ///
    /// A pair nobody is on has no finite term: its cells and its term leave the fit, and it still counts as a
    /// parameter.
    ///
    /// - Parameters:
    ///   - table: The people seen on each combination of lists.
    ///   - pairs: The pairs of lists with a term; none for independent lists. Repeats count once.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: The size of the population with its error, and the fit of the model.
    /// - Throws: `notIdentifiable` when the counts do not determine the terms; `outsideDomain` for a pair
    ///   that is not of two lists of the table; `unsupportedConfidence`.
    public static func fit(
        _ table: CaptureTable, pairs: [CaptureTable.Pair] = [], confidence: Double = 0.95
    ) throws(StatisticsError) -> Fit {
        let confidence = try Confidence(confidence)
        let model = try Model(table, pairs)
        let counts = model.cells.map(\.count)
        let regression = try PoissonRegression(design: model.design, counts: counts)
        let intercept = regression.coefficients[0]
        let unseen = Math.exp(intercept)
        let variance = regression.firstVariance
        let error = (unseen + variance * unseen * unseen).squareRoot()
        guard error.isFinite else {
            throw .notIdentifiable(parameters: model.design.count, figures: counts.count)
        }
        let free = counts.count - model.design.count
        let parameters = Double(model.design.count + model.dropped.count)
        let observed = table.observed
        let likelihood = PoissonRegression.logLikelihood(counts, regression.means)
        let factor = Math.exp(confidence.z * variance.squareRoot())
        return Fit(
            pairs: model.pairs, droppedPairs: model.dropped, observed: observed,
            estimate: observed + unseen,
            standardError: error,
            interval: Interval(observed + unseen / factor, observed + unseen * factor, confidence),
            deviance: free == 0 ? 0 : max(0, regression.deviance), degreesOfFreedom: free,
            aic: -2 * likelihood + 2 * parameters,
            bic: -2 * likelihood + parameters * Math.log(observed), cautions: cautions(table))
    }

    private static func cautions(_ table: CaptureTable) -> [Caution] {
        let lists = table.lists < 3 ? [Caution.fewerThanThreeLists] : []
        return lists + table.pairs.filter { table.overlap($0) < 5 }.map(Caution.smallOverlap)
    }

    /// The cells and columns of a model.
    struct Model {
        /// The chosen pairs, in order.
        let pairs: [CaptureTable.Pair]
        /// Those nobody is on.
        let dropped: [CaptureTable.Pair]
        /// The combinations in the fit with their counts.
        let cells: [(combination: Int, count: Double)]
        /// The intercept, the lists and the remaining pairs.
        let design: [[Double]]

        init(_ table: CaptureTable, _ chosen: [CaptureTable.Pair]) throws(StatisticsError) {
            for pair in chosen { try table.check(pair) }
            let pairs = Set(chosen).sorted()
            let dropped = pairs.filter { table.overlap($0) <= 0 }
            let cells = table.cells.filter { cell in !dropped.contains { $0.isIn(cell.combination) } }
            let lists = (0..<table.lists).map { list in
                cells.map { Double($0.combination >> list & 1) }
            }
            let terms = pairs.filter { !dropped.contains($0) }.map { pair in
                cells.map { pair.isIn($0.combination) ? 1.0 : 0 }
            }
            design = [cells.map { _ in 1.0 }] + lists + terms
            self.pairs = pairs
            self.dropped = dropped
            self.cells = cells
        }
    }
}
