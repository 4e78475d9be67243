import IndicatorKit

extension ConformanceCheck {
    static let identity = ConformanceCheck(
        "IC02", "Names agree, are unique and were never used before",
        why: "Stored figures are found by identifier; one that changes its meaning corrupts old reports.",
        appliesTo: "folder, module, indicators, measures, fields, Indicators/retired.csv", level: .draft
    ) { examination in
        let description = examination.description
        var findings = examination.nameProblems
        for (kind, ids) in description.identifiers {
            let misspelt = ids.filter { !$0.isLowerSnakeCase && !$0.isBlank }
            findings += misspelt.map {
                "\(kind) '\($0)' is not lower snake case: use a to z, digits and single _"
            }
            var seen: Set<String> = []
            findings += ids.filter { !seen.insert($0).inserted }.map {
                "\(kind) '\($0)' is declared twice: give each its own id"
            }
        }
        let declared = Set(description.measures.map(\.id))
        for indicator in description.indicators {
            for measure in indicator.calculation.measures where !declared.contains(measure) {
                findings.append(
                    "indicator \(indicator.id): its calculation reads '\(measure)', which the module does not "
                        + "declare: add it to measures")
            }
        }
        return .findings(findings + examination.retiredNames)
    }
}

extension ModuleDescription {
    fileprivate var identifiers: [(kind: String, ids: [String])] {
        [
            ("indicator", indicators.map(\.id)), ("measure", measures.map(\.id)),
            ("field", (fields ?? []).map(\.id)),
        ]
    }
}

extension Examination {
    fileprivate var nameProblems: [String] {
        var problems: [String] = []
        if let folder, folder.name != name {
            problems.append(
                "the folder is \(folder.name) and the target \(name): give both one name")
        }
        let slug = name.moduleIdentifier
        if description.manifest.id != slug {
            problems.append(
                "manifest: id is '\(description.manifest.id)' and the target \(name): the id must be '\(slug)'"
            )
        }
        return problems
    }

    /// Identifiers that were used before, by the table beside the modules.
    fileprivate var retiredNames: [String] {
        guard let folder else { return [] }
        switch folder.retired {
        case .failure(let problem): return ["\(problem): mend the line"]
        case .success(let retired):
            let own: [RetiredIdentifier.Kind: [String]] = [
                .module: [description.manifest.id], .indicator: description.indicators.map(\.id),
                .measure: description.measures.map(\.id),
            ]
            return retired.filter { own[$0.kind]?.contains($0.id) ?? false }.map {
                "\($0.kind.rawValue) '\($0.id)' was retired on \($0.retiredOn): choose an id that was never used"
            }
        }
    }
}

extension String {
    /// `VictimsInCourt` as a module's id: `victims-in-court`.
    var moduleIdentifier: String {
        let characters = Array(self)
        var result = ""
        for (place, character) in characters.enumerated() {
            if character.isUppercase, place > 0 {
                let follows = !characters[place - 1].isUppercase
                let precedes = place + 1 < characters.count && characters[place + 1].isLowercase
                if follows || precedes { result += "-" }
            }
            result += character.lowercased()
        }
        return result
    }

    fileprivate var isLowerSnakeCase: Bool {
        let parts = split(separator: "_", omittingEmptySubsequences: false)
        return first?.isNumber == false
            && parts.allSatisfy { part in
                !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
            }
    }
}
