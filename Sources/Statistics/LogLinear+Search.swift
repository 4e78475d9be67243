extension LogLinear {
    /// The models to show together.
    public struct Search: Sendable, Hashable, Codable {
        /// The model of independent lists; nil when the counts do not determine it.
        public let independence: Fit?
        /// The models within 4 AIC of the best, best first; ties in order of their pairs.
        public let close: [Fit]
        /// The smallest and the largest size among the models to show.
        public let range: ClosedRange<Double>
        /// How many of all models the counts do not determine.
        public let notIdentifiable: Int
    }

    /// The distance in AIC from the best model within which a model is shown.
    public static let closeAIC = 4.0

    /// Fits every model of independent lists with any set of pairs.
    ///
    /// - Parameters:
    ///   - table: The people seen on each combination of 2 to 5 lists; five lists have 1 024 models.
    ///   - confidence: 0.9 to 1, or 90 to 100.
    /// - Returns: The independence model and the models close to the best, with the range of sizes over both.
    /// - Throws: `outsideDomain` for more than 5 lists; `notIdentifiable` when no model is determined;
    ///   `unsupportedConfidence`.
    public static func search(
        _ table: CaptureTable, confidence: Double = 0.95
    ) throws(StatisticsError) -> Search {
        guard table.lists <= 5 else { throw .outsideDomain(name: "lists", value: Double(table.lists)) }
        let pairs = table.pairs
        var fits: [Fit] = []
        var notIdentifiable = 0
        for choice in 0..<(1 << pairs.count) {
            let chosen = pairs.indices.filter { choice >> $0 & 1 == 1 }.map { pairs[$0] }
            do {
                fits.append(try fit(table, pairs: chosen, confidence: confidence))
            } catch .notIdentifiable {
                notIdentifiable += 1
            }
        }
        guard let best = fits.map(\.aic).min() else {
            throw .notIdentifiable(parameters: 1 + table.lists, figures: table.counts.count)
        }
        let close = fits.filter { $0.aic <= best + closeAIC }
            .sorted { $0.aic != $1.aic ? $0.aic < $1.aic : $0.pairs.lexicographicallyPrecedes($1.pairs) }
        let independence = fits.first { $0.pairs.isEmpty }
        let sizes = (close + (independence.map { [$0] } ?? [])).map(\.estimate)
        let bounds = sizes.reduce(sizes[0]...sizes[0]) {
            min($0.lowerBound, $1)...max($0.upperBound, $1)
        }
        return Search(
            independence: independence, close: close, range: bounds, notIdentifiable: notIdentifiable)
    }
}
