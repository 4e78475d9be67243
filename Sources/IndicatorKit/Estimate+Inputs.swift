extension Estimate {
    /// An estimate without value yet, that takes area, period, basis and stage from its first figure and
    /// carries the doubts, hedges and gaps of all of them.
    public init(_ indicator: Indicator, about figure: Observation, from figures: [Observation]) {
        self.init(
            indicator: indicator.id, definitionVersion: indicator.definitionVersion, area: figure.area,
            period: figure.period, breakdown: figure.breakdown, unit: indicator.unit)
        basis = figure.basis
        stage = figure.stage
        status = figures.map(\.status).max() ?? .published
        qualifier = figures.map(\.qualifier).first { $0 != .exact } ?? .exact
        standing = figures.map(\.standing).max { $0.grade < $1.grade } ?? .sound
        sources = figures.flatMap { $0.parts.isEmpty ? [$0.id] : $0.parts }
        for figure in figures {
            if !figure.coverage.isEmpty {
                caveats.append(Caveat("coverage", "the source covers \(figure.coverage)"))
            }
            if figure.namesDisagreement {
                caveats.append(Caveat("sources_differ", figure.note))
            }
        }
    }

    /// Says beside a computed value which sound sources print another one, further off than rounding explains.
    ///
    /// A figure that its source hedges names no exact value and so cannot disagree. Beside a disputed value
    /// the printed ones stand as estimates of their own, so they are not named here.
    mutating func nameDisagreements(with printed: [Observation]) {
        guard let value, standing.grade != .disputed else { return }
        for figure in printed
        where Slot(figure) == Slot(period: period, breakdown: breakdown)
            && figure.standing.grade == .sound && [.exact, .rounded].contains(figure.qualifier)
            && figure.unit.isSameNumber(as: unit) && abs(figure.value - value) > figure.precision / 2
        {
            let words =
                "\(Observation.disagreement) \(NumberText.short(figure.value)) by \(figure.document)"
            caveats.append(Caveat("sources_differ", words))
        }
    }
}

extension Observation {
    /// The figure as part of a sum.
    public var quantity: Quantity { Quantity(measure: measure, value: value) }

    /// Area and period of the figure.
    var inWords: String { "\(area), \(period.map { "\($0)" } ?? "undated")" }

    /// True for offences and incidents, of which one person may suffer several.
    var countsOffences: Bool {
        basis == "crimes" || basis == "incidents" || basis == "crimes_and_incidents"
    }
}

extension Unit {
    /// True when a number in this unit means the same in the other: a percentage is so many per 100.
    func isSameNumber(as other: Unit) -> Bool {
        self == other || Set([self, other]) == [.percent, .per100]
            || Set([self, other]) == [.percent, .percentagePoints]
    }
}

extension Caveat {
    /// Offences repeat within people, so that limits for independent events are too narrow.
    static let independence = Caveat(
        "independence", "the interval assumes independent events; offences repeat within victims")
}
