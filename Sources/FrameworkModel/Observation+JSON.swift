extension Observation {
    /// Reads what `write` writes.
    init(_ input: inout JSONInput, _ recent: inout RecentTexts) throws(JSONInput.Unusual) {
        try input.open()
        try input.require("area")
        let area = AreaCode(rawValue: try recent.text(&input))
        let basis = try recent.basis(&input)
        let breakdown = try recent.breakdown(&input)
        let coverage = input.member("coverage") ? try recent.text(&input) : ""
        let denominator = input.member("denominator") ? try recent.text(&input) : ""
        try input.require("document")
        let document = try recent.text(&input)
        try input.require("id")
        let id = try input.text()
        let locator = input.member("locator") ? try recent.text(&input) : ""
        try input.require("measure")
        let measure = try recent.text(&input)
        let note = input.member("note") ? try recent.text(&input) : ""
        let parts = input.member("parts") ? try input.texts() : []
        let periodEnd = input.member("periodEnd") ? try input.day() : nil
        let periodStart = input.member("periodStart") ? try input.day() : nil
        let precision = input.member("precision") ? try input.number() : 1
        let qualifier = try recent.qualifier(&input)
        let stage = try recent.stage(&input)
        let standing = input.member("standing") ? try Standing(&input, &recent) : .sound
        let status = try recent.status(&input)
        try input.require("unit")
        let unit = try recent.units.next(&input) { Unit(rawValue: $0) }
        try input.require("value")
        let value = try input.number()
        let vintage = input.member("vintage") ? try input.day() : nil
        try input.close()
        self.init(
            id: id, area: area, periodStart: periodStart, periodEnd: periodEnd, measure: measure,
            value: value, precision: precision, unit: unit, qualifier: qualifier, breakdown: breakdown,
            denominator: denominator, basis: basis, stage: stage, status: status, coverage: coverage,
            document: document, locator: locator, note: note, vintage: vintage, standing: standing,
            parts: parts)
    }

    /// Writes the members that `encode(to:)` writes, in the order of their names.
    func write(to output: inout JSONOutput) {
        output.open()
        output.member("area", area.rawValue)
        if let basis { output.member("basis", basis.rawValue) }
        if breakdown != .whole { output.member("breakdown", breakdown) }
        if !coverage.isEmpty { output.member("coverage", coverage) }
        if !denominator.isEmpty { output.member("denominator", denominator) }
        if !document.isEmpty { output.member("document", document) }
        output.member("id", id)
        if !locator.isEmpty { output.member("locator", locator) }
        output.member("measure", measure)
        if !note.isEmpty { output.member("note", note) }
        if !parts.isEmpty { output.member("parts", parts) }
        if let periodEnd { output.member("periodEnd", periodEnd) }
        if let periodStart { output.member("periodStart", periodStart) }
        if precision != 1 { output.member("precision", precision) }
        if qualifier != .exact { output.member("qualifier", qualifier.rawValue) }
        if let stage { output.member("stage", stage.rawValue) }
        if standing != .sound { standing.write("standing", to: &output) }
        if status != .published { output.member("status", status.rawValue) }
        output.member("unit", unit.rawValue)
        output.member("value", value)
        if let vintage { output.member("vintage", vintage) }
        output.close()
    }
}
