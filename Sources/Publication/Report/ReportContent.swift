package import Assessment
package import FrameworkModel

/// Everything a report says, as values.
package struct ReportContent: Sendable {
    /// Areas the report is about.
    package let areas: [Area]
    /// Area they are set against.
    package let benchmark: Area?
    /// Local areas of each of them.
    package let local: [AreaCode: [Area]]
    /// What the modules declare.
    package let modules: [ModuleDescription]
    /// Everything that was found out about the areas.
    package let review: Review
    /// Estimates of all these areas.
    package let estimates: [Estimate]
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
    /// Required notices of the data's licences.
    package let licenceNotice: String
    /// Day the report was made on; nil leaves it out.
    package let madeOn: Day?
    /// What was withheld to protect small counts, in sentences.
    package let disclosure: [String]
    /// How the modules fared in the conformance checks; empty when they were not run.
    package let conformance: [ReportConformance]

    package init(
        areas: [Area], benchmark: Area?, local: [AreaCode: [Area]], modules: [ModuleDescription],
        review: Review, estimates: [Estimate], names: [AreaCode: String],
        contradictions: [ReportContradiction], failures: [ReportFailure], documents: [String: Document],
        figures: [String: Observation], licenceNotice: String, madeOn: Day?,
        disclosure: [String] = [], conformance: [ReportConformance] = []
    ) {
        self.areas = areas
        self.benchmark = benchmark
        self.local = local
        self.modules = modules
        self.review = review
        self.estimates = estimates
        self.names = names
        self.contradictions = contradictions
        self.failures = failures
        self.documents = documents
        self.figures = figures
        self.licenceNotice = licenceNotice
        self.madeOn = madeOn
        self.disclosure = disclosure
        self.conformance = conformance
    }
}

extension ReportContent {
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
    var measureTitles: [String: String] {
        Dictionary(
            modules.flatMap(\.measures).map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    }
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

    package init(id: String, statement: String, repairs: [String], figures: [String]) {
        self.id = id
        self.statement = statement
        self.repairs = repairs
        self.figures = figures
    }
}
