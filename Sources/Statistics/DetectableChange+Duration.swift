extension DetectableChange {
    /// The most quarters that are looked ahead: ten years.
    public static let longestQuarters = 40

    /// Quarters of a year after which a rate that moved to `target` is seen to differ from today's.
    ///
    /// Today's rate rests on `events` in a year of `exposure`. From now on the rate is taken to be `target`, in
    /// events per unit of exposure, and a quarter to have a quarter of the exposure. The answer is the fewest
    /// quarters after which the two-sided test at `level` has at least `power`: the distance is then no less
    /// than z(level) times the standard error without a change plus z(power) times that with it. Nil when
    /// `longestQuarters` are not enough, as when the target is where the rate already is.
    public static func quarters(
        events: Double, exposure: Double, target: Double, power: Double = 0.8, level: Double = 0.05
    ) throws(StatisticsError) -> Int? {
        try Check.count(events, "events")
        try Check.denominator(exposure)
        try Check.notNegative(target, "target")
        return try quarters(now: events / exposure, size: exposure, target, power, level) { rate in rate }
    }

    /// The same for a proportion `events` of `denominator` in a year and a target from 0 to 1.
    public static func quarters(
        events: Double, of denominator: Double, target: Double, power: Double = 0.8, level: Double = 0.05
    ) throws(StatisticsError) -> Int? {
        try Check.proportion(events, of: denominator)
        try Check.probability(target, "target")
        return try quarters(now: events / denominator, size: denominator, target, power, level) { share in
            share * (1 - share)
        }
    }

    private static func quarters(
        now: Double, size: Double, _ target: Double, _ power: Double, _ level: Double,
        variance: (Double) -> Double
    ) throws(StatisticsError) -> Int? {
        try Check.probability(power, "power")
        let testing = try deviate(level)
        let reaching = try Normal.quantile(lowerTail: power)
        for quarters in 1...longestQuarters {
            let later = size * Double(quarters) / 4
            let pooled = (now * size + target * later) / (size + later)
            let without = (variance(pooled) * (1 / size + 1 / later)).squareRoot()
            let with = (variance(now) / size + variance(target) / later).squareRoot()
            if (target - now).magnitude >= testing * without + reaching * with, target != now {
                return quarters
            }
        }
        return nil
    }
}
