package import FrameworkModel

/// The latest figures of one part of the population that follow each other without a gap.
struct SeriesRun {
    /// Earliest first; all with a value, a period, the same unit, basis and stage.
    let estimates: [Estimate]

    /// The run of years that ends with the latest: each is of the same twelve months as the one after it.
    static func years(_ series: [Estimate], breaks: [SeriesBreak]) -> SeriesRun {
        let yearly: Set<PeriodType> = [.financialYear, .calendarYear, .rollingYear]
        return SeriesRun(series, of: yearly) { next in
            next.previousYear.end
        } and: { earlier, later in
            earlier == later.previousYear && !breaks.contains { $0.falls(after: earlier, upTo: later) }
        }
    }

    /// The run of months or quarters that ends with the latest; breaks do not end it.
    static func parts(_ series: [Estimate], _ type: PeriodType) -> SeriesRun {
        SeriesRun(series, of: [type]) {
            $0.start.previous
        } and: { earlier, later in
            earlier.adjoins(later)
        }
    }

    private init(
        _ series: [Estimate], of types: Set<PeriodType>, endOfEarlier: (Period) -> Day,
        and follows: (Period, Period) -> Bool
    ) {
        let usable = series.filter { estimate in
            guard let period = estimate.period, estimate.value != nil else { return false }
            return types.contains(period.type) && estimate.standing.grade != .disputed
        }
        let byEnd = Dictionary(usable.map { ($0.period?.end, $0) }, uniquingKeysWith: { first, _ in first })
        guard var current = usable.max(by: { ($0.period?.end.number ?? 0) < ($1.period?.end.number ?? 0) })
        else {
            estimates = []
            return
        }
        var run = [current]
        while let period = current.period, let earlier = byEnd[endOfEarlier(period)],
            let before = earlier.period, follows(before, period), earlier.isSameKind(as: current)
        {
            run.append(earlier)
            current = earlier
        }
        estimates = run.reversed()
    }
}

extension SeriesBreak {
    /// True when the meaning changes between the two periods or within the later one.
    package func falls(after earlier: Period, upTo later: Period) -> Bool {
        earlier.end < from && from <= later.end
    }
}

extension Estimate {
    fileprivate func isSameKind(as other: Estimate) -> Bool {
        unit == other.unit && basis == other.basis && stage == other.stage
            && definitionVersion == other.definitionVersion
            && (numerator == nil) == (other.numerator == nil)
    }
}
