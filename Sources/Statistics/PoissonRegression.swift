/// A Poisson regression with log link, fitted by iterated weighted least squares.
struct PoissonRegression {
    /// One coefficient for each column of the design.
    let coefficients: [Double]
    /// The variance of the first coefficient.
    let firstVariance: Double
    /// The fitted means, one for each count.
    let means: [Double]
    /// Twice the distance of the log-likelihood from that of the counts themselves.
    let deviance: Double

    /// Fits the counts, 0 or more each, to the columns of the design.
    ///
    /// It stops when the deviance changes by less than 1e-12 and each coefficient by less than 1e-9. A
    /// coefficient that runs off to infinity never settles and counts as not identifiable.
    ///
    /// - Throws: `notIdentifiable` when the design lacks rank or the fit does not settle.
    init(design columns: [[Double]], counts: [Double]) throws(StatisticsError) {
        let refusal = StatisticsError.notIdentifiable(parameters: columns.count, figures: counts.count)
        var means = counts.map { $0 + 0.1 }
        var logs = means.map(Math.log)
        var coefficients: [Double]?
        var deviance = Double.infinity
        // Below this the deviance of large counts moves by rounding alone.
        let noise = 1e-15 * Sample.sum(counts)
        for _ in 0..<100 {
            let roots = means.map { $0.squareRoot() }
            let working = counts.indices.map { k in
                roots[k] * logs[k] + (counts[k] - means[k]) / roots[k]
            }
            let weighted = columns.map { column in zip(column, roots).map { $0 * $1 } }
            guard roots.allSatisfy({ $0 > 0 && $0.isFinite }),
                let step = LeastSquares(columns: weighted, values: working)
            else { throw refusal }
            var next = step.solution
            (logs, means) = Self.predict(columns, next)
            var nextDeviance = Self.deviance(counts, means)
            var halvings = 0
            while let previous = coefficients, halvings < 30,
                !(nextDeviance <= deviance + 1e-9 * (deviance + 1))
            {
                next = zip(next, previous).map { ($0 + $1) / 2 }
                (logs, means) = Self.predict(columns, next)
                nextDeviance = Self.deviance(counts, means)
                halvings += 1
            }
            guard nextDeviance.isFinite else { throw refusal }
            let settled =
                coefficients.map { previous in
                    zip(next, previous).allSatisfy { ($0 - $1).magnitude <= 1e-9 * max(1, $0.magnitude) }
                } ?? false
            let change = (nextDeviance - deviance).magnitude
            (coefficients, deviance) = (next, nextDeviance)
            if settled, change <= 1e-12 * (deviance + 0.1) + noise {
                self.coefficients = next
                firstVariance = step.firstVariance
                self.means = means
                self.deviance = deviance
                return
            }
        }
        throw refusal
    }

    /// The Poisson log-likelihood of counts with given means, both 0 or more.
    static func logLikelihood(_ counts: [Double], _ means: [Double]) -> Double {
        Sample.sum(
            zip(counts, means).map { y, mean in
                (y > 0 ? y * Math.log(mean) : 0) - mean - Math.logGamma(y + 1)
            })
    }

    private static func predict(
        _ columns: [[Double]], _ coefficients: [Double]
    ) -> (logs: [Double], means: [Double]) {
        var logs = [Double](repeating: 0, count: columns[0].count)
        for (column, coefficient) in zip(columns, coefficients) {
            for k in logs.indices { logs[k] += column[k] * coefficient }
        }
        return (logs, logs.map(Math.exp))
    }

    private static func deviance(_ counts: [Double], _ means: [Double]) -> Double {
        2
            * Sample.sum(
                zip(counts, means).map { y, mean in
                    guard y > 0 else { return mean }
                    let excess = (mean - y) / y
                    return y * (excess - Math.logOnePlus(excess))
                })
    }
}
