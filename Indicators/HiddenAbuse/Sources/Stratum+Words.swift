import IndicatorKit

extension Stratum {
    /// The ages from the lowest to the highest band; nil without strata.
    static func range(of strata: [Stratum]) -> AgeBand? {
        guard let first = strata.map(\.rate.band.first).min(), let last = strata.map(\.rate.band.last).max()
        else { return nil }
        return AgeBand(first, last)
    }

    /// The sexes whose rate is published for all ages together only.
    static func sexesWithoutAges(in strata: [Stratum]) -> [String] {
        BandFigures.sexes.filter { sex in strata.filter { $0.rate.sex == sex }.count == 1 }
    }

    /// Where the standard errors come from.
    static func errorWords(of strata: [Stratum]) -> String {
        let factor = "design factor \(NumberText.short(SurveyBand.defaultDesignFactor))"
        let published = strata.filter { if case .published = $0.precision { true } else { false } }
        if published.isEmpty { return factor }
        return published.count == strata.count
            ? "published standard errors" : "published standard errors, else \(factor)"
    }
}

extension Caveat {
    /// What must stand beside every expected number.
    static func ofExpectation(_ strata: [Stratum]) -> [Caveat] {
        let coarse = Stratum.sexesWithoutAges(in: strata)
        let byAge = coarse.count < BandFigures.sexes.count
        var caveats = [
            Caveat(
                "synthetic",
                "what to expect if people here experienced abuse at the national rate for their "
                    + (byAge ? "age and sex" : "sex") + "; not a count, and not for comparing areas")
        ]
        if let ages = Stratum.range(of: strata) {
            caveats.append(Caveat("ages", "people aged \(ages.words), the ages of the survey rates"))
        }
        if !coarse.isEmpty {
            let whom = coarse.map { $0 == "female" ? "women" : "men" }.joined(separator: " and ")
            caveats.append(
                Caveat(
                    "no_rate_by_age",
                    "for \(whom) no rate by age is held: one rate stands for all ages, so an area younger "
                        + "or older than the nation is not allowed for"))
        }
        if strata.contains(where: \.isBorrowed) {
            caveats.append(
                Caveat(
                    "borrowed_bases",
                    "the interval uses the respondents of the face-to-face survey; fewer people answer the "
                        + "self-completion module on domestic abuse, so the true interval is wider"))
        }
        return caveats
    }
}
