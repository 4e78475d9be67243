import IndicatorKit

/// People in a population from three or more matched lists, by log-linear models.
enum CaptureSeveralLists {
    /// Overlap of a pair of lists below which nothing is published.
    private static let leastOverlap = 5.0

    static let indicator = CaptureIndicator.make(
        "capture_recapture_lists", title: "People affected, estimated from three or more matched lists",
        definition:
            "How many people there are, on any of the lists or on none, by the log-linear model of the "
            + "combinations of lists with the lowest Akaike criterion among all with terms for pairs.",
        companion: "capture_recapture_two_lists",
        limits: [
            "The choice of the model can move the number far more than its interval shows; read the range.",
            "Lists that refer people to each other need terms of their own, which few people support.",
        ],
        satisfiedBy:
            "Counts of people on every combination of three to five lists, matched by person, for one year, "
            + "with at least 5 people on each pair.")

    /// One estimate for each area and period with rows that name at least two lists.
    static func estimates(from inputs: Inputs) -> [Estimate] {
        inputs.areas.flatMap { area in
            CaptureLists.groups(inputs, in: area).compactMap { rows in
                guard let first = rows.first, CaptureLists.count(of: rows) >= 2 else { return nil }
                return estimate(from: rows, first, inputs.confidence)
            }
        }
    }

    private static func estimate(
        from rows: [Observation], _ first: Observation, _ confidence: Double
    ) -> Estimate {
        var estimate = Estimate(indicator, from: rows, first)
        estimate.caveats += Caveat.ofMatchedLists + [.disputedMethod]
        do {
            let lists = try CaptureLists(rows)
            if let reason = obstacle(lists) {
                estimate.withheld = .undefined(reason)
                return estimate
            }
            let search = try LogLinear.search(lists.table, confidence: confidence)
            guard let best = search.close.first else {
                estimate.withheld = .undefined("the counts determine no model")
                return estimate
            }
            estimate.set(best.estimate, best.interval, seen: best.observed)
            estimate.method = "log-linear, lowest AIC: \(lists.words(best))"
            estimate.caveats += Caveat.ofModels(search, best, lists)
        } catch let flaw as CaptureLists.Flaw {
            estimate.withheld = .undefined(flaw.reason)
        } catch {
            estimate.withheld = .undefined("no number: \(error)")
        }
        return estimate
    }

    /// Why no number may be published; nil when it may.
    private static func obstacle(_ lists: CaptureLists) -> String? {
        guard lists.names.count >= 3 else {
            return "fewer than 3 lists: whether two depend on each other cannot be seen"
        }
        let thin = lists.table.pairs.filter { lists.overlap($0) < leastOverlap }
        guard !thin.isEmpty else { return nil }
        // The numbers stay out: a text is shown even where small counts are withheld.
        return "fewer than 5 people on a pair of lists: \(thin.map(lists.name(of:)).joined(separator: "; "))"
    }
}
