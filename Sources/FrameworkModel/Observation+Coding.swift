/// In JSON an observation leaves out what has its usual value, which is most of it.
extension Observation: Codable {
    private enum Key: String, CodingKey {
        case id, area, periodStart, periodEnd, measure, value, precision, unit, qualifier, breakdown,
            denominator
        case basis, stage, status, coverage, document, locator, note, vintage, standing, parts
    }

    /// Reads an observation; what is left out has the value of the initialiser's default.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        func text(_ key: Key) throws -> String { try values.decodeIfPresent(String.self, forKey: key) ?? "" }
        self.init(
            id: try values.decode(String.self, forKey: .id),
            area: try values.decode(AreaCode.self, forKey: .area),
            periodStart: try values.decodeIfPresent(Day.self, forKey: .periodStart),
            periodEnd: try values.decodeIfPresent(Day.self, forKey: .periodEnd),
            measure: try values.decode(String.self, forKey: .measure),
            value: try values.decode(Double.self, forKey: .value),
            precision: try values.decodeIfPresent(Double.self, forKey: .precision) ?? 1,
            unit: try values.decode(Unit.self, forKey: .unit),
            qualifier: try values.decodeIfPresent(Qualifier.self, forKey: .qualifier) ?? .exact,
            breakdown: try values.decodeIfPresent(Breakdown.self, forKey: .breakdown) ?? .whole,
            denominator: try text(.denominator),
            basis: try values.decodeIfPresent(CountingBasis.self, forKey: .basis),
            stage: try values.decodeIfPresent(SourceStage.self, forKey: .stage),
            status: try values.decodeIfPresent(SourceStatus.self, forKey: .status) ?? .published,
            coverage: try text(.coverage), document: try text(.document), locator: try text(.locator),
            note: try text(.note), vintage: try values.decodeIfPresent(Day.self, forKey: .vintage),
            standing: try values.decodeIfPresent(Standing.self, forKey: .standing) ?? .sound,
            parts: try values.decodeIfPresent([String].self, forKey: .parts) ?? [])
    }

    /// Writes what differs from the initialiser's defaults.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(id, forKey: .id)
        try values.encode(area, forKey: .area)
        try values.encodeIfPresent(periodStart, forKey: .periodStart)
        try values.encodeIfPresent(periodEnd, forKey: .periodEnd)
        try values.encode(measure, forKey: .measure)
        try values.encode(value, forKey: .value)
        if precision != 1 { try values.encode(precision, forKey: .precision) }
        try values.encode(unit, forKey: .unit)
        if qualifier != .exact { try values.encode(qualifier, forKey: .qualifier) }
        if breakdown != .whole { try values.encode(breakdown, forKey: .breakdown) }
        try values.encodeIfPresent(basis, forKey: .basis)
        try values.encodeIfPresent(stage, forKey: .stage)
        if status != .published { try values.encode(status, forKey: .status) }
        try values.encodeIfPresent(vintage, forKey: .vintage)
        if standing != .sound { try values.encode(standing, forKey: .standing) }
        if !parts.isEmpty { try values.encode(parts, forKey: .parts) }
        for (key, text) in [
            (Key.denominator, denominator), (.coverage, coverage), (.document, document),
            (.locator, locator), (.note, note),
        ] where !text.isEmpty {
            try values.encode(text, forKey: key)
        }
    }
}
