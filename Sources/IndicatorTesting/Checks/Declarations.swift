import IndicatorKit

extension ConformanceCheck {
    static let declarations = ConformanceCheck(
        "IC01", "Every declaration is filled",
        why: "A figure without its definition, reason and limits cannot be read or defended.",
        appliesTo: "manifest, measures, indicators, fields", level: .draft, severity: .upkeep
    ) { examination in
        let description = examination.description
        return .findings(
            description.texts.compactMap(\.gap) + description.indicators.flatMap(\.thinTexts)
                + description.manifest.problems
                + (description.indicators.isEmpty
                    ? ["the module declares no indicator: declare at least one"] : []))
    }
}

/// A text that somebody has to write, with its place.
struct DeclaredText {
    let subject: String
    let field: String
    let text: String

    /// What is missing from it; nil when it is filled.
    var gap: String? {
        if let placeholder = Placeholder.quoted(in: text) {
            return "\(subject): \(field) still holds \(placeholder)"
        }
        return text.isBlank ? "\(subject): \(field) is empty: write it" : nil
    }
}

extension ModuleDescription {
    /// Every text of the declarations.
    var texts: [DeclaredText] {
        func of(_ subject: String, _ pairs: [(String, String)]) -> [DeclaredText] {
            pairs.map { DeclaredText(subject: subject, field: $0.0, text: $0.1) }
        }
        let manifest = of(
            "manifest",
            [
                ("id", self.manifest.id), ("title", self.manifest.title), ("summary", self.manifest.summary),
                ("version", self.manifest.version), ("maintainer", self.manifest.maintainer),
            ])
        let measures = self.measures.flatMap { measure in
            of(
                "measure \(measure.id)",
                [
                    ("id", measure.id), ("title", measure.title), ("basis", measure.basis.rawValue),
                    ("heldBy", measure.heldBy),
                ])
        }
        let fields = (self.fields ?? []).flatMap { field in
            of("field \(field.id)", [("id", field.id), ("title", field.title)])
        }
        return manifest + measures + indicators.flatMap { of("indicator \($0.id)", $0.texts) } + fields
    }
}

extension Indicator {
    fileprivate var texts: [(String, String)] {
        var texts = [
            ("id", id), ("title", title), ("definition", definition), ("rationale", rationale),
            ("polarity", polarity.reason), ("satisfiedBy", satisfiedBy),
        ]
        if let question { texts.append(("question", question)) }
        texts += limits.isEmpty ? [("limits", "")] : numbered("limit", limits)
        texts += numbered("reason of break", breaks.map(\.reason))
        texts += numbered("identifier of commitment", commitments.compactMap(\.id))
        texts += numbered("document of commitment", commitments.map(\.document))
        texts += numbered("section of commitment", commitments.map(\.section))
        texts += numbered("promise of commitment", commitments.map(\.promise))
        return texts + (deprecation.map { [("reason of deprecation", $0.reason)] } ?? [])
    }

    private func numbered(_ name: String, _ texts: [String]) -> [(String, String)] {
        texts.enumerated().map { ("\(name) \($0.offset + 1)", $0.element) }
    }

    /// The fewest characters in which a definition, a reason or a limit can be said.
    private static let leastCharacters = 30

    /// Texts too short to say anything, or that say the same as another.
    fileprivate var thinTexts: [String] {
        let main = [("definition", definition), ("rationale", rationale)] + numbered("limit", limits)
        var seen: [String: String] = [:]
        return main.compactMap { field, text in
            guard !text.isBlank, !text.contains(Placeholder.mark) else { return nil }
            if let other = seen.updateValue(field, forKey: text.trimmed.lowercased()) {
                return "indicator \(id): \(field) repeats \(other): say what it adds"
            }
            let length = text.trimmed.count
            return length < Self.leastCharacters
                ? "indicator \(id): \(field) has \(length) characters: say it in at least "
                    + "\(Self.leastCharacters)" : nil
        }
    }
}

extension Manifest {
    fileprivate var problems: [String] {
        let parts = version.split(separator: ".", omittingEmptySubsequences: false)
        let isNumbered = parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
        let known = Set(ConformanceCheck.identifiers)
        var problems: [String] = []
        if !isNumbered, !version.isBlank, !version.contains(Placeholder.mark) {
            problems.append("manifest: version '\(version)' is not three numbers: write it like 1.0.0")
        }
        for bypass in bypasses ?? [] {
            if !known.contains(bypass.check) {
                problems.append(
                    "manifest: a bypass names '\(bypass.check)', which is no check: name one of "
                        + "\(ConformanceCheck.identifiers.first ?? "") to "
                        + "\(ConformanceCheck.identifiers.last ?? "")")
            }
            problems += bypass.gaps.map { "manifest: the bypass of \(bypass.check) has no \($0): write it" }
        }
        return problems
    }
}

extension Character {
    var isASCIIDigit: Bool { isASCII && isNumber }
}
