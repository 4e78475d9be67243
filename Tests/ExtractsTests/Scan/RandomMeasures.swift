import FrameworkModel
import TestSupport

/// Draws measures over all fields, filters and aggregates.
struct RandomMeasures {
    let texts: RandomTexts

    private static let quantiles = [0.5, 0.25, 0.1, 0.9, 1.0 / 3]
    private static let reaches = [1, 7, 30, 31, 90, 365, 366, 500]

    /// So many measures with different keys.
    func list(_ count: Int, _ random: inout SeededGenerator) -> [Measure] {
        (0..<count).map { number in
            let id = random.pick(["m", "m", "M", "z_", "é"]) + "\(number)"
            let counted =
                random.chance(3)
                ? nil : RecordCount(aggregate(&random), where: filter(depth: 3, &random))
            return Measure(
                id, title: id, basis: "offences", stage: .police,
                addsOverAreas: counted?.aggregate.addsOverAreas ?? true, heldBy: "the force",
                counted: counted)
        }
    }

    /// A filter of at most so many levels of combination.
    func filter(depth: Int, _ random: inout SeededGenerator) -> RecordFilter {
        guard depth > 0, random.chance(55) else { return test(&random) }
        switch random.below(3) {
        case 0: return .not(filter(depth: depth - 1, &random))
        case 1: return .all((0..<random.below(4)).map { _ in filter(depth: depth - 1, &random) })
        default: return .any((0..<random.below(4)).map { _ in filter(depth: depth - 1, &random) })
        }
    }

    private func test(_ random: inout SeededGenerator) -> RecordFilter {
        switch random.below(9) {
        case 0: return .everything
        case 1: return .yes(field([.flag], &random))
        case 2: return .missing(field([.flag, .category, .code, .date, .number, .identifier], &random))
        case 3: return .atLeast("victim_age", random.pick([18, 18.005, -3, 0, 18.0051]))
        case 4: return .below(random.pick(["victim_age", "cost"]), random.pick([18, 18.5, 0, 1_000_000]))
        case 5: return .onOrAfter(field([.date], &random), random.pick(texts.days))
        case 6: return .before(field([.date], &random), random.pick(texts.days))
        default:
            let id = field([.category, .code], &random)
            let known = RandomLayout.fields.filter { $0.id == id }.flatMap {
                $0.words.isEmpty ? texts.usual($0) + texts.odd($0) + ["text 0"] : $0.words
            }
            return .isOne(id, of: (0..<random.within(0...4)).map { _ in random.pick(known) })
        }
    }

    private func aggregate(_ random: inout SeededGenerator) -> RecordAggregate {
        let person = random.pick(["victim_id", "suspect_id", "officer_id"])
        let reach = random.pick(Self.reaches)
        switch random.below(8) {
        case 0: return .records
        case 1: return .sum(of: field([.number], &random))
        case 2: return .subjects(person, withAtLeast: random.within(1...3))
        case 3:
            return .subjectsMeeting(person, atLeast: random.within(1...3), of: field([.identifier], &random))
        case 4: return .recordsAfterEarlier(person, within: reach)
        case 5: return .subjectsAfterEarlier(person, within: reach)
        case 6:
            return .days(
                from: field([.date], &random), to: field([.date], &random),
                quantile: random.pick(Self.quantiles))
        default:
            return .daysSinceEarlier(person, within: reach, quantile: random.pick(Self.quantiles))
        }
    }

    private func field(_ kinds: Set<RecordField.Kind>, _ random: inout SeededGenerator) -> String {
        random.pick(RandomLayout.fields.filter { kinds.contains($0.kind) }.map(\.id))
    }
}
