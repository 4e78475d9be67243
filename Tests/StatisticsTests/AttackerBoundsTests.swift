import Statistics
import TestSupport
import Testing

@Suite struct AttackerBoundsTests {
    typealias Equation = AttackerBounds.Equation
    typealias Term = AttackerBounds.Term

    struct System {
        var equations: [Equation]
        var least: [Double]
        var most: [Double]
    }

    /// Random sums of up to five whole amounts from 0 to 4, true for amounts drawn first.
    private func systems(_ number: Int, seed: UInt64) -> [System] {
        var random = SeededGenerator(state: seed)
        return (0..<number).map { _ in
            let truth = (0..<Int.random(in: 2...5, using: &random)).map { _ in
                Int.random(in: 0...4, using: &random)
            }
            let equations = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                let terms = truth.indices.compactMap { unknown -> Term? in
                    let factor = [0, 0, 1, 1, 1, -1, 2].randomElement(using: &random) ?? 0
                    return factor == 0 ? nil : Term(unknown, factor: Double(factor))
                }
                return Equation(
                    terms, sum: terms.reduce(0) { $0 + $1.factor * Double(truth[$1.unknown]) })
            }
            let least = truth.map { Double(min($0, Int.random(in: 0...1, using: &random))) }
            return System(
                equations: equations, least: least, most: truth.map { _ in 6 })
        }
    }

    /// Every value of each unknown in all whole solutions, found by trying all of them.
    private func tried(_ system: System) -> [Set<Int>] {
        var found = [Set<Int>](repeating: [], count: system.least.count)
        var trial = [Int](repeating: 0, count: system.least.count)
        func fill(_ place: Int) {
            guard place < trial.count else {
                let fits = system.equations.allSatisfy { equation in
                    equation.terms.reduce(0) { $0 + $1.factor * Double(trial[$1.unknown]) } == equation.sum
                }
                if fits { for (unknown, value) in trial.enumerated() { found[unknown].insert(value) } }
                return
            }
            for value in Int(system.least[place])...Int(system.most[place]) {
                trial[place] = value
                fill(place + 1)
            }
        }
        fill(0)
        return found
    }

    @Test func wholeBoundsAreThoseOfAllSolutions() throws {
        var single = 0
        for system in systems(250, seed: 31) {
            let bounds = try AttackerBounds(
                unknowns: system.least.count, equations: system.equations, least: system.least,
                most: system.most)
            let values = tried(system)
            for unknown in values.indices {
                let range = try bounds.wholeRange(of: unknown)
                let message: Comment = "\(system) unknown \(unknown)"
                #expect(range.lower == values[unknown].min().map(Double.init), message)
                #expect(range.upper == values[unknown].max().map(Double.init), message)
                let loose = try bounds.range(of: unknown)
                #expect(loose.lower <= range.lower + 1e-7 && range.upper <= loose.upper + 1e-7, message)
            }
            let one = values.indices.filter { values[$0].count == 1 }
            #expect(try bounds.determined(among: Array(values.indices)) == one, "\(system)")
            single += one.count
        }
        #expect(single > 100)
    }

    /// In tables every figure that the network calls recoverable has one value, and no other.
    @Test func tablesAgreeWithTheNetwork() throws {
        var random = SeededGenerator(state: 32)
        var recovered = 0
        for shape in [(1, 4), (2, 2), (2, 3), (3, 3), (4, 3)] {
            for _ in 0..<40 {
                let table = try CountTable(
                    rows: (0..<shape.0).map { _ in
                        (0..<shape.1).map { _ in Int.random(in: 0...6, using: &random) }
                    })
                let hidden = table.figures.filter {
                    $0.count > 0 && Int.random(in: 0..<10, using: &random) < ($0.place.isCell ? 5 : 1)
                }
                .map(\.place)
                let named = SecondarySuppression.recoverable(in: table, hidden: Set(hidden))
                let bounds = try system(of: table, hidden: hidden)
                let one = try bounds.determined(among: Array(hidden.indices)).map { hidden[$0] }
                #expect(one == named, "\(table.rows) with \(hidden) hidden")
                recovered += named.count
            }
        }
        #expect(recovered > 100)
    }

    private func system(of table: CountTable, hidden: [CountTable.Place]) throws -> AttackerBounds {
        let unknowns = Dictionary(uniqueKeysWithValues: zip(hidden, hidden.indices))
        let counts = Dictionary(uniqueKeysWithValues: table.figures.map { ($0.place, $0.count) })
        func equation(_ total: CountTable.Place, _ parts: [CountTable.Place]) -> Equation {
            var sum = 0.0
            var terms: [Term] = []
            for (place, sign) in [(total, -1.0)] + parts.map({ ($0, 1.0) }) {
                if let unknown = unknowns[place] {
                    terms.append(Term(unknown, factor: sign))
                } else {
                    sum -= sign * Double(counts[place] ?? 0)
                }
            }
            return Equation(terms, sum: sum)
        }
        let (rows, columns) = (table.rows.indices, table.rows[0].indices)
        let cells = rows.map { row in columns.map { CountTable.Place.cell(row: row, column: $0) } }
        var equations: [Equation] = []
        if table.isList {
            equations.append(equation(.total, cells.flatMap(\.self)))
        } else {
            equations += rows.map { equation(.rowTotal($0), cells[$0]) }
            equations += columns.map { column in equation(.columnTotal(column), cells.map { $0[column] }) }
            equations.append(equation(.total, rows.map { .rowTotal($0) }))
            equations.append(equation(.total, columns.map { .columnTotal($0) }))
        }
        return try AttackerBounds(
            unknowns: hidden.count, equations: equations,
            least: [Double](repeating: 1, count: hidden.count))
    }

    private func ends(_ range: AttackerBounds.Range) -> [Double] { [range.lower, range.upper] }

    @Test func nothingLimitsAFreeAmount() throws {
        let bounds = try AttackerBounds(
            unknowns: 3, equations: [Equation([Term(0), Term(1, factor: -1)], sum: 2)])
        #expect(try ends(bounds.range(of: 0)) == [2, .infinity])
        #expect(try ends(bounds.wholeRange(of: 2)) == [0, .infinity])
        #expect(try bounds.determined(among: [0, 1, 2]) == [])
    }

    /// Half of an odd sum is the only value while parts of one may be halves; whole amounts do not agree.
    @Test func wholeNumbersSayMore() throws {
        let pairs = [(0, 1), (1, 2), (0, 2)].map { Equation([Term($0), Term($1)], sum: 3) }
        let bounds = try AttackerBounds(unknowns: 3, equations: pairs)
        #expect(try ends(bounds.range(of: 0)) == [1.5, 1.5])
        #expect(throws: StatisticsError.contradictoryFigures(equations: 3)) { try bounds.wholeRange(of: 0) }
    }

    @Test func refusals() throws {
        #expect(throws: StatisticsError.outsideDomain(name: "unknown", value: 2)) {
            try AttackerBounds(unknowns: 2, equations: [Equation([Term(2)], sum: 1)])
        }
        #expect(throws: StatisticsError.outsideDomain(name: "unknown", value: 5)) {
            try AttackerBounds(unknowns: 2, equations: []).range(of: 5)
        }
        #expect(throws: StatisticsError.negativeCount(-1)) {
            try AttackerBounds(unknowns: 1, equations: [], least: [-1])
        }
        #expect(throws: StatisticsError.outsideDomain(name: "most", value: 1)) {
            try AttackerBounds(unknowns: 1, equations: [], least: [2], most: [1])
        }
        #expect(throws: StatisticsError.outsideDomain(name: "number of limits", value: 1)) {
            try AttackerBounds(unknowns: 2, equations: [], least: [2])
        }
        #expect(throws: StatisticsError.self) {
            try AttackerBounds(unknowns: 1, equations: [Equation([Term(0)], sum: .nan)])
        }
        #expect(throws: StatisticsError.contradictoryFigures(equations: 2)) {
            try AttackerBounds(
                unknowns: 1, equations: [Equation([Term(0)], sum: 1), Equation([Term(0)], sum: 2)]
            ).range(of: 0)
        }
    }
}
