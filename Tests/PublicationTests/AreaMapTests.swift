import Foundation
import FrameworkModel
@testable import Publication
import TestSupport
import Testing

@Suite struct AreaMapTests {
    /// The areas of the evidence, as they lie in the sources.
    private static let stored: [(code: AreaCode, name: String, level: String)] = {
        let rows = table("areas.csv").map { row in (AreaCode(rawValue: row[0]), row[1], row[2]) }
        return rows.map { (code: $0.0, name: $0.1, level: $0.2) }
    }()

    /// The cells of each line; a comma within a quoted cell becomes a semicolon.
    private static func table(_ name: String) -> [[String]] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try? String(
            contentsOf: root.appending(path: "Sources/Evidence/Packs/\(name)"), encoding: .utf8)
        return (text ?? "").split(separator: "\n").dropFirst().map { line in
            line.replacing(/"[^"]*"/) { $0.output.replacing(",", with: ";") }
                .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }.filter { $0.count > 2 }
    }

    private static let forces = stored.filter { $0.level == "force" }

    /// The districts and unitary authorities of 2019 of each force.
    private static let districts: [AreaCode: [AreaCode]] = {
        let parents = Dictionary(grouping: table("area_parents.csv")) { $0[0] }.mapValues { $0.map { $0[1] } }
        let codes = Set(forces.map(\.code.rawValue))
        func force(_ code: String) -> String? {
            let above = parents[code] ?? []
            return above.first(where: codes.contains) ?? above.lazy.compactMap(force).first
        }
        let local = stored.filter { ["district", "unitary"].contains($0.level) }.map(\.code)
        let of2019 = local.filter { !later.contains($0.rawValue) && !earlier.contains($0.rawValue) }
        return Dictionary(grouping: of2019) { AreaCode(rawValue: force($0.rawValue) ?? "") }
    }()
    private static let later = Set((60...66).map { "E060000\($0)" })
    /// Abolished on 1 April 2019.
    private static let earlier: Set = [
        "E06000028", "E06000029", "E07000048", "E07000049", "E07000050", "E07000051", "E07000052",
        "E07000053", "E07000190", "E07000191", "E07000201", "E07000204", "E07000205", "E07000206",
    ]

    private static func map(
        _ areas: [(code: AreaCode, name: String)], highlighted: Set<String> = [],
        values: (Int) -> Double? = { 10 + Double($0 * 37 % 101) / 4 }, boundaries: Boundaries? = nil
    ) throws -> AreaMap {
        AreaMap(
            id: "crimes", subject: "Crimes <recorded>", unit: "per 1,000 people",
            period: "year to March 2019",
            decimals: 1,
            areas: areas.enumerated().map { place, area in
                let value = values(place)
                return MapArea(
                    code: area.code, name: area.name, value: value,
                    shown: value.map { NumberText.fixed($0, decimals: 1) } ?? "not supplied",
                    isHighlighted: highlighted.contains(area.name))
            }, boundaries: try boundaries ?? Boundaries.bundled())
    }

    private static func named(_ codes: [AreaCode]) -> [(code: AreaCode, name: String)] {
        stored.filter { codes.contains($0.code) }.map { ($0.code, $0.name) }
    }

    private static let pairs = forces.map { (code: $0.code, name: $0.name) }

    @Test func everyForceAndDistrictHasABoundary() throws {
        let boundaries = try Boundaries.bundled()
        #expect(Self.forces.count == 43)
        #expect(Self.districts.values.joined().count == 339)
        let wanted =
            Self.forces.map(\.code) + Self.districts.values.joined()
            + Self.later.map { AreaCode(rawValue: $0) }
        for code in wanted { #expect(boundaries.outline(code) != nil, "\(code.rawValue)") }
        #expect(boundaries.outline("E10000034") == nil && boundaries.outline("E92000001") == nil)
    }

    @Test func theFileIsSmallAndReadFast() throws {
        let path = try BoundaryFile.locate()
        let bytes = try Data(contentsOf: URL(filePath: path))
        #expect(bytes.count < 350_000)
        let clock = ContinuousClock()
        let times = (0..<5).map { _ in
            clock.measure {
                let read = Boundaries(bytes)
                #expect(Self.districts["E23000016"]?.compactMap { read.outline($0) }.count == 9)
            }
        }
        #expect(try #require(times.min()) < .milliseconds(40), "5 ms when optimised")
    }

    @Test func aMissingFileIsSaid() {
        #expect(
            throws: PublicationError.boundariesMissing(
                problem: "no folder 'performance-outcomes_Publication.resources' beside the program")
        ) { try BoundaryFile.locate(in: ["/nowhere"]) }
    }

    /// A force without a coast shares each line of its outline with a neighbour: no gap opens between them.
    @Test(arguments: [
        "West Mercia", "Staffordshire", "Warwickshire", "West Midlands", "Derbyshire", "Leicestershire",
        "Northamptonshire", "Bedfordshire", "Hertfordshire", "Surrey", "Thames Valley", "Wiltshire",
        "South Yorkshire", "West Yorkshire", "City of London",
    ])
    func neighboursShareTheirBorders(name: String) throws {
        let boundaries = try Boundaries.bundled()
        func lines(_ code: AreaCode) throws -> [Set<MapPoint>] {
            try #require(boundaries.outline(code)).rings.flatMap { ring in
                zip(ring, ring.dropFirst() + ring.prefix(1)).map { Set([$0, $1]) }
            }
        }
        let own = try #require(Self.forces.first { $0.name == name }).code
        let others = Set(try Self.forces.filter { $0.code != own }.flatMap { try lines($0.code) })
        #expect(try lines(own).filter { !others.contains($0) } == [])
    }

    @Test func theMapOfForcesIsSmallAndInWords() throws {
        let map = try Self.map(
            Self.pairs, highlighted: ["West Mercia", "Staffordshire"],
            values: { $0 == 3 ? nil : Double($0) / 3 })
        let figure = map.figure(source: "A source")
        let drawing = try #require(DrawingInspection(figure.drawing))
        #expect((figure.drawing?.text.utf8.count ?? .max) < 25_000)
        #expect(drawing.misplaced == [])
        #expect(drawing.names["title"] == 44 && drawing.roles == ["img"])
        #expect(
            drawing.ids.allSatisfy { $0.hasPrefix("crimes-") } && Set(drawing.ids).count == drawing.ids.count)
        for row in figure.table.rows {
            #expect(
                drawing.alternative.contains("\(row[0].text.replacing("&amp;", with: "&")): \(row[1].text)\n")
            )
        }
        #expect(drawing.alternative.contains("highlighted: West Mercia"))
        #expect(drawing.alternative.contains("no sound figure: 1 area"))
        #expect(figure.title.contains("West Mercia") && figure.title.hasSuffix("range 0.0 to 14.0"))
        #expect(figure.caption.contains("Darker is higher, which is not worse or better in itself."))
        #expect(figure.caption.hasSuffix(Boundaries.attribution))
        #expect(figure.html == map.figure(source: "A source").html)
        let texts = drawing.labels.joined().map(\.text)
        #expect(texts.contains("West Mercia") && texts.contains("Staffordshire") && !texts.contains("Kent"))
    }

    @Test(arguments: forces.map(\.code))
    func theMapOfDistrictsIsSmallAndInWords(force: AreaCode) throws {
        let areas = Self.named(Self.districts[force] ?? [])
        try #require(!areas.isEmpty)
        let figure = try Self.map(areas, highlighted: [areas[0].name]).figure(source: "A source")
        guard areas.count >= AreaMap.leastAreas else {
            #expect(figure.drawing == nil && figure.table.rows.count == areas.count)
            return
        }
        let drawing = try #require(DrawingInspection(figure.drawing))
        #expect((figure.drawing?.text.utf8.count ?? .max) < 12_000, "\(areas.count) areas")
        #expect(drawing.misplaced == [])
        let texts = Set(drawing.labels.joined().map(\.text).flatMap { $0.split(separator: " ") })
        for area in areas where areas.count < MapLabels.fewAreas {
            #expect(texts.isSuperset(of: area.name.split(separator: " ")), "\(area.name)")
        }
    }

    @Test(
        arguments: [
            [nil, nil, 1, 2, 3, 4], [5, 5, 5, 5, 5, 5], [1, 2, .nan, .infinity, -.infinity, 3],
            [5.01, 5.02, 5.03, 5.04, 5.0, 4.98],
        ] as [[Double?]])
    func tooFewNumbersMakeNoDrawing(values: [Double?]) throws {
        let figure = try Self.map(Array(Self.pairs.prefix(6)), values: { values[$0] }).figure(source: "s")
        #expect(figure.drawing == nil && figure.table.rows.count == 6)
        #expect(!figure.caption.contains("Darker"))
    }

    @Test func anAreaWithoutABoundaryIsNamed() throws {
        let areas =
            Array(Self.pairs.prefix(6)) + [(code: AreaCode(rawValue: "X1"), name: "Elsewhere & <more>")]
        let figure = try Self.map(areas).figure(source: "s")
        #expect(figure.caption.contains("Not on the map: Elsewhere & <more>."))
        let drawing = try #require(DrawingInspection(figure.drawing))
        let row = try #require(figure.table.rows.first { $0[0].text.hasPrefix("Elsewhere") })
        #expect(drawing.alternative.contains("not on the map: Elsewhere & <more> \(row[1].text)"))
        #expect(drawing.misplaced == [])
    }

    @Test func theTintsAndTheBordersDiffer() throws {
        let tints = try (1...5).map { try #require(Contrast.fill("map-c\($0)")) }
        for (light, dark) in zip(tints, tints.dropFirst()) { #expect(Contrast.between(light, dark) > 1.5) }
        for tint in tints {
            #expect(max(Contrast.between(tint, "#ffffff"), Contrast.between(tint, "#1c1c1c")) >= 3)
        }
    }

    @Test(arguments: [
        "M1 2l3 4 5 6", "l1 2 3 4 5 6z", "M1 2z", "M1 2l3 4-5z", "M1 2l3 4 5 6zM1", "M1 2l3 4 5 6zM",
        "M1 2l3 4 5 6z7", "M1 2l3 4 5 6z7 ", "M1 2l3 4 5 6M1 2l3 4 5 6z", "M1.5 2l3 4 5 6z", "",
    ])
    func aDamagedPathIsNoOutline(path: String) {
        #expect(MapOutline(path: path) == nil)
        #expect(MapOutline(path: "M1 2l3 4 5 6zM7 8l3 4-5 6z")?.rings.count == 2)
    }

    @Test func withoutBoundariesThePageSaysSo() throws {
        let missing = PublicationError.boundariesMissing(problem: "no <folder>")
        let html = Boundaries.html(.failure(missing)) { _ in "a map" }
        #expect(
            html.text.contains("There is no map: the boundaries of areas cannot be read: no &lt;folder&gt;"))
        #expect(Boundaries.html { _ in "a map" } == "a map")
    }
}

@Suite struct MapClassesTests {
    @Test(arguments: 0..<40)
    func everyValueIsInTheClassThatItsWordsSay(seed: Int) throws {
        var generator = SeededGenerator(state: UInt64(seed))
        let scale = [0.01, 1, 100, 1e6][seed % 4]
        let values = (0..<(5 + seed)).map { _ in
            (Double.random(in: -1...9, using: &generator) * scale * 10).rounded() / 10
        }
        guard let classes = MapClasses(values, decimals: 1) else {
            #expect(Set(values).count == 1)
            return
        }
        #expect(classes.edges == classes.edges.sorted() && Set(classes.edges).count == classes.edges.count)
        #expect((2...5).contains(classes.count))
        for value in values {
            let place = classes.place(value)
            #expect(place == 0 || value >= classes.edges[place - 1])
            #expect(place == classes.edges.count || value < classes.edges[place])
        }
        let used = Set(values.map(classes.place))
        #expect(used.count == classes.count, "an empty class")
    }

    @Test func theEdgesAreRoundAndTheWordsPlain() throws {
        let classes = try #require(
            MapClasses([3.2, 4.1, 7.9, 12.4, 19.7, 20.3, 33.1, 35, 48.8, 61], decimals: 1))
        #expect(classes.edges == [5, 15, 30, 40])
        #expect(
            (0..<5).map(classes.words) == [
                "under 5", "5 to under 15", "15 to under 30", "30 to under 40", "40 or more",
            ])
        #expect((0..<5).map(classes.tint) == [1, 2, 3, 4, 5])
    }
}
