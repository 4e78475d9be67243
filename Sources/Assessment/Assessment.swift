package import FrameworkModel
import Statistics

/// Everything the modules computed, ready to be compared.
package struct Assessment: Sendable {
    /// What the modules declare, in order of module.
    package let modules: [ModuleDescription]
    /// What they computed.
    package let estimates: [Estimate]
    private let byPlace: [Place: [Estimate]]
    private let measures: [String: Measure]
    private let names: [AreaCode: String]
    private let contains: @Sendable (AreaCode, AreaCode) -> Bool

    private struct Place: Hashable {
        let indicator: String
        let area: AreaCode
    }

    /// `contains(outer, inner)` says whether the first area contains the second.
    package init(
        modules: [ModuleDescription], estimates: [Estimate], names: [AreaCode: String],
        contains: @escaping @Sendable (AreaCode, AreaCode) -> Bool
    ) {
        self.modules = modules
        self.estimates = estimates
        self.names = names
        self.contains = contains
        byPlace = Dictionary(grouping: estimates) { Place(indicator: $0.indicator, area: $0.area) }
        measures = Dictionary(
            modules.flatMap(\.measures).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// All indicators, in order of module and declaration.
    package var indicators: [Indicator] { modules.flatMap(\.indicators) }

    /// Estimates of one indicator in one area, earliest period first.
    package func series(_ indicator: String, in area: AreaCode) -> [Estimate] {
        byPlace[Place(indicator: indicator, area: area)] ?? []
    }

    /// Each area beside each later one and beside the benchmark, for each indicator; p-values corrected
    /// together for everything in the answer.
    ///
    /// A pair of areas without any figure of the indicator gives one row that says so.
    package func comparisons(
        of areas: [AreaCode], benchmark: AreaCode?, indicators wanted: Set<String>? = nil,
        confidence: Double = 0.95
    ) -> [Comparison] {
        var rows: [Comparison] = []
        for indicator in indicators where wanted?.contains(indicator.id) ?? true {
            for (index, area) in areas.enumerated() {
                for comparator in areas[(index + 1)...] where comparator != benchmark {
                    rows += compare(indicator, area, comparator, confidence)
                }
                if let benchmark, benchmark != area {
                    rows += compare(indicator, area, benchmark, confidence)
                }
            }
        }
        return Assessment.corrected(rows)
    }

    private func compare(
        _ indicator: Indicator, _ area: AreaCode, _ comparator: AreaCode, _ confidence: Double
    ) -> [Comparison] {
        let matching = Matching(series(indicator.id, in: area), series(indicator.id, in: comparator))
        return matching.pairs.map { first, second in
            guard let first, let second else {
                return missing(indicator, area, comparator, first, second)
            }
            let pair = Pair(
                indicator: indicator, first: first, second: second,
                nested: contains(comparator, area) && first.isLargePart(of: second))
            let reasons = pair.reasons()
            let comparability = Comparability(reasons)
            let contrast = comparability == .refused ? nil : Contrast(pair, confidence: confidence)
            return Comparison(
                indicator: indicator, area: area, comparator: comparator, estimate: first, other: second,
                comparability: comparability, reasons: reasons, contrast: contrast,
                verdict: comparability == .refused ? .notCompared : .cannotSay, requests: [])
        }
    }

    private func missing(
        _ indicator: Indicator, _ area: AreaCode, _ comparator: AreaCode, _ first: Estimate?,
        _ second: Estimate?
    ) -> Comparison {
        let requests = [(area, first), (comparator, second)].filter { $0.1 == nil }.map {
            request(indicator, $0.0, (first ?? second)?.period)
        }
        return Comparison(
            indicator: indicator, area: area, comparator: comparator, estimate: first, other: second,
            comparability: .refused,
            reasons: requests.map { request in
                let titles = request.measures.map(\.title).joined(separator: "; ")
                let name = names[request.area] ?? request.area.rawValue
                return Reason(.missing, "\(name) has not published or supplied: \(titles)")
            },
            contrast: nil, verdict: .notCompared, requests: requests)
    }

    /// What to ask an area for so that an indicator can be computed: the counts where it is made of counts.
    package func request(_ indicator: Indicator, _ area: AreaCode, _ period: Period?) -> DataRequest {
        let needed: [String] =
            switch indicator.calculation {
            case .proportion(let numerator, let denominator, _, _),
                .rate(let numerator, let denominator, _, _, _):
                [numerator, denominator]
            case .changeOnYear(let measure, _): [measure]
            default: indicator.calculation.measures
            }
        let held = needed.compactMap { measures[$0] }.filter { $0.stage != .population }
        return DataRequest(area: area, indicator: indicator.id, measures: held, period: period)
    }

    /// Corrects p-values over all rows and settles each verdict.
    private static func corrected(_ rows: [Comparison]) -> [Comparison] {
        let pValues = rows.map { $0.contrast?.pValue }
        let adjusted = (try? BenjaminiHochberg.adjust(pValues)) ?? pValues
        return zip(rows, adjusted).map { row, adjustedP in
            var row = row
            row.adjustedP = adjustedP
            if let adjustedP, let contrast = row.contrast {
                row.verdict =
                    adjustedP > significance
                    ? .noDifferenceShown
                    : row.indicator.polarity.verdict(contrast.difference)
            }
            return row
        }
    }

    /// Corrected p-values up to this count as a difference.
    package static let significance = 0.05
}

extension Estimate {
    /// True when the area makes up more than a twentieth of what the other figure is about.
    fileprivate func isLargePart(of whole: Estimate) -> Bool {
        guard let part = denominator, let all = whole.denominator, part.measure == all.measure else {
            return false
        }
        return part.value > 0.05 * all.value
    }
}

extension Polarity {
    /// The word for a real difference; an indicator with a companion is never better or worse on its own.
    fileprivate func verdict(_ difference: Double) -> Verdict {
        let higher = difference > 0
        guard companion == nil else { return higher ? .higher : .lower }
        switch direction {
        case .higherIsBetter: return higher ? .better : .worse
        case .lowerIsBetter: return higher ? .worse : .better
        case .range, .none: return higher ? .higher : .lower
        }
    }
}
