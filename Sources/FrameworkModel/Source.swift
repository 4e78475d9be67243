/// What one unit of a count is; counts of different bases are never set against each other.
public struct CountingBasis: RawRepresentable, Hashable, Codable, Sendable, ExpressibleByStringLiteral {
    /// The basis as written in evidence files, for example `crimes` or `victims`.
    public let rawValue: String

    /// Takes any word; comparability asks only whether two are equal.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Takes any word.
    public init(stringLiteral value: String) { rawValue = value }

    /// The basis in words.
    public var words: String { String(rawValue.map { $0 == "_" ? " " : $0 }) }
}

/// Where in the system a figure was counted.
public enum SourceStage: String, Codable, Sendable, CaseIterable {
    /// Police records.
    case police
    /// Crown Prosecution Service.
    case cps
    /// A survey of the population.
    case survey
    /// A support service.
    case service
    /// A local authority.
    case council
    /// The Police and Crime Commissioner's office.
    case pcc
    /// Population estimates.
    case population
    /// Courts.
    case court
    /// A research study.
    case research
    /// None of these.
    case other

    /// True where an office holds the records; population, survey and research figures are only published.
    package var isHeld: Bool { self != .population && self != .survey && self != .research }

    /// The stage in words.
    public var words: String {
        switch self {
        case .police: "police records"
        case .cps: "Crown Prosecution Service"
        case .survey: "survey"
        case .service: "support services"
        case .council: "local authority"
        case .pcc: "Commissioner's office"
        case .population: "population estimates"
        case .court: "courts"
        case .research: "research"
        case .other: "other source"
        }
    }
}

/// How far a figure has been released.
public enum SourceStatus: String, Codable, Sendable, CaseIterable, Comparable {
    /// Official statistics, read from the publisher.
    case official
    /// Printed in a published document, or quoted by one.
    case published
    /// Supplied by a local body and not published.
    case local
    /// To be revised.
    case provisional

    /// More firmly released first.
    public static func < (left: SourceStatus, right: SourceStatus) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .official: 0
        case .published: 1
        case .local: 2
        case .provisional: 3
        }
    }
}

/// A document, page or file that figures were taken from.
public struct Document: Hashable, Codable, Sendable {
    /// Its identifier in evidence files.
    public let id: String
    /// Its title.
    public let title: String
    /// Who published it.
    public let publisher: String
    /// Year of publication as text, empty when the document is undated.
    public let year: String
    /// Web address, empty when there is none.
    public let address: String
    /// Licence or terms under which its figures are carried.
    public let licence: String
    /// A for an unaltered official file, B for official values tidied by a third party, C when transcribed.
    public let trust: String
    /// What a reader should know about it.
    public let note: String

    /// Makes a document of its parts.
    public init(
        id: String, title: String, publisher: String, year: String, address: String, licence: String,
        trust: String, note: String
    ) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.year = year
        self.address = address
        self.licence = licence
        self.trust = trust
        self.note = note
    }
}
