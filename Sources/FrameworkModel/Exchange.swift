/// Who a module is.
public struct Manifest: Hashable, Codable, Sendable {
    /// Identifier such as `victims-in-court`, unique over all modules.
    public let id: String
    /// Name for people.
    public let title: String
    /// What it answers, in one sentence.
    public let summary: String
    /// Version of the module, for example `1.0.0`.
    public let version: String
    /// Who keeps it.
    public let maintainer: String
    /// How strictly it is checked; nil is `draft`.
    public let maturity: Maturity?
    /// Checks that it need not pass for now; nil is none.
    public let bypasses: [Bypass]?

    /// Makes a manifest of its parts.
    public init(
        id: String, title: String, summary: String, version: String, maintainer: String,
        maturity: Maturity? = nil, bypasses: [Bypass]? = nil
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.version = version
        self.maintainer = maintainer
        self.maturity = maturity
        self.bypasses = bypasses
    }
}

/// Everything a module declares; what `describe` answers, as JSON.
public struct ModuleDescription: Hashable, Codable, Sendable {
    /// Who it is.
    public let manifest: Manifest
    /// Measures it reads.
    public let measures: [Measure]
    /// Indicators it computes.
    public let indicators: [Indicator]
    /// Fields of records that its measures use beyond the standard ones; nil is none.
    public let fields: [RecordField]?

    /// Makes a description of its parts.
    public init(
        manifest: Manifest, measures: [Measure], indicators: [Indicator], fields: [RecordField]? = nil
    ) {
        self.manifest = manifest
        self.measures = measures
        self.indicators = indicators
        self.fields = fields
    }
}

/// What the host asks of a module; the argument of `compute`, as JSON.
public struct ComputeRequest: Hashable, Codable, Sendable {
    /// Areas to compute for.
    public let areas: [AreaCode]
    /// Confidence of all intervals.
    public let confidence: Double
    /// The observations of the declared measures in these areas and in England and Wales that a declared
    /// calculation reads: one that is only divided by stands here where there is something to divide.
    public let observations: [Observation]

    /// Makes a request of its parts.
    public init(areas: [AreaCode], confidence: Double = 0.95, observations: [Observation]) {
        self.areas = areas
        self.confidence = confidence
        self.observations = observations
    }
}

/// What `compute` answers, as JSON.
public struct ComputeReply: Hashable, Codable, Sendable {
    /// Identifier of the module that answers.
    public let module: String
    /// The estimates in the module's own order.
    public let estimates: [Estimate]

    /// Makes a reply of its parts.
    public init(module: String, estimates: [Estimate]) {
        self.module = module
        self.estimates = estimates
    }
}
