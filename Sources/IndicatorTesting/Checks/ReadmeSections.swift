import IndicatorKit

extension ConformanceCheck {
    static let readme = ConformanceCheck(
        "IC03", "The README has its sections, and what is generated in it is up to date",
        why: "A board member and an analyst must find what they need at the same place in every module.",
        appliesTo: "README.md", severity: .upkeep
    ) { examination in
        examination.inFolder { folder in
            guard let text = folder.readme else {
                return ["README.md is missing: write it with the sections of the other modules"]
            }
            let readme = Readme(text)
            return readme.openingProblems + readme.sectionProblems + readme.placeholders
                + ModuleDocument(
                    name: examination.name, description: examination.description, folder: folder
                ).differences(from: text)
        }
    }
}

extension Readme {
    /// The fewest characters in which a purpose can be said.
    private static let leastCharacters = 30

    fileprivate var openingProblems: [String] {
        guard title?.isEmpty == false else {
            return ["README.md line 1 is no title: begin with # and the name of the module"]
        }
        let length = firstParagraph.count
        guard length < Self.leastCharacters, !firstParagraph.contains(Placeholder.mark) else { return [] }
        return [
            "README.md: the paragraph below the title has \(length) characters: say in one sentence of at "
                + "least \(Self.leastCharacters) what the module tells"
        ]
    }

    /// Sections that are missing, empty or not in their place; further ones may stand between.
    fileprivate var sectionProblems: [String] {
        var problems: [String] = []
        var latest = 0
        for title in Self.titles {
            guard let section = section(title) else {
                problems.append("README.md: section \"## \(title)\" is missing: write it")
                continue
            }
            if section.body.allSatisfy(\.isBlank) {
                problems.append("README.md line \(section.line): section \"\(title)\" is empty: write it")
            }
            if section.line < latest {
                problems.append(
                    "README.md line \(section.line): section \"\(title)\" stands too early: the order is "
                        + Self.titles.joined(separator: ", "))
            }
            latest = max(latest, section.line)
        }
        return problems
    }

    fileprivate var placeholders: [String] {
        lines.enumerated().compactMap { place, line in
            Placeholder.quoted(in: line).map { "README.md line \(place + 1) still holds \($0)" }
        }
    }
}
