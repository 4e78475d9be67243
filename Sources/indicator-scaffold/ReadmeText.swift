import FrameworkModel

/// The README of a new module: every section, with what an author must say in it.
struct ReadmeText {
    let draft: Draft

    var text: String {
        let sections: [(String, String)] = [
            ("At a glance", generated("at-a-glance")),
            (
                "What it measures",
                open("what is counted or stated, where and by whom, in words for any reader")
            ),
            ("Why it matters", open("why anybody should look at it, and what a board can do with it")),
            ("Definition", definition), ("Data needed", data), ("Method", MethodText(draft: draft).method),
            ("Worked example", generated("worked-example")),
            ("How to read it", open("what a high, a low and a changed value mean, without code or formulae")),
            ("What it cannot tell you", "- " + open("what must not be read into it")),
            ("Breaks and changes", breaks), ("Errors and fixes", MethodText(draft: draft).errors),
            ("Maintainer", open("who keeps it, as the manifest says")),
        ]
        let head = "# \(draft.request.title)\n\n\(open("what a reader learns from it, in one sentence"))\n"
        return head + sections.map { "\n## \($0.0)\n\n\($0.1)\n" }.joined()
    }

    private func open(_ wanted: String) -> String { Placeholder.text(wanted) }

    /// A region that the command for documentation fills.
    private func generated(_ name: String) -> String {
        """
        <!-- generated: \(name) -->
        (run swift package update-indicator-docs)
        <!-- end of generated text -->
        """
    }

    private var definition: String {
        let above = open("which figures count as `\(draft.above.key)`, by which rule or publication")
        guard let below = draft.below else { return above + "\n\n" + excluded }
        let title = below.shared.map { "\($0.title) (`\(below.key)`)." }
        return """
            - Numerator: \(above)
            - Denominator: \(title ?? open("which figures count as `\(below.key)`, by which rule or publication"))

            \(excluded)
            """
    }

    private var excluded: String { "Left out: \(open("what does not count although one might think so"))" }

    private var data: String {
        let rows = draft.measures.map { measure in
            let title = measure.shared?.title ?? open("what it is")
            let holder = measure.shared?.heldBy ?? open("who")
            return "| `\(measure.key)` | \(title) | \(holder) |"
        }
        return (["| Measure | What it is | Held by |", "| --- | --- | --- |"] + rows).joined(separator: "\n")
    }

    private var breaks: String {
        "\(open("days from which the figures mean something else, with the reason, or that there are none"))"
            + "\n\nVersion 1: first definition."
    }
}
