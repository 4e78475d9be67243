import Foundation
import Testing

@Suite struct RefusalTests {
    /// What is refused: the words, the exit status and what is said.
    struct Case: Sendable, CustomTestStringConvertible {
        let words: [String]
        let status: Int32
        let said: String

        init(_ words: [String], _ status: Int32, _ said: String) {
            self.words = words
            self.status = status
            self.said = said
        }

        init(title: String, _ status: Int32, _ said: String) {
            self.init([title] + Wanted.proportion, status, said)
        }

        var testDescription: String { words.joined(separator: " ") }
    }

    static func counting(_ key: String) -> [String] {
        [Wanted.title, "--kind", "output", "--value", "count", "--numerator", key]
    }

    static let titles = [
        Case(title: "  ", 64, "holds no letter"), Case(title: "!!!", 64, "holds no letter"),
        Case(title: "2nd visits", 64, "begins with a digit"),
        Case(title: "Стокинг", 64, "'С' has no plain form"),
        Case(title: "Said \"yes\"", 64, "quotation mark"), Case(title: "Self", 64, "the Swift language"),
        Case(title: String(repeating: "long ", count: 11), 64, "54 characters; 50 are the most"),
        Case(title: "a & & & & & & & & & & & & & & & & & b", 64, "characters; 50 are the most"),
    ]

    static let taken = [
        Case(title: "Recorded abuse", 65, "Indicators/RecordedAbuse is there already"),
        Case(title: "Recorded ABUSE", 65, "is there already"),
        Case(title: "Statistics", 65, "a name in Package.swift"),
        Case(title: "Yams", 65, "a name in Package.swift"),
        Case(title: "Layout", 65, "'LayoutTests' is a name in Package.swift"),
        Case(title: "Indicator", 65, "is a type that modules use"),
        Case(title: "Report", 65, "'report' is a word of the program, see Sources/outcomes/"),
        Case(
            title: "DA high risk share", 65, "'da_high_risk_share' is in use, see Indicators/RecordedAbuse/"),
        Case(
            [Wanted.title, "--indicator", "pcc_spend_total"] + Wanted.proportion, 65,
            "'pcc_spend_total' is in use, see Indicators/FundingAndTraining/Sources/"),
        Case(
            counting("stalking_and_harassment_offences"), 65,
            "; move its measure to Sources/IndicatorKit/Vocabulary.swift"),
        Case(counting("pcc_funding"), 65, "see Indicators/FundingAndTraining/Sources/Spend"),
        Case(counting("da_victims_past_year"), 65, "'da_victims_past_year' belongs to another module"),
    ]

    static let usage = [
        Case([], 64, "the title is missing"),
        Case(["Victims", "in", "court"] + Wanted.proportion, 64, "more than one title"),
        Case([Wanted.title], 64, "--kind is missing"),
        Case([Wanted.title] + Wanted.proportion.dropLast(2), 64, "--denominator is missing"),
        Case([Wanted.title] + Wanted.proportion.dropLast(), 64, "--denominator has nothing behind it"),
        Case([Wanted.title, "--knd", "output"] + Wanted.proportion, 64, "there is no option --knd"),
        Case([Wanted.title, "--kind", "input"] + Wanted.proportion, 64, "--kind is given twice"),
        Case(counting("victims_in_court") + ["--polarity", "up"], 64, "one of higher, lower, range, none"),
        Case(
            counting("victims_in_court") + ["--denominator", "da_crimes"], 64, "has nothing below the line"),
        Case([Wanted.title, "--multiplier", "100"] + Wanted.proportion, 64, "has no multiplier"),
        Case(counting("Victims in court"), 64, "lower-case letters"),
        Case(counting("population"), 64, "stands at a moment"),
        Case(
            [Wanted.title, "--kind", "output", "--value", "stated", "--numerator", "da_crimes"], 64,
            "is a count"),
        Case(
            [Wanted.title, "--kind", "output", "--value", "proportion", "--numerator", "da_crimes"]
                + ["--denominator", "da_crimes"], 64, "above and below the line"),
        Case(
            [Wanted.title, "--kind", "output", "--value", "proportion", "--numerator"]
                + ["victims_with_advocate", "--denominator", "victims_with_advocate"], 64,
            "above and below the line"),
        Case([Wanted.title, "--indicator", "Not a key"] + Wanted.proportion, 64, "--indicator Not a key"),
        Case(counting("victims_in_court") + ["--priority="], 64, "one of prevention"),
        Case(
            [Wanted.title, "--kind", "output", "--value", "rate", "--numerator", "victims_in_court"]
                + ["--denominator", "da_crimes"], 64, "a rate per 1,000 is one of people"),
    ]

    @Test(arguments: titles + taken + usage)
    func saysWhyAndLeavesNothing(_ refused: Case) throws {
        let package = try PackageCopy()
        let before = try package.contents()
        let answer = try Program.scaffold(package, refused.words)
        #expect(answer.status == refused.status)
        #expect(
            answer.messages.hasPrefix("error: ") && answer.messages.contains(refused.said),
            "\(answer.messages)")
        #expect(answer.output.isEmpty)
        #expect(try package.contents() == before)
    }

    /// Wrong usage ends with a command that is right: it is run.
    @Test(arguments: titles + usage)
    func theCommandThatIsShownIsRight(_ refused: Case) throws {
        let package = try PackageCopy()
        let answer = try Program.scaffold(package, refused.words)
        let shown = try #require(
            answer.messages.firstMatch(
                of: /\ {4}swift package --allow-writing-to-package-directory new-indicator (.*)\n/))
        let parts = shown.output.1.split(separator: "\"", omittingEmptySubsequences: false)
        try #require(parts.count == 3, "\(answer.messages)")
        let words = [String(parts[1])] + parts[2].split(separator: " ").map(String.init)
        let second = try Program.scaffold(package, words)
        #expect(second.status == 0, "\(second.messages)")
    }

    @Test(arguments: [
        ("victims-in-court", "module", "courts-of-law", "'courts-of-law' replaces it"),
        ("victims_in_court", "indicator", "", "nothing replaces it"),
        ("court_hearings", "measure", "hearings", "'hearings' replaces it"),
    ])
    func retiredIdentifiersStayRetired(id: String, kind: String, replacement: String, said: String) throws {
        let package = try PackageCopy()
        let row = "\(id),\(kind),2024-04-01,\(replacement),counted twice\n"
        try package.write("Indicators/retired.csv", try package.read("Indicators/retired.csv") + row)
        let before = try package.contents()
        let answer = try Program.scaffold(package, Self.counting("court_hearings"))
        #expect(answer.status == 65)
        #expect(
            answer.messages.contains("'\(id)' was retired on 2024-04-01 (\(kind); counted twice); \(said)"))
        #expect(try package.contents() == before)
    }

    @Test func aTableOfRetiredIdentifiersMustBeReadable() throws {
        let package = try PackageCopy()
        try package.write(
            "Indicators/retired.csv", try package.read("Indicators/retired.csv") + "old,module\n")
        let answer = try Program.scaffold(package, [Wanted.title] + Wanted.proportion)
        #expect(answer.status == 66)
        #expect(answer.messages.contains("Indicators/retired.csv:2 is not a row of id,kind,retired_on"))
    }

    /// The first limit stops the folder, the second lets it through and stops the larger `Package.swift`.
    @Test(arguments: [(0, "cannot write Indicators/VictimsInCourt"), (6, "cannot write Package.swift")])
    func aFailedWriteLeavesNothing(limit: Int, said: String) throws {
        let package = try PackageCopy()
        let before = try package.contents()
        let tool = Program.folder.appending(path: "indicator-scaffold").path(percentEncoded: false)
        let limited = "(trap '' XFSZ; ulimit -f \(limit); exec \"$@\") 2>&1 | cat >&2; exit ${PIPESTATUS[0]}"
        let answer = try Program.run(
            ["bash", "-c", limited, "bash", tool, package.root.path(percentEncoded: false), Wanted.title]
                + Wanted.proportion)
        #expect(answer.status == 66)
        #expect(answer.messages.contains(said), "\(answer.messages)")
        #expect(try package.contents() == before)
    }
}
