import Extracts
import FrameworkModel
import TestSupport

/// The days, people, districts and codes of a random extract, as they are written.
struct RandomTexts {
    /// Days of two to three years, some of them next to the ends of months and years.
    let days: [Day]
    let hierarchy: AreaHierarchy
    private let people: [String]
    private let references: [String]

    /// Draws them.
    init(_ random: inout SeededGenerator) {
        let first = random.pick([2000, 2015, 2023, 2096])
        var days: [Day] = []
        for _ in 0..<random.within(4...30) {
            let year = first + random.below(3)
            let edge = random.pick([(1, 1), (3, 31), (4, 1), (12, 31), (2, 28), (2, 29), (6, 30), (7, 1)])
            let (month, day) = random.chance(30) ? edge : (random.within(1...12), random.within(1...28))
            days += [Day(year: year, month: month, day: day)].compactMap(\.self)
        }
        self.days = days + [Day(year: first, month: 5, day: 5)].compactMap(\.self)
        hierarchy = Self.hierarchy(&random)
        people = (0..<random.within(2...12)).map { number in
            let length = random.pick([1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 33, 64, 200])
            return String(repeating: random.pick(["a", "0", "é"]), count: length - 1) + "\(number % 10)"
        }
        references = (0..<random.within(5...60)).map { number in
            String(repeating: "7", count: random.pick([0, 1, 3, 5, 8, 12, 300])) + "/\(number)"
        }
    }

    private static func hierarchy(_ random: inout SeededGenerator) -> AreaHierarchy {
        var leaves: [AreaHierarchy.Leaf] = []
        for force in 1...random.within(1...3) {
            let country = force == 3 ? "W92000004" : "E92000001"
            for district in 1...random.within(1...3) {
                let county = district == 1 ? [] : ["E1000000\(force)"]
                let above = ["E2300000\(force)"] + county + [country, "K04000001"]
                leaves.append(.init(code: "E0\(district)00000\(force)", above: above))
            }
        }
        if random.chance(30) { leaves.append(.init(code: "alone", above: [])) }
        return AreaHierarchy(random.shuffled(leaves))
    }

    /// Texts of a field in logical words, before any translation.
    func usual(_ field: RecordField) -> [String] {
        switch field.kind {
        case .flag: ["Y", "Y", "Y", "N"]
        case .date: days.map(\.description)
        case .number: ["0", "17", "18", "+18", "-3", "18.5", "18.05", "18.005", "007", "1234567.25", "5."]
        case .identifier: field.id == "incident_id" ? references : people
        case .category: field.words + (field.id == "record_type" ? ["crime"] : [])
        case .code: field.id == "area_code" ? hierarchy.leaves.map(\.code) : Self.codes
        }
    }

    /// Texts of a field that have no meaning or another one.
    func odd(_ field: RecordField) -> [String] {
        switch field.kind {
        case .flag: ["", "y", "Y ", "J", "\"Y\"", "yes", "ye\u{301}s"]
        case .date: Self.badDates
        case .number: ["", " 18", "18,5", "18.0005", "1e3", "--1", ".5", "zwölf", "+", "."]
        case .identifier:
            ["", "a", "A", "a\u{0}", "\u{E9}", "e\u{301}", "a,b", "a\nb", "a\r\nb", "\"", "a\"b"]
        case .category: ["", "CRIME", "crime ", "high, very", "\r"]
        case .code: ["", "8l", "E23000001", "e01000001", "X", "8L ", "line\nbreak", "k\u{E9}", "ke\u{301}"]
        }
    }

    /// A logical word for a value that is the same on every row.
    func constant(of field: RecordField, _ random: inout SeededGenerator) -> String {
        field.kind == .flag ? (random.chance(80) ? "yes" : "no") : random.pick(usual(field))
    }

    /// A day written `dd/MM/yyyy`.
    static func british(_ day: Day) -> String {
        let text = day.description
        return "\(text.suffix(2))/\(text.dropFirst(5).prefix(2))/\(text.prefix(4))"
    }

    /// Offence and outcome codes.
    static let codes = ["1", "1A", "14", "16", "8L", "8M", "8Q", "8R", "8U", "105A"]

    private static let badDates = [
        "", "2023-02-30", "2023-13-05", "0000-00-00", "1999-12-31", "2100-01-01", "2023-2-3", "2100-02-29",
        "31/04/2023", "01/01/1999", "1/1/2023", "2023-01-01 ", " 2023-01-01", "2023-01-01T00:00", "20230101",
        "2023/01/01", "01-01-2023", "２０２３-01-01", "2023-01-0\u{0}",
    ]
}
