import IndicatorKit

/// Everything a check looks at: what a module declares, what its folder holds, and how it answered.
struct Examination: Sendable {
    /// Name of the module's folder and target.
    let name: String
    let description: ModuleDescription
    /// Nil when the folder is not at hand.
    let folder: ModuleFolder?
    let trials: [Trial]
    /// One for each trial.
    let replies: [Result<ConformanceReply, ConformanceProblem>]
    let today: Day

    /// A trial that was answered, beside the answer to the example as it is written.
    struct Pair {
        let trial: Trial
        let written: ConformanceReply
        let varied: ConformanceReply
    }

    /// The trials of one kind that were answered.
    func answers(where isWanted: (Trial.Variation) -> Bool) -> [(trial: Trial, reply: ConformanceReply)] {
        zip(trials, replies).compactMap { trial, reply in
            guard isWanted(trial.variation), case .success(let reply) = reply else { return nil }
            return (trial, reply)
        }
    }

    /// The answers to the examples as they are written.
    var written: [(trial: Trial, reply: ConformanceReply)] { answers { $0 == .asWritten } }

    /// The trials of one kind that were answered, where the example itself was answered too.
    func pairs(where isWanted: (Trial.Variation) -> Bool) -> [Pair] {
        let written = Dictionary(
            self.written.map { ($0.trial.example, $0.reply) }, uniquingKeysWith: { first, _ in first })
        return answers(where: isWanted).compactMap { trial, reply in
            written[trial.example].map { Pair(trial: trial, written: $0, varied: reply) }
        }
    }

    /// What went wrong in the trials of one kind.
    func unanswered(where isWanted: (Trial.Variation) -> Bool) -> [String] {
        zip(trials, replies).compactMap { trial, reply in
            guard isWanted(trial.variation), case .failure(let problem) = reply else { return nil }
            return "Examples/\(trial.example) \(trial.variation.words) was not answered: \(problem)"
        }
    }

    /// The declaration of an indicator.
    func indicator(_ id: String) -> Indicator? { description.indicators.first { $0.id == id } }

    /// The declaration of a measure.
    func measure(_ id: String) -> Measure? { description.measures.first { $0.id == id } }

    /// Runs a check on answers; without an example there is nothing to ask, and nothing has passed.
    func overExamples(_ body: () -> [String]) -> ConformanceCheck.Outcome {
        trials.isEmpty ? .notApplicable("there is no example to ask") : .findings(body())
    }

    /// Runs a check that reads the folder; without one there is nothing to look at.
    func inFolder(_ body: (ModuleFolder) -> [String]) -> ConformanceCheck.Outcome {
        guard let folder else { return .notApplicable("the folder of the module is not at hand") }
        return .findings(body(folder))
    }
}
