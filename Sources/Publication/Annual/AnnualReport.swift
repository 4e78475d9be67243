package import Assessment
package import FrameworkModel

/// Progress against the commitments of the strategies, for the annual monitoring report.
package struct AnnualReport: Sendable {
    /// One strategy with its promises.
    package struct Strategy: Sendable {
        /// Identifier of the document.
        package let document: String
        /// Title and publisher.
        package let title: String
        /// Name of the area it is about.
        package let area: String
        /// Its promises, in the order of the document.
        package let commitments: [CommitmentProgress]

        /// How many promises are in which state.
        package var totals: CommitmentTotals { CommitmentTotals(commitments) }
    }

    /// A promise that modules declare and the list of commitments does not hold.
    package struct Unlisted: Sendable {
        /// Title of the document, or its identifier where it is unknown.
        package let document: String
        package let commitment: Commitment
        /// The indicators that declare it.
        package let indicators: [Indicator]
    }

    /// The strategies in the order of the list of commitments.
    package let strategies: [Strategy]
    /// Indicators that serve no commitment of the list, in the order of the modules.
    package let withoutCommitment: [Indicator]
    /// Promises declared by modules alone, in the order of the modules.
    package let unlisted: [Unlisted]

    /// `comparisons` are those that other pages show: changes on the year before are taken from them for the areas
    /// they are about, so that no page says otherwise; for other areas they are made here.
    package init(
        commitments: [StrategyCommitment], assessment: Assessment, comparisons: [Comparison] = [],
        documents: [String: Document], names: [AreaCode: String]
    ) {
        let serving = Self.serving(assessment.indicators, commitments)
        let changes = Self.changes(commitments, serving, assessment, comparisons)
        var known: [AreaCode: [String: IndicatorReading]] = [:]
        func reading(_ indicator: Indicator, _ area: AreaCode) -> IndicatorReading {
            if let reading = known[area]?[indicator.id] { return reading }
            let reading = IndicatorReading(indicator, in: area, assessment, changes: changes)
            known[area, default: [:]][indicator.id] = reading
            return reading
        }
        let order = commitments.map(\.document).uniqued
        strategies = order.map { document in
            let own = commitments.filter { $0.document == document }
            return Strategy(
                document: document, title: documents[document]?.named ?? document,
                area: own.map(\.area).uniqued.map { names[$0] ?? $0.rawValue }.inWords,
                commitments: own.map { commitment in
                    CommitmentProgress(
                        commitment: commitment,
                        readings: (serving[commitment.id] ?? []).map { reading($0, commitment.area) })
                })
        }
        let served = Set(serving.values.joined().map(\.id))
        withoutCommitment = assessment.indicators.filter { !served.contains($0.id) }
        let listed = Set(commitments.map { Listed(id: $0.id, document: $0.document) })
        let alone = assessment.indicators.flatMap(\.commitments).filter { commitment in
            Listed(commitment).map(listed.contains) != true
        }
        unlisted = alone.uniqued.map { commitment in
            Unlisted(
                document: documents[commitment.document]?.named ?? commitment.document,
                commitment: commitment,
                indicators: assessment.indicators.filter { $0.commitments.contains(commitment) })
        }
    }

    /// How many promises of all strategies are in which state.
    package var totals: CommitmentTotals { CommitmentTotals(strategies.flatMap(\.commitments)) }

    /// What a module has to name for its commitment to be one of the list.
    private struct Listed: Hashable {
        let id: String
        let document: String

        init(id: String, document: String) {
            self.id = id
            self.document = document
        }

        init?(_ commitment: Commitment) {
            guard let id = commitment.id else { return nil }
            self.init(id: id, document: commitment.document)
        }
    }

    /// The indicators of each commitment by its identifier, each once.
    private static func serving(
        _ indicators: [Indicator], _ commitments: [StrategyCommitment]
    ) -> [String: [Indicator]] {
        let listed = Set(commitments.map { Listed(id: $0.id, document: $0.document) })
        var serving: [String: [Indicator]] = [:]
        for indicator in indicators {
            for link in indicator.commitments.compactMap(Listed.init).uniqued where listed.contains(link) {
                serving[link.id, default: []].append(indicator)
            }
        }
        return serving
    }

    /// The changes on the year before, taken over or made.
    private static func changes(
        _ commitments: [StrategyCommitment], _ serving: [String: [Indicator]], _ assessment: Assessment,
        _ comparisons: [Comparison]
    ) -> [Comparison] {
        let compared = Set(comparisons.map(\.area))
        let made = commitments.map(\.area).uniqued.filter { !compared.contains($0) }.flatMap { area in
            let wanted = commitments.filter { $0.area == area }.flatMap { serving[$0.id] ?? [] }
            return assessment.comparisons(of: [area], benchmark: nil, indicators: Set(wanted.map(\.id)))
        }
        return (comparisons + made).filter { $0.against == .yearBefore }
    }
}
