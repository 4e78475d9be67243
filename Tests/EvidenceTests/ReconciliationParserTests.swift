import Evidence
import FrameworkModel
import Testing

@Suite("Texts of relations that cannot be read")
struct ReconciliationParserTests {
    static let faults: [(text: String, position: Int, problem: String)] = [
        ("", 1, "a figure, a number or '(' is expected, not the end"),
        ("a", 2, "a comparison is expected, not the end"),
        ("a = ", 5, "a figure, a number or '(' is expected, not the end"),
        ("a = b = c", 7, "the end is expected, not '='"),
        ("a = b c", 7, "the end is expected, not 'c'"),
        ("a = (b + c", 11, "')' is expected, not the end"),
        ("a = b + * c", 9, "a figure, a number or '(' is expected, not '*'"),
        ("a = 1.2.3", 5, "'1.2.3' is not a number"),
        ("a = 5.", 5, "'5.' is not a number"),
        ("a = 50%", 7, "'%' has no meaning here"),
        ("a ≤ 3", 3, "'≤' has no meaning here"),
        ("months(a) = 3", 1, "there is no function 'months'"),
        ("years(3) = 3", 7, "a figure is expected, not a number"),
        ("year_end(a = 3", 12, "')' is expected, not '='"),
        (
            String(repeating: "(", count: 51) + "a = 1", 51,
            "parentheses are nested more than 50 deep"
        ),
    ]

    @Test("the error names the relation and the position", arguments: faults)
    func fault(text: String, position: Int, problem: String) {
        let expected = ReconciliationError.syntax(relation: "r", position: position, problem: problem)
        #expect(throws: expected) { try reconcile([relation("r", text)], []) }
        #expect("\(expected)" == "Relation r, position \(position): \(problem).")
    }

    @Test("identifiers are given once")
    func duplicate() {
        #expect(throws: ReconciliationError.duplicate(relation: "r")) {
            try reconcile([relation("r", "1 = 1"), relation("r", "2 = 2")], [])
        }
    }

    @Test("a second reading belongs to another relation", arguments: ["r", "s"])
    func alternative(other: String) {
        #expect(throws: ReconciliationError.unknownAlternative(relation: "r", alternativeTo: other)) {
            try reconcile([relation("r", "1 = 1", alternativeTo: other)], [])
        }
    }

    @Test("hyphens belong to identifiers, blanks do not matter")
    func spacing() throws {
        let figures = [madeUp("a-1", 3), madeUp("b-2", 1)]
        let result = try #require(try reconcile([relation("r", "2=a-1 -b-2")], figures).results.first)
        #expect(result.verdict == .holds)
        #expect(result.figures == ["a-1", "b-2"])
    }
}
