import FrameworkModel

extension Interval {
    init(_ lower: Double, _ upper: Double, _ confidence: Confidence) {
        self.init(lower: lower, upper: upper, confidence: confidence.level)
    }
}

/// A checked confidence level with the normal quantile that belongs to it.
struct Confidence {
    /// The level as a fraction, 0.9 to 1.
    let level: Double
    /// The probability outside the interval on each side: half of one minus the level.
    let tail: Double
    /// The normal quantile with that upper tail; infinite when the level is 1.
    let z: Double

    init(_ given: Double) throws(StatisticsError) {
        if given >= 0.9, given <= 1 {
            level = given
        } else if given >= 90, given <= 100 {
            level = given / 100
        } else {
            throw .unsupportedConfidence(given)
        }
        tail = (1 - level) / 2
        z = Normal.quantile(upper: tail)
    }

    /// Whether the level is 1, at which every interval is the whole range of its quantity.
    var isCertain: Bool { tail <= 0 }
}
