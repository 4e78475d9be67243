import FrameworkModel

extension Draft {
    /// Makes a draft of a request, or says all that stands in its way at once.
    static func make(_ request: Request, in inventory: Inventory) throws(Complaint) -> Draft {
        let names: Names
        do {
            names = try Names(title: request.title, indicator: request.indicator)
        } catch {
            throw Complaint(
                kind: .usage, problems: ["the title gives no name: \(error.reason)"],
                correction: request.line(title: Command.sampleTitle))
        }
        try checkMeaning(request, inventory)
        guard !inventory.folders.contains(names.target.lowercased()) else {
            let problem = "\(names.folder) is there already and is never overwritten; choose another title"
            throw Complaint(kind: .refused, problems: [problem])
        }
        let problems = clashes(of: names, inventory) + clashes(of: request, inventory)
        guard problems.isEmpty, ModuleList(inventory.manifest) != nil else {
            let wanting = "Package.swift holds no list 'let moduleNames = [', one name a line"
            throw Complaint(kind: .refused, problems: problems.isEmpty ? [wanting] : problems)
        }
        func shared(_ key: String) -> DraftMeasure? {
            inventory.shared.first { $0.key == key }.map(DraftMeasure.init)
        }
        let below = request.denominator.map { shared($0) ?? .below($0, request) }
        let above = shared(request.numerator) ?? .above(request, below: below)
        return Draft(request: request, names: names, above: above, below: below)
    }

    /// Shared measures where they mean nothing, and rates of people that are not of people.
    private static func checkMeaning(_ request: Request, _ inventory: Inventory) throws(Complaint) {
        let above = inventory.shared.first { $0.key == request.numerator }
        let below = inventory.shared.first { $0.key == request.denominator }
        if let above, request.value == .stated {
            throw Complaint(
                kind: .usage,
                problems: ["--numerator \(above.key) is a count; 'stated' takes a published percentage"],
                correction: request.line(replacing: [.value: "count"]))
        }
        if let above, above.isStock {
            throw Complaint(
                kind: .usage,
                problems: ["--numerator \(above.key) stands at a moment; it goes below the line"],
                correction: request.line(replacing: [
                    .numerator: Option.numerator.sample, .value: "rate", .denominator: above.key,
                ]))
        }
        if let below, request.value == .rate, below.unit != .people, request.multiplier != 100 {
            throw Complaint(
                kind: .usage,
                problems: [
                    "a rate per \(NumberText.short(Double(request.multiplier))) is one of people, and "
                        + "\(below.key) counts \(below.basis); for every 100 of them there is a unit"
                ],
                correction: request.line(replacing: [.multiplier: "100"]))
        }
    }

    private static func clashes(of names: Names, _ inventory: Inventory) -> [String] {
        var problems: [String] = []
        if let name = [names.target, "\(names.target)Tests"].first(where: {
            inventory.packageNames.contains($0.lowercased())
        }) {
            problems.append("'\(name)' is a name in Package.swift; choose another title")
        }
        if let type = [names.target, names.type].first(where: inventory.publicTypes.contains) {
            problems.append("'\(type)' is a type that modules use; choose another title")
        }
        let ids = [("module", names.module, "choose another title"), ("indicator", names.indicator, advice)]
        for (kind, id, advice) in ids {
            if let place = inventory.placeInModules(of: id) {
                problems.append("the \(kind) '\(id)' is in use, see \(place); \(advice)")
            } else if let place = inventory.placeInProgram(of: id) {
                problems.append("'\(id)' is a word of the program, see \(place); \(advice)")
            }
        }
        let retired = inventory.retired.filter { [names.module, names.indicator].contains($0.id) }
        return problems + retired.map { "\($0.words); \(advice)" }
    }

    private static func clashes(of request: Request, _ inventory: Inventory) -> [String] {
        let keys = [request.numerator, request.denominator].compactMap(\.self)
        return keys.filter { key in !inventory.shared.contains { $0.key == key } }.flatMap { key in
            let holder = inventory.placeInModules(of: key).map { place in
                "the key '\(key)' belongs to another module, see \(place); move its measure to "
                    + "Sources/IndicatorKit/Vocabulary.swift so that both can read it, or choose another key"
            }
            let retired = inventory.retired.filter { $0.id == key }.map { "\($0.words); choose another key" }
            return [holder].compactMap(\.self) + retired
        }
    }

    private static let advice = "choose another title, or give --indicator another identifier"
}
