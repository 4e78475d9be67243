package import Assessment
package import FrameworkModel

/// Everything that is published at one time, as values: the one source of pages, packs, spreadsheets and answers.
package struct ReportContent: Sendable {
    /// Areas the packs are about.
    package let areas: [Area]
    /// Area they are set against.
    package let benchmark: Area?
    /// Local areas of each of them.
    package let local: [AreaCode: [Area]]
    /// All areas that have a page, the widest first, forces and local areas by name.
    package let places: [Area]
    /// The area in which each of these lies, as far as that has a page.
    package let parents: [AreaCode: AreaCode]
    /// Every estimate that may be shown, what the modules declare, and what may be compared.
    package let assessment: Assessment
    /// Everything that was found out about the areas of the packs.
    package let review: Review
    /// Values to be reached.
    package let targets: [Target]
    /// Names of all areas.
    package let names: [AreaCode: String]
    /// What published figures say against each other.
    package let contradictions: [ReportContradiction]
    /// Modules that gave no result.
    package let failures: [ReportFailure]
    /// Documents by identifier.
    package let documents: [String: Document]
    /// Figures the estimates were made from, by identifier.
    package let figures: [String: Observation]
    /// Figures of documents as they may be listed one by one.
    package let listing: FigureListing
    /// Required notices of the data's licences.
    package let licenceNotice: String
    /// Day the report was made on; nil leaves it out.
    package let madeOn: Day?
    /// What was withheld to protect small counts, in sentences.
    package let disclosure: [String]
    /// How the modules fared in the conformance checks; empty when they were not run.
    package let conformance: [ReportConformance]
    /// What the strategies promise, in their order.
    package let commitments: [StrategyCommitment]
    /// What was agreed on at earlier meetings, in order of number.
    package let actions: [Action]
    /// Titles of measures by the names under which documents carry them.
    let publishedTitles: [String: String]

    package init(
        areas: [Area], benchmark: Area?, local: [AreaCode: [Area]], places: [Area],
        parents: [AreaCode: AreaCode] = [:], assessment: Assessment, review: Review, targets: [Target] = [],
        names: [AreaCode: String], contradictions: [ReportContradiction], failures: [ReportFailure],
        documents: [String: Document], figures: [String: Observation],
        listing: FigureListing = FigureListing(), licenceNotice: String, madeOn: Day?,
        disclosure: [String] = [], conformance: [ReportConformance] = [],
        commitments: [StrategyCommitment] = [], actions: [Action] = []
    ) {
        self.areas = areas
        self.benchmark = benchmark
        self.local = local
        self.places = places
        self.parents = parents
        self.assessment = assessment
        self.review = review
        self.targets = targets
        self.names = names
        let hidden = listing.withheld.union(
            assessment.estimates.filter { $0.withheld == .suppressed }.flatMap(\.sources))
        self.contradictions = contradictions.map { $0.withoutFigures(hidden) }
        self.failures = failures
        self.documents = documents
        self.figures = figures
        self.listing = listing
        self.licenceNotice = licenceNotice
        self.madeOn = madeOn
        self.disclosure = disclosure
        self.conformance = conformance
        self.commitments = commitments
        self.actions = actions
        let named = assessment.modules.flatMap(\.measures).flatMap { measure in
            ([measure.id] + measure.publishedAs).map { ($0, measure.title) }
        }
        publishedTitles = Dictionary(named, uniquingKeysWith: { first, _ in first })
    }
}

extension ReportContent {
    /// What the modules declare.
    package var modules: [ModuleDescription] { assessment.modules }

    /// Everything that may be shown of any area.
    package var estimates: [Estimate] { assessment.estimates }

    /// Comparisons of the areas with each other, the benchmark, their past and their targets.
    var comparisons: [Comparison] { review.comparisons }

    /// The areas of the report and the benchmark, each once.
    var shownAreas: [Area] {
        (areas + [benchmark].compactMap(\.self)).reduce(into: []) { kept, area in
            if !kept.contains(where: { $0.code == area.code }) { kept.append(area) }
        }
    }

    /// Titles of indicators by their identifiers.
    var indicatorTitles: [String: String] {
        Dictionary(
            modules.flatMap(\.indicators).map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    }

    /// Identifiers of indicators whose module is not official.
    var draftIndicators: Set<String> {
        Set(modules.filter { $0.manifest.maturity != .official }.flatMap(\.indicators).map(\.id))
    }

    /// Titles of measures by their keys.
    var measureTitles: [String: String] { measures.mapValues(\.title) }

    /// Measures by their keys.
    var measures: [String: Measure] { assessment.measures }
}

/// A module that gave no result, and what to do.
package struct ReportFailure: Sendable {
    package let module: String
    package let reason: String
    package let lastWords: String
    package let nextStep: String

    package init(module: String, reason: String, lastWords: String, nextStep: String) {
        self.module = module
        self.reason = reason
        self.lastWords = lastWords
        self.nextStep = nextStep
    }
}

/// Published figures that cannot all be right.
package struct ReportContradiction: Sendable {
    package let id: String
    package let statement: String
    package let repairs: [String]
    package let figures: [String]
    /// True when a figure in it is withheld, and with it statement and repairs.
    package let isWithheld: Bool

    package init(id: String, statement: String, repairs: [String], figures: [String]) {
        self.init(id, statement, repairs, figures, isWithheld: false)
    }

    private init(
        _ id: String, _ statement: String, _ repairs: [String], _ figures: [String], isWithheld: Bool
    ) {
        self.id = id
        self.statement = statement
        self.repairs = repairs
        self.figures = figures
        self.isWithheld = isWithheld
    }

    /// Without its words when they name one of these figures.
    fileprivate func withoutFigures(_ hidden: Set<String>) -> ReportContradiction {
        guard !hidden.isDisjoint(with: figures) else { return self }
        return ReportContradiction(
            id, "What was found names a small count and is withheld.", ["withheld"], figures, isWithheld: true
        )
    }
}
