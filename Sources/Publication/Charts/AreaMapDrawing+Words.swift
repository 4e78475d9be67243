/// The labels on a map and what stands below it.
extension AreaMapDrawing {
    func labels(_ labels: [MapLabel]) -> String {
        let leaders = labels.compactMap(\.leader)
        let lines = leaders.map { "M\(Self.pair($0.from))L\(Self.pair($0.to))" }.joined()
        let ends = leaders.map { "M\(Self.pair($0.to))m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z" }
            .joined()
        var text =
            leaders.isEmpty
            ? ""
            : "<path class=\"map-halo\" d=\"\(lines)\"/><path class=\"map-leader\" d=\"\(lines)\"/>"
                + "<path class=\"map-end\" d=\"\(ends)\"/>\n"
        for label in labels where !label.isNumber {
            let (x, top) = (
                label.box.middle.x, label.box.middle.y - ChartText.line * Double(label.lines.count) / 2
            )
            for (place, line) in label.lines.enumerated() {
                let y = top + ChartText.line * Double(place) + 12.5
                text += ChartText.element(line, styled: "map-name", x: x, y: y)
            }
        }
        let numbers = labels.filter(\.isNumber).map { label in
            let middle = label.box.middle
            return
                "<circle cx=\"\(ChartText.number(middle.x))\" cy=\"\(ChartText.number(middle.y))\" r=\"9\"/>"
                + label.lines.map { ChartText.element($0, x: middle.x, y: middle.y + 4.5) }.joined()
        }
        return text + (numbers.isEmpty ? "" : "<g class=\"map-numbers\">\(numbers.joined())</g>\n")
    }

    /// One line for each class, from high to low, with the number of its areas.
    func legend(from top: Double) -> (text: String, bottom: Double) {
        let areas = outlined.map(\.area)
        let unit = ChartText.lines(
            map.unit.uppercasedFirst, styled: "map-head", x: 0, y: top + 13, room: Self.width)
        var (text, y) = (unit.text, top + unit.height + 4)
        func add(_ style: String, _ words: String, over: String = "") {
            text += "<rect class=\"map-box \(style)\" x=\"1\" y=\"\(ChartText.number(y + 1))\""
            text += " width=\"26\" height=\"14\"/>\(over)"
            text += ChartText.element(words, x: 36, y: y + 12.5)
            y += 19
        }
        for (place, words) in AreaMap.legend(classes, areas).enumerated().reversed() {
            add("map-c\(classes.tint(place))", words)
        }
        let hatched = areas.count { $0.value == nil }
        if hatched > 0 {
            let lines = [2, 7, 12].map { "M\($0) \(ChartText.number(y + 15))l14 -14" }.joined()
            add(
                "map-none", "\(AreaMap.without): \(hatched.things("area", "areas"))",
                over: "<path class=\"map-hatch\" d=\"\(lines)\"/>")
        }
        return (text, y)
    }

    /// The areas by their numbers, where the labels are numbers; the unit stands above the classes.
    func key(_ labels: MapLabels, from top: Double) -> (text: String, bottom: Double) {
        guard labels.areNumbers else { return ("", top) }
        var (names, ends, y) = ("", "", top + 6)
        for (place, area) in outlined.map(\.area).enumerated() {
            let shown = area.shown.withoutUnit(map.unit)
            let room = Self.width - 40 - min(ChartText.width(shown), Self.width / 2)
            let name = Table.wrapped(area.name, to: max(8, ChartText.characters(in: room)))
            let value = Table.wrapped(shown, to: max(8, ChartText.characters(in: Self.width / 2)))
            func height(_ line: Int) -> Double { y + 13 + ChartText.line * Double(line) }
            for (line, part) in name.enumerated() {
                names +=
                    area.isHighlighted
                    ? ChartText.element(part, styled: "map-head", x: 30, y: height(line))
                    : ChartText.element(part, x: 30, y: height(line))
            }
            ends += ChartText.element("\(place + 1)", x: 20, y: height(0))
            for (line, part) in value.enumerated() {
                ends += ChartText.element(part, x: Self.width, y: height(line))
            }
            y += ChartText.line * Double(max(name.count, value.count)) + 3
        }
        return ("\(names)<g class=\"map-ends\">\(ends)</g>\n", y)
    }

    private static func pair(_ point: MapPoint) -> String {
        "\(ChartText.number(point.x)) \(ChartText.number(point.y))"
    }
}
