import FrameworkModel
import Testing

@testable import Evidence

@Suite struct GeographyTests {
    @Test(arguments: [
        ("E23000016", "E23000016"), ("e23000016", "E23000016"), ("West Mercia", "E23000016"),
        ("west-mercia", "E23000016"), ("West Mercia Police", "E23000016"), ("Staffordshire", "E23000015"),
        ("Staffordshire and Stoke on Trent", "E23000015"), ("Staffordshire County", "E10000028"),
        ("Redcar & Cleveland", "E06000003"), ("redcar and cleveland", "E06000003"),
        ("Kings Lynn & West Norfolk", "E07000146"), ("King’s Lynn and West Norfolk", "E07000146"),
        ("Telford", "E06000020"), ("England and Wales", "K04000001"),
    ])
    func names(text: String, code: String) throws {
        #expect(try Support.bundled().geography().resolve(text).code.rawValue == code)
    }

    @Test func unknown() throws {
        let geography = try Support.bundled().geography()
        let error = #expect(throws: UnknownArea.self) { try geography.resolve("Staffordshir") }
        #expect(error?.nearest.first?.code == "E23000015")
        #expect(error?.nearest.count ?? 0 <= 3)
        #expect("\(try #require(error))".contains("the nearest are Staffordshire (E23000015"))
        let nonsense = #expect(throws: UnknownArea.self) { try geography.resolve("qqqqqqqq") }
        #expect(nonsense?.nearest == [])
    }

    @Test func accents() throws {
        let geography = Geography(areas: [Area(code: "A1", name: "Ynys Môn", level: .unitary)], links: [])
        #expect(try geography.resolve("ynys mon").code == "A1")
        #expect(try geography.resolve("YNYS MÔN").code == "A1")
    }

    @Test func ambiguous() throws {
        let geography = Geography(
            areas: [
                Area(code: "A1", name: "Newtown", level: .district),
                Area(code: "A2", name: "New Town", level: .unitary),
            ], links: [])
        let error = #expect(throws: UnknownArea.self) { try geography.resolve("newtown") }
        #expect(error?.ambiguous.map(\.code) == ["A1", "A2"])
        #expect("\(try #require(error))".contains("Newtown (A1, district), New Town (A2, unitary"))
    }

    @Test func tree() throws {
        let geography = try Support.bundled().geography()
        #expect(geography.children(of: "E10000034").count == 6)
        #expect(geography.children(of: "E23000016") == ["E06000019", "E06000020", "E06000051", "E10000034"])
        #expect(geography.parent(of: "E07000237") == "E10000034")
        #expect(
            geography.ancestors(of: "E07000237") == [
                "E10000034", "E23000016", "E12000005", "E92000001", "K04000001",
            ])
        #expect(geography.leaves(of: "E23000016").count == 9)
        #expect(geography.localAreas(of: "E23000016").count == 10)
        #expect(geography.leaves(of: "E07000237") == ["E07000237"])
        #expect(geography.contains("K04000001", "E07000237"))
        #expect(geography.contains("E23000016", "E07000237"))
        #expect(!geography.contains("E23000015", "E07000237"))
        #expect(!geography.contains("E23000016", "E23000016"))
        #expect(geography.forces.count == 43)
    }

    @Test func datedTree() throws {
        let day = { (text: String) in Day(iso: text) }
        let links = [
            AreaLink(area: "A", parent: "P", to: day("2019-03-31")),
            AreaLink(area: "B", parent: "P", to: day("2019-03-31")),
            AreaLink(area: "C", parent: "P", from: day("2019-04-01")), AreaLink(area: "D", parent: "P"),
        ]
        let areas = ["A", "B", "C", "D", "P"].map {
            Area(code: AreaCode(rawValue: $0), name: $0, level: .district)
        }
        let geography = Geography(areas: areas, links: links)
        #expect(geography.children(of: "P") == ["C", "D"])
        #expect(geography.children(of: "P", on: day("2019-03-31")) == ["A", "B", "D"])
        #expect(geography.children(of: "P", on: day("2019-04-01")) == ["C", "D"])
        #expect(geography.parent(of: "A") == nil)
        #expect(geography.parent(of: "A", on: day("2018-01-01")) == "P")
        let near = { (text: String?) in
            geography.compositions(of: "P", near: text.flatMap(day)).map {
                $0.children.map(\.rawValue).joined()
            }
        }
        #expect(near("2018-06-30") == ["ABD", "CD"])
        #expect(near("2020-06-30") == ["CD", "ABD"])
        #expect(near(nil) == ["CD", "ABD"])
    }

    @Test(arguments: [
        ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "abc", 0), ("abcd", "abdc", 1), ("a", "", 1),
    ])
    func distance(left: String, right: String, expected: Int) {
        #expect(Nearest.distance(Array(left.utf8), Array(right.utf8)) == expected)
    }
}
