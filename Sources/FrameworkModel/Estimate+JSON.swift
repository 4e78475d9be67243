extension Estimate {
    /// Reads what `write` writes.
    init(_ input: inout JSONInput, _ recent: inout RecentTexts) throws(JSONInput.Unusual) {
        try input.open()
        try input.require("area")
        let area = AreaCode(rawValue: try recent.text(&input))
        let basis = try recent.basis(&input)
        let breakdown = try recent.breakdown(&input)
        var caveats: [Caveat] = []
        if input.member("caveats") {
            caveats = try input.array { input throws(JSONInput.Unusual) in try Caveat(&input, &recent) }
        }
        try input.require("definitionVersion")
        let definitionVersion = try input.wholeNumber()
        let denominator = input.member("denominator") ? try Quantity(&input, &recent) : nil
        let formula = input.member("formula") ? try input.text() : ""
        try input.require("indicator")
        let indicator = try recent.text(&input)
        let interval = input.member("interval") ? try Interval(&input) : nil
        let method = input.member("method") ? try recent.text(&input) : ""
        let numerator = input.member("numerator") ? try Quantity(&input, &recent) : nil
        let period = input.member("period") ? try Period(&input) : nil
        let qualifier = try recent.qualifier(&input)
        let sources = input.member("sources") ? try input.texts() : []
        let stage = try recent.stage(&input)
        let standing = input.member("standing") ? try Standing(&input, &recent) : .sound
        let statedOf = input.member("statedOf") ? try input.text() : ""
        let status = try recent.status(&input)
        try input.require("unit")
        let unit = try recent.units.next(&input) { Unit(rawValue: $0) }
        let value = input.member("value") ? try input.number() : nil
        let withheld = input.member("withheld") ? try Withheld(&input) : nil
        try input.close()
        self.init(
            indicator: indicator, definitionVersion: definitionVersion, area: area, period: period,
            breakdown: breakdown, value: value, unit: unit, interval: interval, numerator: numerator,
            denominator: denominator, method: method, formula: formula, basis: basis, stage: stage,
            status: status, qualifier: qualifier, statedOf: statedOf, standing: standing,
            withheld: withheld, caveats: caveats, sources: sources)
    }

    /// Writes the members that `encode(to:)` writes, in the order of their names.
    func write(to output: inout JSONOutput) {
        output.open()
        output.member("area", area.rawValue)
        if let basis { output.member("basis", basis.rawValue) }
        if breakdown != .whole { output.member("breakdown", breakdown) }
        if !caveats.isEmpty { output.member("caveats", caveats) { $1.write(to: &$0) } }
        output.member("definitionVersion", definitionVersion)
        denominator?.write("denominator", to: &output)
        if !formula.isEmpty { output.member("formula", formula) }
        output.member("indicator", indicator)
        interval?.write("interval", to: &output)
        if !method.isEmpty { output.member("method", method) }
        numerator?.write("numerator", to: &output)
        period?.write("period", to: &output)
        if qualifier != .exact { output.member("qualifier", qualifier.rawValue) }
        if !sources.isEmpty { output.member("sources", sources) }
        if let stage { output.member("stage", stage.rawValue) }
        if standing != .sound { standing.write("standing", to: &output) }
        if !statedOf.isEmpty { output.member("statedOf", statedOf) }
        if status != .published { output.member("status", status.rawValue) }
        output.member("unit", unit.rawValue)
        if let value { output.member("value", value) }
        withheld?.write("withheld", to: &output)
        output.close()
    }
}
