import IndicatorKit

/// People in a population from two matched lists, by Chapman's estimator.
enum CaptureTwoLists {
    static let indicator = CaptureIndicator.make(
        "capture_recapture_two_lists", title: "People affected, estimated from two matched lists",
        definition:
            "How many people there are, on either list or on neither, judged by how many are on both: "
            + "(n1 + 1)(n2 + 1) / (m + 1) - 1 for n1 and n2 on the lists and m on both.",
        companion: "capture_recapture_lists",
        limits: ["Two lists cannot show whether they depend on each other; three or more can."],
        satisfiedBy:
            "Counts of people on one list alone and on both, matched by person, for one year, and a third "
            + "list.")

    /// One estimate for each area and period with rows that name one or two lists.
    static func estimates(from inputs: Inputs) -> [Estimate] {
        inputs.areas.flatMap { area in
            CaptureLists.groups(inputs, in: area).compactMap { rows in
                guard let first = rows.first, CaptureLists.count(of: rows) <= 2 else { return nil }
                return estimate(from: rows, first, inputs.confidence)
            }
        }
    }

    private static func estimate(
        from rows: [Observation], _ first: Observation, _ confidence: Double
    ) -> Estimate {
        var estimate = Estimate(indicator, from: rows, first)
        estimate.caveats += Caveat.ofMatchedLists
        do {
            let lists = try CaptureLists(rows)
            let both = lists.overlap(CaptureTable.Pair(0, 1))
            let sizes = lists.sizes
            let result = try Chapman.estimate(
                first: sizes[0], second: sizes[1], both: both, confidence: confidence)
            estimate.method = "Chapman, log interval"
            guard result.overlap != .none else {
                estimate.withheld = .undefined("nobody is on both lists: nothing can be said of the rest")
                return estimate
            }
            estimate.set(result.estimate, result.interval, seen: result.observed)
            if result.overlap == .small {
                estimate.caveats.append(
                    Caveat("unstable", "fewer than 7 people are on both lists: the number is unstable"))
            }
            if result.estimate <= result.observed {
                estimate.interval = nil
                estimate.caveats.append(
                    Caveat(
                        "nested_lists",
                        "one list holds the other, so they are not independent; the number is no more than "
                            + "the people seen"))
            }
        } catch let flaw as CaptureLists.Flaw {
            estimate.withheld = .undefined(flaw.reason)
        } catch {
            estimate.withheld = .undefined("no number: \(error)")
        }
        return estimate
    }
}
