import Assessment
import FrameworkModel
import Publication
import TestSupport
import Testing

/// Whatever a protected estimate still carries, none of it gets into a file.
@Suite struct WithheldTests {
    @Test(arguments: 1...3)
    func noHiddenNumberIsInAnyFile(seed: Int) async throws {
        var random = SeededGenerator(state: UInt64(seed))
        var hidden: [String] = []
        // Numbers of this form occur nowhere else: 4 fixed digits, then 5 random ones.
        func secret() -> Double {
            let number = Int.random(in: 731_100_000...731_199_999, using: &random)
            hidden.append(String(number))
            return Double(number)
        }
        let estimates = BoardSample.estimates.map { estimate in
            guard Int.random(in: 0..<3, using: &random) == 0 else { return estimate }
            var estimate = estimate
            estimate.withheld = .suppressed
            estimate.value = secret()
            estimate.interval = Interval(lower: secret(), upper: secret(), confidence: 0.95)
            estimate.numerator = Quantity(measure: "arrests", value: secret())
            estimate.denominator = Quantity(measure: "crimes", value: secret())
            estimate.sources = ["secret"]
            return estimate
        }
        try #require(hidden.count > 10)
        let found = ReportContradiction(
            id: "check-1", statement: "the parts of \(hidden[0]) do not add up",
            repairs: ["\(hidden[1]) instead"], figures: ["secret", "other"])
        for file in try await SiteFiles.make(Self.content(estimates, [found]), .site) {
            let isArchive = file.name.hasSuffix("xlsx") || file.name.hasSuffix("ods")
            let parts = isArchive ? try ZipReader(file.bytes).entries.map(\.bytes) : [file.bytes]
            for part in parts {
                let text = String(decoding: part, as: UTF8.self).replacing(",", with: "")
                #expect(hidden.filter { text.contains($0) } == [], "\(file.name)")
                #expect(!text.contains("7311"), "\(file.name)")
            }
        }
    }

    @Test func aComparisonWithAProtectedSideShowsNoTest() throws {
        let estimates = BoardSample.estimates.map { estimate in
            guard estimate.indicator == "arrest_rate", estimate.area == "A" else { return estimate }
            var estimate = estimate
            estimate.withheld = .suppressed
            return estimate
        }
        let table = ReleaseTable.comparisons(Self.content(estimates, []))
        let marker = try #require(table.columns.firstIndex { $0.name == "marker" })
        let first = try #require(table.columns.firstIndex { $0.name == "difference" })
        let last = try #require(table.columns.firstIndex { $0.name == "corrected_p_value" })
        let protected = table.rows.filter { $0[marker] == .marks([.confidential]) }
        #expect(!protected.isEmpty)
        for row in protected {
            #expect(row[first...last].allSatisfy { $0 == .missing(.confidential) })
        }
    }

    private static func content(
        _ estimates: [Estimate], _ contradictions: [ReportContradiction]
    ) -> ReportContent {
        let names = Dictionary(
            (BoardSample.areas + [BoardSample.nation]).map { ($0.code, $0.name) },
            uniquingKeysWith: { first, _ in first })
        let assessment = Assessment(
            modules: [BoardSample.module], estimates: estimates, surroundings: Surroundings(names: names))
        return ReportContent(
            areas: BoardSample.areas, benchmark: BoardSample.nation, local: [:],
            places: [BoardSample.nation] + BoardSample.areas, assessment: assessment,
            review: assessment.review(
                ReviewScope(areas: BoardSample.areas.map(\.code), benchmark: BoardSample.nation.code)),
            names: names, contradictions: contradictions, failures: [], documents: [:],
            figures: [:], licenceNotice: "", madeOn: nil)
    }
}
