import Foundation
import FrameworkModel
import TestSupport

/// Requests and replies with every member in every kind of value, by chance but the same for the same seed.
struct SampleDocuments: RandomNumberGenerator {
    private var generator: SeededGenerator
    private let isPlain: Bool

    /// Plain ones have nothing that the reader leaves to the general coder: no control character that is escaped by
    /// number, no negative zero, no number below the normal ones.
    init(seed: UInt64, isPlain: Bool = false) {
        generator = SeededGenerator(state: seed)
        self.isPlain = isPlain
    }

    mutating func next() -> UInt64 { generator.next() }

    /// The coder whose bytes are the contract's.
    static var coder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    mutating func request() -> ComputeRequest {
        ComputeRequest(
            areas: list { AreaCode(rawValue: $0.text()) }, confidence: number(),
            observations: list { $0.observation() })
    }

    mutating func reply() -> ComputeReply {
        ComputeReply(module: text(), estimates: list { $0.estimate() })
    }

    private mutating func observation() -> Observation {
        Observation(
            id: text(), area: AreaCode(rawValue: text()), periodStart: maybe { $0.day() },
            periodEnd: maybe { $0.day() }, measure: text(), value: number(),
            precision: maybe { $0.number() } ?? 1, unit: one(of: Unit.allCases),
            qualifier: one(of: Qualifier.allCases), breakdown: breakdown(), denominator: text(),
            basis: maybe { CountingBasis(rawValue: $0.text()) },
            stage: maybe { $0.one(of: SourceStage.allCases) }, status: one(of: SourceStatus.allCases),
            coverage: text(), document: "d\(text())", locator: text(), note: text(),
            vintage: maybe { $0.day() }, standing: standing(), parts: list { $0.text() })
    }

    private mutating func estimate() -> Estimate {
        let start = day()
        return Estimate(
            indicator: text(), definitionVersion: Int.random(in: 0...20_000, using: &self),
            area: AreaCode(rawValue: text()),
            period: maybe { Period(start: start, end: max(start, $0.day())) },
            breakdown: breakdown(), value: maybe { $0.number() }, unit: one(of: Unit.allCases),
            interval: maybe { generator in
                Interval(
                    lower: generator.one(of: [-.infinity, generator.number()]),
                    upper: generator.one(of: [.infinity, generator.number()]),
                    confidence: generator.number())
            }, numerator: maybe { Quantity(measure: $0.text(), value: $0.number()) },
            denominator: maybe { Quantity(measure: $0.text(), value: $0.number()) }, method: text(),
            formula: text(), basis: maybe { CountingBasis(rawValue: $0.text()) },
            stage: maybe { $0.one(of: SourceStage.allCases) }, status: one(of: SourceStatus.allCases),
            qualifier: one(of: Qualifier.allCases), statedOf: text(), standing: standing(),
            withheld: maybe { generator in
                generator.one(of: [
                    .suppressed, .undefined(generator.text()), .missing(generator.list { $0.text() }),
                ])
            }, caveats: list { Caveat($0.text(), $0.text()) }, sources: list { $0.text() })
    }

    private mutating func standing() -> Standing {
        guard Bool.random(using: &self) else { return .sound }
        let grades: [Standing.Grade] = [.corrected, .questioned, .disputed]
        return Standing(grade: one(of: grades), checks: list { $0.text() }, reason: text())
    }

    private mutating func breakdown() -> Breakdown {
        let all = ["age": "16-17", "sex": "female", "source \"a\"": "b\\c", "é": "ü"]
        return Breakdown(all.filter { _ in next() % 3 == 0 })
    }

    private mutating func text() -> String {
        let pieces =
            [
                "", "a", "population", "\"", "\\", "/", "\n", "\t", "\r", "\u{8}", "\u{C}", "\u{7F}", "é",
                "×",
                "👩‍👧", "\u{2028}", " ",
            ] + (isPlain ? [] : ["\u{1}", "\u{1F}"])
        return (0..<Int.random(in: 0...4, using: &self)).map { _ in one(of: pieces) }.joined()
    }

    private mutating func number() -> Double {
        let value = anyNumber()
        return isPlain && !value.isNormal ? 0 : value
    }

    private mutating func anyNumber() -> Double {
        let sign: Double = next() % 2 == 0 ? 1 : -1
        switch next() % 6 {
        case 0: return sign * Double(next() % 1_000_000)
        case 1: return sign * Double(next() % 100_000) / 100
        case 2: return sign * Double.random(in: 0...1, using: &self)
        case 3: return one(of: [0, -0.0, 1, 1e15, 999_999_999_999_999, 1e16, 9_007_199_254_740_992, 1e22])
        case 4:
            return one(of: [
                .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, 1e-5, 0.1,
                123_456_789.125,
            ])
        default:
            let value = Double(bitPattern: next())
            return value.isFinite ? value : 1
        }
    }

    private mutating func day() -> Day {
        Day(number: Int.random(in: 306...3_652_000, using: &self)) ?? Period(financialYear: 2018).start
    }

    private mutating func one<Value>(of values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &self)]
    }

    private mutating func maybe<Value>(_ make: (inout SampleDocuments) -> Value?) -> Value? {
        next() % 3 == 0 ? nil : make(&self)
    }

    private mutating func list<Value>(_ make: (inout SampleDocuments) -> Value) -> [Value] {
        (0..<Int.random(in: 0...3, using: &self)).map { _ in make(&self) }
    }
}
