import FrameworkModel

/// A map as SVG: tinted areas, their labels, the classes in words.
struct AreaMapDrawing {
    let map: AreaMap
    let classes: MapClasses
    let outlined: [(area: MapArea, outline: MapOutline)]
    private let shapes: [MapShape]
    private let frame: MapFrame

    static let width = ChartDrawing.narrow
    /// A taller map would not be seen at one glance on a phone.
    private static let highest = 430.0
    /// Areas smaller than this in both directions are drawn as circles.
    private static let smallest = 7.0

    init(_ map: AreaMap, _ outlined: [(area: MapArea, outline: MapOutline)], _ classes: MapClasses) {
        self.map = map
        self.classes = classes
        self.outlined = outlined
        let frame = MapFrame(
            outlined.map(\.outline), width: Self.width, highest: Self.highest, margin: 6)
        self.frame = frame
        shapes = outlined.map { MapShape($0.outline, frame) }
    }

    var svg: String {
        let placed = MapLabels(
            zip(outlined, shapes).map { ($0.area, $1) }, width: Self.width, height: frame.height)
        let below = legend(from: frame.height + 8)
        let key = key(placed, from: below.bottom)
        let height = ChartText.number(key.bottom + 2)
        return """
            <svg class="map" viewBox="0 0 \(ChartText.number(Self.width)) \(height)" role="img">
            <title>\(map.title.escaped)</title>
            <desc>\(description.escaped)</desc>
            \(land)\(labels(placed.labels))\(below.text)\(key.text)</svg>

            """
    }

    /// Classes, highlighted areas and those that are not drawn; each drawn area has its own title.
    private var description: String {
        let areas = outlined.map(\.area)
        var parts = ["\(map.unit), \(map.period)", AreaMap.legend(classes, areas).joined(separator: "; ")]
        let hatched = areas.count { $0.value == nil }
        if hatched > 0 { parts.append("\(AreaMap.without): \(hatched.things("area", "areas"))") }
        parts += areas.filter(\.isHighlighted).map { "highlighted: \($0.name) \($0.shown)" }
        parts += map.areas.filter { area in !areas.contains { $0.code == area.code } }
            .map { "not on the map: \($0.name) \($0.shown)" }
        return parts.joined(separator: ". ") + "."
    }

    /// Lines across what has no sound figure; its units are those of the outlines.
    private var hatching: String {
        """
        <pattern id="\(map.id)-none" width="5" height="5" patternUnits="userSpaceOnUse" \
        patternTransform="scale(\(Self.precise(1 / frame.scale))) rotate(45)">\
        <path class="map-none" d="M0 0h5v5h-5z"/><path class="map-hatch" d="M2 0v5"/></pattern>

        """
    }

    /// The areas, a dark line within a white one along their borders, and thick outlines above.
    private var land: String {
        // Circles come last, so that no larger area covers them.
        let pairs = zip(outlined, shapes).map { (area: $0.area, outline: $0.outline, isTiny: isTiny($1)) }
        let drawn = (pairs.filter { !$0.isTiny } + pairs.filter(\.isTiny)).map(shape).joined()
        let thick = outlined.filter(\.area.isHighlighted)
            .map { "<use href=\"#\(id($0.area))\"/>" }.joined()
        return """
            <g transform="translate(\(ChartText.number(frame.shift.x)) \(ChartText.number(frame.shift.y))) \
            scale(\(Self.precise(frame.scale)))">
            \(hatching)<g class="map-white" stroke-width="\(length(1.8))"><g id="\(map.id)-land">
            \(drawn)</g></g>
            <g class="map-over"><use class="map-dark" stroke-width="\(length(0.6))" href="#\(map.id)-land"/>
            <g class="map-white" stroke-width="\(length(5))">\(thick)</g>
            <g class="map-dark" stroke-width="\(length(2.4))">\(thick)</g></g>
            </g>

            """
    }

    private func isTiny(_ shape: MapShape) -> Bool { max(shape.box.width, shape.box.height) < Self.smallest }

    private func id(_ area: MapArea) -> String { "\(map.id)-\(area.code.rawValue)" }

    /// An area with its title: its outline, or a circle where that would be too small to be seen.
    private func shape(_ area: MapArea, _ outline: MapOutline, isTiny: Bool) -> String {
        let name = area.isHighlighted ? "id=\"\(id(area))\" " : ""
        let paint =
            area.value.map { "class=\"map-c\(classes.tint(classes.place($0)))\"" }
            ?? "fill=\"url(#\(map.id)-none)\""
        let title = "<title>\("\(area.name): \(area.shown)".escaped)</title>"
        guard isTiny else { return "<path \(name)\(paint) d=\"\(outline.path)\">\(title)</path>\n" }
        let middle = MapBox(outline.rings.joined()).middle
        return "<circle \(name)\(paint) cx=\"\(ChartText.number(middle.x))\""
            + " cy=\"\(ChartText.number(middle.y))\" r=\"\(length(4.5))\">\(title)</circle>\n"
    }

    /// A length of the drawing in units of the outlines.
    private func length(_ units: Double) -> String { ChartText.number(units / frame.scale) }

    /// Six decimals, without an exponent.
    private static func precise(_ value: Double) -> String {
        NumberText.fixed(value, decimals: 6).replacing(",", with: "")
    }
}
