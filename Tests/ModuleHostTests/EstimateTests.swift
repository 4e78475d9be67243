import FrameworkModel
import ModuleHost
import Testing

@Suite("Estimates that contradict themselves")
struct EstimateTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let problem: String
        let change: @Sendable (inout Estimate) -> Void
    }

    static let cases: [Case] = [
        Case(testDescription: "undeclared", problem: "does not declare") { $0.indicator = "other_rate" },
        Case(testDescription: "version", problem: "definition version 2, while the module declares version 1")
        {
            $0.definitionVersion = 2
        },
        Case(testDescription: "area", problem: "not asked for") { $0.area = "W92000004" },
        Case(testDescription: "no value", problem: "neither a value nor a reason") { $0.value = nil },
        Case(testDescription: "withheld value", problem: "although it is withheld") {
            $0.withheld = .suppressed
        },
        Case(testDescription: "withheld interval", problem: "has an interval although it is withheld") {
            $0.withheld = .suppressed
            $0.value = nil
        },
        Case(testDescription: "limits", problem: "lower limit 3.0 is above its upper limit 2.0") {
            $0.interval = Interval(lower: 3, upper: 2, confidence: 0.95)
        },
        Case(testDescription: "negative count", problem: "has the count wrong_count of -1, which is below 0")
        {
            $0.numerator = Quantity(measure: "wrong_count", value: -1)
        },
        Case(testDescription: "confidence", problem: "confidence 95.0, which is not between 0 and 1") {
            $0.interval = Interval(lower: 2, upper: 3, confidence: 95)
        },
    ]

    @Test("fail the module, with indicator, area and period", arguments: cases)
    func rule(_ rule: Case) async throws {
        var estimate = ModuleSource.estimate("wrong_rate")
        rule.change(&estimate)
        var source = try ModuleSource("Wrong")
        source.reply = try ModuleSource.json(
            ComputeReply(
                module: "wrong", estimates: [ModuleSource.estimate("wrong_rate"), estimate, estimate]))
        let run = try await Good.run(Workshop.build([source]), .none)
        let failure = try #require(run.failures.first)
        #expect(failure.kind == .invalidEstimate)
        #expect(failure.reason.contains(rule.problem), "\(failure)")
        let place = "the estimate of '\(estimate.indicator)' for \(estimate.area), 2018/19, "
        #expect(failure.reason.hasPrefix(place))
        #expect(failure.reason.hasSuffix("(and 1 more such estimates)"))
    }

    @Test(
        "are shares that cannot be",
        arguments: [
            (104.0, nil, nil, "has a share of 104 in 100, which is above 100"),
            (-1, nil, nil, "has a share of -1, which is below 0"),
            (90, 9, 8, "counts 9 of wrong_count in a whole of 8 (wrong_whole)"),
        ] as [(Double, Double?, Double?, String)])
    func share(_ value: Double, _ part: Double?, _ whole: Double?, _ problem: String) async throws {
        var estimate = ModuleSource.estimate("wrong_rate")
        estimate.value = value
        estimate.numerator = part.map { Quantity(measure: "wrong_count", value: $0) }
        estimate.denominator = whole.map { Quantity(measure: "wrong_whole", value: $0) }
        var source = try ModuleSource("Wrong")
        source.description = try ModuleSource.json(
            ModuleSource.description(
                "wrong", "wrong_rate", ModuleSource.measure("wrong_count"),
                calculation: .proportion(
                    numerator: "wrong_count", denominator: "wrong_count", stated: nil, by: .whole)))
        source.reply = try ModuleSource.json(ComputeReply(module: "wrong", estimates: [estimate]))
        let run = try await Good.run(Workshop.build([source]), .none)
        let failure = try #require(run.failures.first)
        #expect(failure.kind == .invalidEstimate)
        let place = "the estimate of 'wrong_rate' for \(estimate.area), 2018/19, "
        #expect(failure.reason.hasPrefix(place + problem), "\(failure)")
    }

    @Test("do not arise from a withheld value without an interval")
    func withheld() async throws {
        var estimate = ModuleSource.estimate("absent_rate")
        estimate.value = nil
        estimate.interval = nil
        estimate.withheld = .missing(["absent_count"])
        var source = try ModuleSource("Absent")
        source.reply = try ModuleSource.json(ComputeReply(module: "absent", estimates: [estimate]))
        let run = try await Good.run(Workshop.build([source]), .none)
        #expect(run.modules.first?.estimates == [estimate])
    }

    @Test("are not reached when there are too many")
    func tooMany() async throws {
        var limits = ModuleLimits.standard
        limits.estimates = 0
        let run = try await Good.run([Good.library()], .none, limits)
        #expect(run.failures.map(\.kind) == [.replyTooLarge])
        #expect(run.failures.first?.reason.contains("1 estimates; the host takes at most 0") == true)
    }
}
