import IndicatorKit

extension ConformanceCheck {
    static let examples = ConformanceCheck(
        "IC04", "There are examples of the ordinary case and of every edge",
        why: "Figures go wrong at the edges: nothing below the line, nobody above it, a gap, few people.",
        appliesTo: "Examples, judged by what they hold", severity: .upkeep
    ) { examination in
        examination.inFolder { folder in
            let declarations = examination.description
            let examples = folder.examples.compactMap { ExampleContent($0, declarations) }
            let cases = ExampleCase.all.filter { $0.isNeeded(declarations) }.filter { wanted in
                !examples.contains { wanted.isShown($0) }
            }
            let shown = Set(examples.flatMap(\.indicators).map(\.id))
            let unseen = declarations.indicators.filter { !shown.contains($0.id) }.map {
                "indicator \($0.id) stands in no expected.csv: add a row for it to Examples/ordinary"
            }
            return cases.map { "no example of \($0.words): \($0.remedy)" } + unseen
        }
    }
}

/// What stands in the tables of an example, with the declarations it is about.
struct ExampleContent {
    let observations: [Observation]
    let expected: [ExpectedEstimate]
    let declarations: ModuleDescription

    init?(_ example: ModuleFolder.Example, _ declarations: ModuleDescription) {
        guard case .success(let request) = example.request, case .success(let rows) = example.expected else {
            return nil
        }
        observations = request.observations
        expected = rows
        self.declarations = declarations
    }

    /// The indicators that the expected table names.
    var indicators: [Indicator] {
        let named = Set(expected.map(\.indicator))
        return declarations.indicators.filter { named.contains($0.id) }
    }

    func observations(_ measure: String) -> [Observation] { observations.filter { $0.measure == measure } }
}

/// A situation that some example must show.
struct ExampleCase {
    let words: String
    let remedy: String
    /// Whether a module with these declarations can get into it.
    let isNeeded: (ModuleDescription) -> Bool
    let isShown: (ExampleContent) -> Bool

    static var all: [ExampleCase] {
        [ordinary, zeroDenominator, zeroNumerator, missingInput, smallCount, partialPeriod, seriesBreak]
    }

    private static var ordinary: ExampleCase {
        ExampleCase(
            words: "the ordinary case",
            remedy: "add Examples/ordinary with usual figures and the values that come out",
            isNeeded: { _ in true }, isShown: { example in example.expected.contains { $0.value != nil } })
    }

    private static var zeroDenominator: ExampleCase {
        ExampleCase(
            words: "nothing below the line",
            remedy: "add Examples/zero-denominator with a denominator of 0 and the reason that comes out",
            isNeeded: { $0.indicators.contains { $0.calculation.below != nil } },
            isShown: { example in
                example.indicators.contains { indicator in
                    guard let below = indicator.calculation.below else {
                        return indicator.isCustom && example.isWithheldForNothing(indicator)
                    }
                    return example.observations(below).contains { $0.value == 0 }
                }
            })
    }

    private static var zeroNumerator: ExampleCase {
        ExampleCase(
            words: "nothing above the line",
            remedy: "add Examples/zero-numerator with a count of 0 over a denominator above 0",
            isNeeded: { _ in true },
            isShown: { example in
                let hasLine = example.declarations.indicators.contains { $0.calculation.below != nil }
                return example.indicators.contains { indicator in
                    let zeros = indicator.calculation.above.flatMap(example.observations).filter {
                        $0.value == 0
                    }
                    guard let below = indicator.calculation.below else { return !hasLine && !zeros.isEmpty }
                    let wholes = example.observations(below).filter { $0.value > 0 }
                    return zeros.contains { zero in wholes.contains { $0.area == zero.area } }
                }
            })
    }

    private static var missingInput: ExampleCase {
        ExampleCase(
            words: "a figure that nobody has supplied",
            remedy: "add Examples/missing-input without one measure, and a row that is withheld as "
                + "\"not supplied: ...\"",
            isNeeded: { $0.indicators.contains { $0.calculation.canLackAFigure } },
            isShown: { example in
                example.expected.contains { $0.withheld.hasPrefix(Withheld.missing([]).words) }
            })
    }

    private static var smallCount: ExampleCase {
        ExampleCase(
            words: "a small count",
            remedy: "add Examples/small-count with a count of 1 to 9 and its exact limits",
            isNeeded: { $0.measures.contains(where: \.isProtectedCount) },
            isShown: { example in
                example.indicators.flatMap(\.calculation.measures).contains { measure in
                    example.declarations.measures.contains { $0.id == measure && $0.isProtectedCount }
                        && example.observations(measure).contains { (1..<10).contains($0.value) }
                }
            })
    }

    private static var partialPeriod: ExampleCase {
        ExampleCase(
            words: "a partial period",
            remedy:
                "add Examples/partial-period with figures of a span that is no whole month, quarter or year",
            isNeeded: { $0.measures.contains { $0.timing == .flow } },
            isShown: { example in
                example.indicators.flatMap(\.calculation.measures).contains { measure in
                    example.observations(measure).contains { $0.period?.type == .other }
                }
            })
    }

    private static var seriesBreak: ExampleCase {
        ExampleCase(
            words: "a break in the series",
            remedy: "add Examples/series-break with figures of one measure before and after a declared break",
            isNeeded: { $0.indicators.contains { !$0.breaks.isEmpty } },
            isShown: { example in
                example.indicators.contains { indicator in
                    indicator.breaks.contains { step in
                        indicator.calculation.measures.contains { example.crosses(step, $0) }
                    }
                }
            })
    }
}

extension Indicator {
    fileprivate var isCustom: Bool {
        if case .custom = calculation { true } else { false }
    }
}

extension ExampleContent {
    /// Whether an indicator has no value in an area where one of its measures is 0.
    fileprivate func isWithheldForNothing(_ indicator: Indicator) -> Bool {
        let empty = Set(
            indicator.calculation.measures.flatMap(observations).filter { $0.value == 0 }.map(\.area.rawValue)
        )
        return expected.contains {
            $0.indicator == indicator.id && !$0.withheld.isEmpty && empty.contains($0.area)
        }
    }

    /// Whether one area has figures of a measure before a break and others after it.
    fileprivate func crosses(_ step: SeriesBreak, _ measure: String) -> Bool {
        let byArea = Dictionary(grouping: observations(measure), by: \.area)
        return byArea.values.contains { figures in
            let periods = figures.compactMap(\.period)
            return periods.contains { $0.end < step.from } && periods.contains { $0.start >= step.from }
        }
    }
}

extension Calculation {
    /// The measure below the line; nil when there is no line or the module draws it itself.
    var below: String? {
        switch self {
        case .proportion(_, let denominator, _, _), .rate(_, let denominator, _, _, _),
            .amountEach(_, let denominator), .pointsOnYear(_, let denominator):
            denominator
        case .count, .changeOnYear, .stated, .custom: nil
        }
    }

    /// Whether one of its measures can stand without another that it needs; changes are made of pairs of years,
    /// and where one is not there nothing is reported.
    fileprivate var canLackAFigure: Bool {
        switch self {
        case .proportion, .rate, .amountEach: true
        case .custom(let measures, _): measures.count > 1
        case .count, .stated, .changeOnYear, .pointsOnYear: false
        }
    }

    /// The measures above the line, or all of them where there is no line.
    var above: [String] {
        switch self {
        case .proportion(let numerator, _, _, _), .rate(let numerator, _, _, _, _),
            .amountEach(let numerator, _), .pointsOnYear(let numerator, _):
            [numerator]
        case .count, .changeOnYear, .stated, .custom: measures
        }
    }
}
