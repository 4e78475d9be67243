import FrameworkModel
import Statistics

extension Polarity {
    /// The word for a real difference; an indicator with a companion is never better or worse on its own.
    func verdict(_ difference: Double) -> Verdict {
        let higher = difference > 0
        switch forCategories {
        case .highIsGood: return higher ? .better : .worse
        case .lowIsGood: return higher ? .worse : .better
        case .neutral: return higher ? .higher : .lower
        }
    }

    /// The direction that may be called better; neutral where there is none or a companion has to be read.
    var forCategories: BenchmarkComparison.Polarity {
        guard companion == nil else { return .neutral }
        switch direction {
        case .higherIsBetter: return .highIsGood
        case .lowerIsBetter: return .lowIsGood
        case .range, .none: return .neutral
        }
    }

    /// The same for process charts.
    var forCharts: ProcessChart.Improvement {
        switch forCategories {
        case .highIsGood: .increase
        case .lowIsGood: .decrease
        case .neutral: .neutral
        }
    }
}
