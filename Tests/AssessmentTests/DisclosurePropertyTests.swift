import Assessment
import FrameworkModel
import TestSupport
import Testing

@Suite("Disclosure control against somebody who tries everything")
struct DisclosurePropertyTests {
    typealias Sample = DisclosureSample

    /// A count of the hierarchy: a force, its counties and their districts, each as a whole and by sex.
    private struct Slot: Hashable {
        let area: AreaCode
        let part: String
    }

    private static let leaves: [AreaCode] = ["A1", "A2", "B1", "B2"]
    private static let below: [AreaCode: [AreaCode]] = [
        "F": leaves, "A": ["A1", "A2"], "B": ["B1", "B2"], "A1": ["A1"], "A2": ["A2"], "B1": ["B1"],
        "B2": ["B2"],
    ]

    /// All counts of a hierarchy from those of the districts by sex.
    private func counts(_ base: [Int]) -> [Slot: Int] {
        var counts: [Slot: Int] = [:]
        for (area, leaves) in Self.below {
            for (place, leaf) in Self.leaves.enumerated() where leaves.contains(leaf) {
                counts[Slot(area: area, part: "m"), default: 0] += base[2 * place]
                counts[Slot(area: area, part: "f"), default: 0] += base[2 * place + 1]
                counts[Slot(area: area, part: ""), default: 0] += base[2 * place] + base[2 * place + 1]
            }
        }
        return counts
    }

    private func estimate(_ slot: Slot, _ count: Int) -> Estimate {
        Sample.count(
            Double(count), in: slot.area, Sample.year, slot.part.isEmpty ? .whole : Sample.sex(slot.part))
    }

    /// Every hidden count of every release has another value in some hierarchy that agrees with the release.
    @Test(arguments: 0..<25)
    func noHiddenCountIsPinnedDown(_ seed: Int) throws {
        var random = SeededGenerator(state: UInt64(900 + seed))
        let largest = [3, 6, 9][seed % 3]
        let base = (0..<8).map { _ in Int.random(in: 0...largest, using: &random) }
        let truth = counts(base)
        let slots = truth.keys.sorted { ($0.area, $0.part) < ($1.area, $1.part) }
        let release = try Sample.control().protect(slots.map { estimate($0, truth[$0] ?? 0) })
        let shown = zip(slots, release.estimates).filter { $0.1.value != nil }
        for (slot, estimate) in shown { #expect(estimate.value == Double(truth[slot] ?? 0)) }
        let hidden = zip(slots, release.estimates).filter { $0.1.value == nil }.map(\.0)
        let small = hidden.filter { (1...4).contains(truth[$0] ?? 0) }
        #expect(slots.filter { (1...4).contains(truth[$0] ?? 0) } == small)
        let known = Dictionary(uniqueKeysWithValues: shown.map { ($0.0, truth[$0.0] ?? 0) })
        var values: [Slot: Set<Int>] = [:]
        search(base: base, known: known, hidden: hidden, small: small, values: &values)
        for slot in small { #expect((values[slot]?.count ?? 0) > 1, "\(slot) of \(base)") }
    }

    /// Notes the values of small counts in all hierarchies that agree with what is known, in which every
    /// hidden count is 1 or more and districts differ from the truth by 4 at most.
    private func search(
        base: [Int], known: [Slot: Int], hidden: [Slot], small: [Slot], values: inout [Slot: Set<Int>]
    ) {
        var trial = base
        func fill(_ place: Int, _ values: inout [Slot: Set<Int>]) {
            if place > 0, place.isMultiple(of: 4) {
                let (area, leaves) = place == 4 ? ("A" as AreaCode, 0..<2) : ("B" as AreaCode, 2..<4)
                for part in ["m", "f", ""] {
                    let sum = leaves.reduce(0) { sum, leaf in
                        sum + (part != "f" ? trial[2 * leaf] : 0) + (part != "m" ? trial[2 * leaf + 1] : 0)
                    }
                    let slot = Slot(area: area, part: part)
                    guard known[slot].map({ $0 == sum }) ?? (sum > 0) else { return }
                }
            }
            guard place < trial.count else {
                let found = counts(trial)
                guard known.allSatisfy({ found[$0.key] == $0.value }),
                    hidden.allSatisfy({ (found[$0] ?? 0) > 0 })
                else { return }
                for slot in small { values[slot, default: []].insert(found[slot] ?? 0) }
                return
            }
            let slot = Slot(area: Self.leaves[place / 2], part: place.isMultiple(of: 2) ? "m" : "f")
            let range = known[slot].map { $0...$0 } ?? max(1, base[place] - 4)...(base[place] + 4)
            for value in range {
                trial[place] = value
                if !place.isMultiple(of: 2), let whole = known[Slot(area: slot.area, part: "")],
                    trial[place - 1] + value != whole
                {
                    continue
                }
                fill(place + 1, &values)
            }
            trial[place] = base[place]
        }
        fill(0, &values)
    }
}
