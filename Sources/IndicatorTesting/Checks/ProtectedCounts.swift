import IndicatorKit

extension ConformanceCheck {
    static let protectedCounts = ConformanceCheck(
        "IC11", "Disclosure control sees every count behind an estimate, and no text gives one away",
        why:
            "Small counts are found by numerator and denominator; one that stands only in a sentence is shown "
            + "to everybody.",
        appliesTo: "estimates made of counts of people or events, in every example"
    ) { examination in
        guard examination.description.measures.contains(where: \.isProtectedCount) else {
            return .notApplicable("no measure counts people or events")
        }
        return examination.overExamples {
            let probes = [Trial.Variation.scaled, .lowered].map { probe in
                Dictionary(
                    examination.answers { $0 == probe }.map { ($0.trial.example, $0.reply.estimates) },
                    uniquingKeysWith: { first, _ in first })
            }
            var findings = Findings()
            for (trial, reply) in examination.written {
                let others = probes.map { reply.estimates.paired(with: $0[trial.example] ?? []).map(\.1) }
                for (place, estimate) in reply.estimates.enumerated() {
                    let counts = examination.protectedFigures(behind: estimate, trial)
                    guard !counts.isEmpty else { continue }
                    let indicator = examination.indicator(estimate.indicator)
                    if let problem = estimate.uncarried(counts, indicator) {
                        findings.add(
                            estimate, problem, in: trial,
                            "set numerator and denominator to the counts the estimate is made of")
                    }
                    for leak in estimate.leaks(of: counts, others.compactMap { $0[place] }, indicator) {
                        findings.add(
                            estimate, leak, in: trial,
                            "carry the count as numerator or denominator, or leave it out of the text")
                    }
                }
            }
            return findings.texts + examination.unanswered { $0 == .lowered }
        }
    }
}

extension Examination {
    /// The figures behind an estimate that count people or events.
    fileprivate func protectedFigures(behind estimate: Estimate, _ trial: Trial) -> [Observation] {
        let sources = Set(estimate.sources)
        return trial.request.observations.filter { figure in
            sources.contains(figure.id) && figure.unit == .count
                && measure(figure.measure)?.isProtectedCount == true
        }
    }
}

extension Estimate {
    private var quantities: [Quantity] { [numerator, denominator].compactMap(\.self) }

    /// Why disclosure control would not see the counts behind a value; nil when it sees them.
    ///
    /// It reads numerator and denominator. Where there is neither, it takes the value for a count when the
    /// declared calculation is one, or when a module's own is no model's estimate.
    fileprivate func uncarried(_ counts: [Observation], _ indicator: Indicator?) -> String? {
        guard value != nil else { return nil }
        if quantities.isEmpty, unit == .count {
            switch indicator?.calculation {
            case .count, .stated: return nil
            default: if qualifier != .estimated { return nil }
            }
        }
        let byMeasure = Dictionary(grouping: counts, by: \.measure).mapValues { $0.map(\.value) }
        for quantity in quantities {
            guard let values = byMeasure[quantity.measure] else { continue }
            let sum = values.reduce(0, +)
            if !quantity.value.isNear(sum), !values.contains(where: quantity.value.isNear) {
                return "it carries another number of \(quantity.measure) than its sources have"
            }
        }
        let carried = Set(quantities.map(\.measure))
        let absent = byMeasure.keys.filter { !carried.contains($0) }.sorted()
        guard !absent.isEmpty, carried.isDisjoint(with: byMeasure.keys) || byMeasure.count <= 2 else {
            return nil
        }
        return "it is made of \(absent.joined(separator: " and ")) and carries no such count"
    }

    /// Small counts that a text prints although no quantity carries them, so that they stay when the
    /// estimate is shown.
    ///
    /// A number is no count when it stays the same in the answers to other counts.
    fileprivate func leaks(
        of counts: [Observation], _ others: [Estimate], _ indicator: Indicator?
    ) -> [String] {
        let carried = quantities.map(\.value) + [value].compactMap(\.self)
        let small = counts.hidden { count in carried.contains(where: count.isNear) }
        guard !small.isEmpty else { return [] }
        var texts = texts
        if case .pointsOnYear = indicator?.calculation {
            // Disclosure control reads the counts of the year before from this formula.
            texts.removeAll { $0.name == "formula" }
        }
        return texts.compactMap { text in
            let numbers = text.words.numbers
            let changed = others.compactMap { other in
                other.texts.first { $0.name == text.name }?.words.numbers
            }.filter { $0.count == numbers.count }
            let printed = numbers.indices.filter { place in
                small[numbers[place]] != nil
                    && (changed.isEmpty || changed.contains { $0[place] != numbers[place] })
            }.map { numbers[$0] }
            guard let first = printed.first, let measure = small[first] else { return nil }
            let shown = Set(printed).sorted().map(NumberText.short).joined(separator: ", ")
            return "its \(text.name) prints \(shown), counts of 1 to 9 of \(measure) that it does not carry"
        }
    }

    private struct NamedText {
        let name: String
        let words: String
    }

    private var texts: [NamedText] {
        var texts = [NamedText(name: "method", words: method), NamedText(name: "formula", words: formula)]
        if case .undefined(let reason) = withheld { texts.append(NamedText(name: "reason", words: reason)) }
        return texts + caveats.map { NamedText(name: "caveat \($0.id)", words: $0.words) }
    }
}

extension [Observation] {
    /// Counts of 1 to 9 with their measures: single ones and sums of two, save those that are known.
    fileprivate func hidden(isKnown: (Double) -> Bool) -> [Double: String] {
        let small = filter { (1..<10).contains($0.value) }
        var found: [Double: String] = [:]
        for (place, one) in small.enumerated() {
            found[one.value] = one.measure
            for other in small.dropFirst(place + 1)
            where other.measure == one.measure && other.period == one.period && one.value + other.value < 10 {
                found[one.value + other.value] = one.measure
            }
        }
        return found.filter { !isKnown($0.key) }
    }
}

extension String {
    /// The numbers in a sentence, without the commas between thousands.
    fileprivate var numbers: [Double] {
        var numbers: [Double] = []
        var digits = ""
        for character in self + " " {
            if character.isASCIIDigit || (!digits.isEmpty && (character == "." || character == ",")) {
                digits.append(character)
                continue
            }
            while digits.last == "." || digits.last == "," { digits.removeLast() }
            if let number = Double(digits.filter { $0 != "," }) { numbers.append(number) }
            digits = ""
        }
        return numbers
    }
}
