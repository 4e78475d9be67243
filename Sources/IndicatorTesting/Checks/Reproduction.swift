import IndicatorKit

extension ConformanceCheck {
    static let reproduction = ConformanceCheck(
        "IC05", "Every example comes out as it was worked out on paper",
        why: "Agreement with a sum made apart from the code is the one proof that the code is right.",
        appliesTo: "Examples", level: .draft
    ) { examination in
        examination.inFolder { folder in
            guard !folder.examples.isEmpty else {
                return [
                    "Examples holds no example: add Examples/ordinary with input.csv, expected.csv, worked.md"
                ]
            }
            let replies = Dictionary(
                examination.written.map { ($0.trial.example, $0.reply) },
                uniquingKeysWith: { first, _ in first })
            return folder.examples.flatMap { example in
                example.problems + (replies[example.name].map { example.differences(from: $0) } ?? [])
                    + example.placeholders
            } + examination.unanswered { $0 == .asWritten }
        }
    }
}

extension ModuleFolder.Example {
    /// Files that cannot be read, and an expected table that expects nothing.
    fileprivate var problems: [String] {
        var problems: [String] = []
        if case .failure(let problem) = request { problems.append("Examples/\(name): \(problem)") }
        switch expected {
        case .failure(let problem): problems.append("Examples/\(name): \(problem)")
        case .success(let rows) where rows.isEmpty:
            problems.append("Examples/\(name)/expected.csv holds no row: write what must come out")
        case .success: break
        }
        return problems
    }

    fileprivate func differences(from reply: ConformanceReply) -> [String] {
        guard case .success(let expected) = expected else { return [] }
        return WorkedExample.comparison(of: expected, with: reply.estimates).map {
            "Examples/\(name): \($0): mend the module, or the example if the sum on paper is wrong"
        }
    }

    fileprivate var placeholders: [String] {
        guard let worked, !worked.isBlank else {
            return ["Examples/\(name)/worked.md is missing: show the sum on paper"]
        }
        return worked.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            .compactMap { place, line in
                Placeholder.quoted(in: String(line)).map {
                    "Examples/\(name)/worked.md line \(place + 1) still holds \($0)"
                }
            }
    }
}
