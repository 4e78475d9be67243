/// A published statistic: how it is made of measures, and how it is to be read.
public struct Indicator: Hashable, Codable, Sendable {
    /// Place in the chain from money and staff to what changed for people.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// Money, staff, training, places.
        case input
        /// Activity, including what the police record.
        case output
        /// What changed for victims, perpetrators or justice.
        case outcome
        /// Background that nobody is held to account for.
        case context
    }

    /// Who answers for it.
    public enum Accountability: String, Codable, Sendable {
        /// Many partners together; nobody alone.
        case population
        /// A named service.
        case performance
    }

    /// Strategic priority it is reported under.
    public enum Priority: String, Codable, Sendable, CaseIterable {
        /// Stopping abuse before it happens or happens again.
        case prevention
        /// Services for victims and children.
        case provision
        /// Agencies working together, data and training.
        case partnership
        /// Bringing perpetrators to justice and changing behaviour.
        case pursuing
    }

    /// Identifier, unique over all modules and never reused.
    public let id: String
    /// Name for people.
    public let title: String
    /// Plain definition.
    public let definition: String
    /// Raised whenever the meaning changes.
    public let definitionVersion: Int
    /// Why it is watched.
    public let rationale: String
    /// Kind.
    public let kind: Kind
    /// Who answers for it.
    public let accountability: Accountability
    /// Priority.
    public let priority: Priority
    /// Which direction is better, with the reason.
    public let polarity: Polarity
    /// How it is calculated.
    public let calculation: Calculation
    /// Unit of the value.
    public let unit: Unit
    /// Decimals shown.
    public let decimals: Int
    /// Changes of meaning within a series.
    public let breaks: [SeriesBreak]
    /// What it cannot tell.
    public let limits: [String]
    /// Strategy commitments it serves.
    public let commitments: [Commitment]
    /// What would answer a question about it.
    public let satisfiedBy: String
    /// The question to put when it stands out, one sentence; nil takes the usual one.
    public let question: String?
    /// How much a change of it matters beside others; nil is usual.
    public let importance: Importance?
    /// Set when the indicator is to go.
    public let deprecation: Deprecation?

    /// Makes an indicator of its parts.
    public init(
        _ id: String, title: String, definition: String, definitionVersion: Int = 1, rationale: String,
        kind: Kind, accountability: Accountability, priority: Priority, polarity: Polarity,
        calculation: Calculation, unit: Unit, decimals: Int = 1, breaks: [SeriesBreak] = [],
        limits: [String], commitments: [Commitment], satisfiedBy: String, question: String? = nil,
        importance: Importance? = nil, deprecation: Deprecation? = nil
    ) {
        self.id = id
        self.title = title
        self.definition = definition
        self.definitionVersion = definitionVersion
        self.rationale = rationale
        self.kind = kind
        self.accountability = accountability
        self.priority = priority
        self.polarity = polarity
        self.calculation = calculation
        self.unit = unit
        self.decimals = decimals
        self.breaks = breaks
        self.limits = limits
        self.commitments = commitments
        self.satisfiedBy = satisfiedBy
        self.question = question
        self.importance = importance
        self.deprecation = deprecation
    }

    /// How much a change of an indicator matters beside others; breaks ties between findings, never adds up.
    public enum Importance: String, Codable, Sendable, CaseIterable, Comparable {
        /// Seen first among equals.
        case high
        /// Neither.
        case usual
        /// Seen last among equals.
        case low

        /// The more important first.
        public static func < (left: Importance, right: Importance) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .high: 0
            case .usual: 1
            case .low: 2
            }
        }
    }
}

/// A day from which figures of an indicator mean something else than before.
public struct SeriesBreak: Hashable, Codable, Sendable {
    /// First day of the new meaning.
    public let from: Day
    /// What changed.
    public let reason: String

    /// Makes a break of its parts.
    public init(from: Day, reason: String) {
        self.from = from
        self.reason = reason
    }
}

/// A promise of a strategy that an indicator serves.
public struct Commitment: Hashable, Codable, Sendable {
    /// Identifier of the promise in the list of commitments; nil where it is not one of the list.
    public let id: String?
    /// Identifier of the document.
    public let document: String
    /// Section of it.
    public let section: String
    /// What was promised, in our words.
    public let promise: String

    /// Makes a commitment of its parts.
    public init(id: String? = nil, document: String, section: String, promise: String) {
        self.id = id
        self.document = document
        self.section = section
        self.promise = promise
    }
}
