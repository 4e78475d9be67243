import Foundation
import IndicatorKit

extension ConformanceCheck {
    static let routes = ConformanceCheck(
        "IC17", "The answer is the same bytes in the host's own process and in a worker",
        why: "What a developer sees in one process must be what a report shows from the other.",
        appliesTo: "every request, where both routes were taken"
    ) { examination in
        let both = examination.answers { _ in true }.filter { $0.reply.inProcess != nil }
        guard !both.isEmpty else { return .notApplicable("only one route was taken") }
        var findings = Findings()
        for (trial, reply) in both where reply.inProcess != reply.bytes {
            findings.add(
                "the answer of a worker has other bytes",
                at: "Examples/\(trial.example) \(trial.variation.words)",
                "let nothing of the process into the answer: no environment, no working folder, no address")
        }
        return .findings(findings.texts)
    }

    /// The most seconds that the volume trial may take, many times what it needs.
    static let secondsAllowed = 5.0

    static let speed = ConformanceCheck(
        "IC18", "All areas of England and Wales are answered within 5 seconds",
        why: "An analyst has days for a quarter; a report must not wait for one module.",
        appliesTo: "the ordinary example for 450 areas", severity: .upkeep
    ) { examination in
        guard examination.trials.contains(where: { $0.variation == .volume }) else {
            return .notApplicable("there is no Examples/ordinary to repeat")
        }
        let slow = examination.answers { $0 == .volume }.filter { $0.reply.seconds > secondsAllowed }.map {
            "the ordinary example for \(Trial.volumeAreas) areas took \(NumberText.fixed($0.reply.seconds, decimals: 1)) "
                + "seconds: look figures up by area instead of searching all of them for each"
        }
        return .findings(slow + examination.unanswered { $0 == .volume })
    }

    static let savedForm = ConformanceCheck(
        "IC20", "The answer is the same after it was saved and read again",
        why: "A report is made of stored answers; what the saved form loses is lost to everybody.",
        appliesTo: "every example"
    ) { examination in
        examination.overExamples {
            var findings = Findings()
            for (trial, reply) in examination.written {
                if let problem = reply.savingProblem {
                    findings.add(problem, at: "Examples/\(trial.example)", "answer with the types of the kit")
                }
            }
            return findings.texts
        }
    }
}

extension ConformanceReply {
    /// What is lost when the answer is read, written and read again; nil when nothing is.
    fileprivate var savingProblem: String? {
        do {
            let read = try JSONDecoder().decode(ComputeReply.self, from: Data(bytes))
            let again = try JSONDecoder().decode(ComputeReply.self, from: JSONEncoder().encode(read))
            guard read.estimates == estimates else { return "the bytes hold other estimates than were read" }
            return read == again ? nil : "the answer changes when it is written and read again"
        } catch {
            return "the answer cannot be written and read again"
        }
    }
}
