/// In JSON an estimate leaves out what has its usual value.
extension Estimate: Codable {
    private enum Key: String, CodingKey {
        case indicator, definitionVersion, area, period, breakdown, value, unit, interval, numerator,
            denominator
        case method, formula, basis, stage, status, qualifier, statedOf, standing, withheld, caveats, sources
    }

    /// Reads an estimate; what is left out has the value of the initialiser's default.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        func text(_ key: Key) throws -> String { try values.decodeIfPresent(String.self, forKey: key) ?? "" }
        self.init(
            indicator: try values.decode(String.self, forKey: .indicator),
            definitionVersion: try values.decode(Int.self, forKey: .definitionVersion),
            area: try values.decode(AreaCode.self, forKey: .area),
            period: try values.decodeIfPresent(Period.self, forKey: .period),
            breakdown: try values.decodeIfPresent(Breakdown.self, forKey: .breakdown) ?? .whole,
            value: try values.decodeIfPresent(Double.self, forKey: .value),
            unit: try values.decode(Unit.self, forKey: .unit),
            interval: try values.decodeIfPresent(Interval.self, forKey: .interval),
            numerator: try values.decodeIfPresent(Quantity.self, forKey: .numerator),
            denominator: try values.decodeIfPresent(Quantity.self, forKey: .denominator),
            method: try text(.method), formula: try text(.formula),
            basis: try values.decodeIfPresent(CountingBasis.self, forKey: .basis),
            stage: try values.decodeIfPresent(SourceStage.self, forKey: .stage),
            status: try values.decodeIfPresent(SourceStatus.self, forKey: .status) ?? .published,
            qualifier: try values.decodeIfPresent(Qualifier.self, forKey: .qualifier) ?? .exact,
            statedOf: try text(.statedOf),
            standing: try values.decodeIfPresent(Standing.self, forKey: .standing) ?? .sound,
            withheld: try values.decodeIfPresent(Withheld.self, forKey: .withheld),
            caveats: try values.decodeIfPresent([Caveat].self, forKey: .caveats) ?? [],
            sources: try values.decodeIfPresent([String].self, forKey: .sources) ?? [])
    }

    /// Writes what differs from the initialiser's defaults.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(indicator, forKey: .indicator)
        try values.encode(definitionVersion, forKey: .definitionVersion)
        try values.encode(area, forKey: .area)
        try values.encodeIfPresent(period, forKey: .period)
        if breakdown != .whole { try values.encode(breakdown, forKey: .breakdown) }
        try values.encodeIfPresent(value, forKey: .value)
        try values.encode(unit, forKey: .unit)
        try values.encodeIfPresent(interval, forKey: .interval)
        try values.encodeIfPresent(numerator, forKey: .numerator)
        try values.encodeIfPresent(denominator, forKey: .denominator)
        try values.encodeIfPresent(basis, forKey: .basis)
        try values.encodeIfPresent(stage, forKey: .stage)
        if status != .published { try values.encode(status, forKey: .status) }
        if qualifier != .exact { try values.encode(qualifier, forKey: .qualifier) }
        if standing != .sound { try values.encode(standing, forKey: .standing) }
        try values.encodeIfPresent(withheld, forKey: .withheld)
        if !caveats.isEmpty { try values.encode(caveats, forKey: .caveats) }
        if !sources.isEmpty { try values.encode(sources, forKey: .sources) }
        for (key, text) in [(Key.method, method), (.formula, formula), (.statedOf, statedOf)]
        where !text.isEmpty {
            try values.encode(text, forKey: key)
        }
    }
}
