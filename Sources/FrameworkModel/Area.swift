/// A Government Statistical Service code such as `E23000016`.
public struct AreaCode: RawRepresentable, Hashable, Comparable, Codable, Sendable, CustomStringConvertible,
    ExpressibleByStringLiteral
{
    /// The code as published.
    public let rawValue: String

    /// England and Wales together, the reference for national figures.
    public static let englandAndWales: AreaCode = "K04000001"

    /// Takes the code as it is; whether it exists is the store's business.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Takes the code as it is.
    public init(stringLiteral value: String) { rawValue = value }

    /// The code.
    public var description: String { rawValue }

    /// By the characters of the code.
    public static func < (left: AreaCode, right: AreaCode) -> Bool { left.rawValue < right.rawValue }
}

/// Where an area stands in the geography of England and Wales.
public enum AreaLevel: String, Codable, Sendable, CaseIterable {
    /// The United Kingdom.
    case uk
    /// England and Wales, Great Britain.
    case countryGroup = "country_group"
    /// England, Wales.
    case country
    /// One of the nine English regions.
    case region
    /// A police force area.
    case force
    /// A two-tier county.
    case county
    /// A metropolitan county.
    case metropolitanCounty = "metropolitan_county"
    /// A unitary authority, metropolitan borough or London borough.
    case unitary
    /// A district of a two-tier county.
    case district

    /// The level in words.
    public var words: String {
        switch self {
        case .uk: "United Kingdom"
        case .countryGroup: "countries"
        case .metropolitanCounty: "metropolitan county"
        case .force: "police force area"
        case .unitary: "unitary authority or borough"
        default: rawValue
        }
    }

    /// True for areas that are made of several forces.
    package var holdsForces: Bool {
        switch self {
        case .uk, .countryGroup, .country, .region: true
        case .force, .county, .metropolitanCounty, .unitary, .district: false
        }
    }
}

/// A place that figures are published for.
public struct Area: Hashable, Codable, Sendable {
    /// Its code.
    public let code: AreaCode
    /// Its usual name.
    public let name: String
    /// Its level.
    public let level: AreaLevel
    /// Other names it goes by.
    public let aliases: [String]

    /// Makes an area of its parts.
    public init(code: AreaCode, name: String, level: AreaLevel, aliases: [String] = []) {
        self.code = code
        self.name = name
        self.level = level
        self.aliases = aliases
    }
}
