package import FrameworkModel

/// Everything that can be said about the chosen areas, tested as one family.
package struct Review: Sendable {
    /// Against each other, the benchmark, the year before and the targets.
    package let comparisons: [Comparison]
    /// Trends over five years, and how many years are wanting.
    package let trends: [Trend]
    /// Process charts of months or quarters.
    package let signals: [ProcessSignals]
    /// The areas among their peers, one funnel for each share and rate of counts and each group of peers.
    package let funnels: [AreaFunnel]
    /// How far next year's figures must lie.
    package let detectable: [Detectable]
    /// The tests that were corrected together.
    package let family: Family
    /// What stands out, ranked.
    package let findings: [Finding]
    /// What to ask about it.
    package let questions: [Question]
    /// What is missing.
    package let wanted: [WantedFigure]
}

/// What a review is about.
package struct ReviewScope: Sendable {
    /// The areas.
    package let areas: [AreaCode]
    /// The area that every other is set against.
    package let benchmark: AreaCode?
    /// Groups of areas of one level, for funnels; each holds some of the areas.
    package let peers: [[AreaCode]]
    /// Values that somebody has set.
    package let targets: [Target]
    /// Identifiers of indicators; nil is all.
    package let indicators: Set<String>?

    package init(
        areas: [AreaCode], benchmark: AreaCode?, peers: [[AreaCode]] = [], targets: [Target] = [],
        indicators: Set<String>? = nil
    ) {
        self.areas = areas
        self.benchmark = benchmark
        self.peers = peers
        self.targets = targets
        self.indicators = indicators
    }
}

extension Assessment {
    /// Everything about the areas of a scope.
    package func review(_ scope: ReviewScope, confidence: Double = 0.95) -> Review {
        var comparisons = uncorrected(
            of: scope.areas, benchmark: scope.benchmark, targets: scope.targets,
            indicators: scope.indicators, confidence: confidence)
        var trends = trends(of: scope.areas, indicators: scope.indicators)
        Family.correct(&comparisons, &trends)
        comparisons = readWithCompanions(comparisons, confidence)
        let signals = processSignals(
            of: scope.areas, targets: scope.targets, indicators: scope.indicators)
        let chosen = indicators.filter { scope.indicators?.contains($0.id) ?? true }
        let funnels = chosen.flatMap { indicator in
            scope.peers.compactMap { funnel(indicator, over: $0) }
        }
        let findings = Finding.ranked(
            comparisons.compactMap(Finding.init) + trends.compactMap(Finding.init)
                + signals.compactMap(Finding.init)
                + funnels.flatMap { funnel in
                    funnel.positions.filter { scope.areas.contains($0.estimate.area) }.compactMap {
                        Finding(funnel, $0)
                    }
                })
        return Review(
            comparisons: comparisons, trends: trends, signals: signals, funnels: funnels,
            detectable: detectable(
                in: scope.areas, targets: scope.targets, indicators: scope.indicators),
            family: Family(comparisons, trends, in: self), findings: findings,
            questions: Question.questions(findings, measures: measures, name: name),
            wanted: WantedFigure.all(in: comparisons))
    }
}
