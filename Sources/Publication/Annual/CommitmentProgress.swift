package import FrameworkModel

/// A promise of a strategy with what is known of it.
package struct CommitmentProgress: Sendable {
    /// What is known, by the best of its indicators.
    package enum State: Hashable, Sendable, CaseIterable {
        /// An indicator measures it and has a figure.
        case figure
        /// Indicators measure it and none has a figure.
        case noFigure
        /// No indicator measures it.
        case noIndicator
        /// It is done or not done, and no figure can show it.
        case milestone
    }

    /// The promise.
    package let commitment: StrategyCommitment
    /// The indicators that serve it, in the order in which modules declare them.
    package let readings: [IndicatorReading]

    package init(commitment: StrategyCommitment, readings: [IndicatorReading]) {
        self.commitment = commitment
        self.readings = readings
    }

    /// A milestone stays one, whatever indicators are named with it.
    package var state: State {
        switch commitment.nature {
        case .milestone: .milestone
        case .measurable:
            readings.isEmpty ? .noIndicator : readings.contains { $0.hasFigure } ? .figure : .noFigure
        }
    }

    /// Who promised it, or that the document does not say.
    package var owner: String { commitment.owner.isEmpty ? "not stated" : commitment.owner }

    /// By when, or that the document does not say.
    package var due: String { commitment.due.isEmpty ? "not stated" : commitment.due }
}

/// How many promises are in which state.
package struct CommitmentTotals: Hashable, Sendable {
    private let counts: [CommitmentProgress.State: Int]

    package init(_ commitments: some Sequence<CommitmentProgress>) {
        counts = commitments.reduce(into: [:]) { counts, progress in counts[progress.state, default: 0] += 1 }
    }

    /// All of them.
    package var all: Int { counts.values.reduce(0, +) }

    /// Those in one state.
    package func count(_ state: CommitmentProgress.State) -> Int { counts[state] ?? 0 }

    /// All totals in one sentence.
    package var sentence: String {
        let (figure, noFigure) = (count(.figure), count(.noFigure))
        let (none, milestones) = (count(.noIndicator), count(.milestone))
        return "Of \(all.things("commitment", "commitments")), \(figure) \(figure == 1 ? "has" : "have") an "
            + "indicator with a figure, \(noFigure) \(noFigure == 1 ? "has" : "have") an indicator without a "
            + "figure, and no indicator measures \(none); \(milestones) "
            + "\(milestones == 1 ? "is a milestone" : "are milestones")."
    }
}
