import FrameworkModel

/// One area of a map.
struct MapArea: Hashable, Sendable {
    let code: AreaCode
    let name: String
    /// Nil or not finite where there is no sound figure.
    let value: Double?
    /// The value in words, or why there is none.
    let shown: String
    /// Drawn with a thick outline, and named.
    let isHighlighted: Bool

    init(code: AreaCode, name: String, value: Double?, shown: String, isHighlighted: Bool = false) {
        self.code = code
        self.name = name
        self.value = value.flatMap { $0.isFinite ? $0 : nil }
        self.shown = shown
        self.isHighlighted = isHighlighted
    }
}

/// Areas on the map, tinted by at most five classes of their values.
///
/// It needs five areas with a boundary and a figure, and two different figures; without them there is no
/// drawing. An area without a sound figure is hatched, one without a boundary stands in the table alone. Counties
/// are to be given as their districts.
struct AreaMap: Sendable {
    /// A word that is unique on the page, letters, digits and dashes; the parts of the drawing refer to it.
    let id: String
    /// What is shown, for example the title of an indicator.
    let subject: String
    /// The unit in words.
    let unit: String
    /// The period in words.
    let period: String
    /// Decimal places with which the values are shown; the classes are made from the values so rounded.
    let decimals: Int
    /// Sorted by name.
    let areas: [MapArea]
    let boundaries: Boundaries

    init(
        id: String, subject: String, unit: String, period: String, decimals: Int, areas: [MapArea],
        boundaries: Boundaries
    ) {
        self.id = id
        self.subject = subject
        self.unit = unit
        self.period = period
        self.decimals = decimals
        self.areas = areas.sorted { ($0.name, $0.code.rawValue) < ($1.name, $1.code.rawValue) }
        self.boundaries = boundaries
    }

    /// What is said of hatched areas: they have no figure, or a disputed one.
    static let without = "no sound figure"

    /// Fewer areas with a figure than this make no drawing.
    static let leastAreas = 5

    /// The figure; `source` names where the numbers come from.
    func figure(source: String) -> ChartFigure {
        let outlined = areas.compactMap { area in boundaries.outline(area.code).map { (area, $0) } }
        let values = outlined.compactMap(\.0.value)
        let classes =
            values.count < Self.leastAreas ? nil : MapClasses(values, decimals: decimals)
        let drawing = classes.map { AreaMapDrawing(self, outlined, $0) }
        return ChartFigure(
            title: title, drawing: drawing.map { HTML(trusted: $0.svg) },
            caption: caption(classes, outlined.map(\.0), source), table: table(classes))
    }

    /// The highlighted areas and the range, or the two ends of the range.
    var title: String {
        let known = areas.filter { $0.value != nil }.sorted { ($0.value ?? 0) < ($1.value ?? 0) }
        guard let low = known.first, let high = known.last else { return "\(subject): no figures" }
        let highlighted = areas.filter(\.isHighlighted)
        guard !highlighted.isEmpty else {
            return "\(subject): from \(low.shown) in \(low.name) to \(high.shown) in \(high.name)"
        }
        let own = highlighted.map { "\($0.name) \($0.shown.withoutUnit(unit))" }.joined(separator: ", ")
        return "\(subject): \(own), range \(low.shown.withoutUnit(unit)) to \(high.shown)"
    }

    /// How many of the areas are in each class, in words.
    static func legend(_ classes: MapClasses, _ areas: [MapArea]) -> [String] {
        (0..<classes.count).map { place in
            let count = areas.count { $0.value.map(classes.place) == place }
            return "\(classes.words(place)): \(count.things("area", "areas"))"
        }
    }

    private func caption(_ classes: MapClasses?, _ drawn: [MapArea], _ source: String) -> String {
        let absent = areas.filter { area in !drawn.contains { $0.code == area.code } }
        let hatched = drawn.count { $0.value == nil }
        let thick = drawn.filter(\.isHighlighted).map(\.name)
        var parts: [String] = []
        if let classes {
            parts.append("\(unit.uppercasedFirst). Darker is higher, which is not worse or better in itself.")
            parts.append(
                "From light to dark: \(Self.legend(classes, drawn).joined(separator: "; ")). "
                    + "The edges are rounded so that each class has about as many areas.")
        }
        if hatched > 0 { parts.append("Hatched: \(Self.without), \(hatched.things("area", "areas")).") }
        if !thick.isEmpty { parts.append("Thick outline: \(thick.inWords).") }
        if !absent.isEmpty { parts.append("Not on the map: \(absent.map(\.name).inWords).") }
        parts += ["Period: \(period).", "Source: \(source.withoutFullStop).", Boundaries.attribution]
        return parts.joined(separator: " ")
    }

    private func table(_ classes: MapClasses?) -> HTMLTable {
        HTMLTable(
            caption: "\(subject), \(period)", columns: ["Area", unit.uppercasedFirst, "Class"],
            rows: areas.map { area in
                let place = area.value.flatMap { value in classes.map { $0.words($0.place(value)) } }
                return [area.name, area.shown, place ?? ""].map { "\($0)" }
            },
            numbers: [1])
    }
}
