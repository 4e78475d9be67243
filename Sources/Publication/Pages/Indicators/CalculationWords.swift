import FrameworkModel

/// How an indicator is calculated, in words, with its measures.
struct CalculationWords {
    let indicator: Indicator
    let measures: [String: Measure]

    /// The sum in one or two sentences.
    var formula: String {
        switch indicator.calculation {
        case .count: return "The count as it was published or supplied."
        case .proportion(_, _, let stated, _):
            return "100 times the numerator, divided by the denominator.\(fallback(stated))"
        case .rate(_, _, let multiplier, let stated, _):
            return
                "\(NumberText.short(multiplier)) times the numerator, divided by the denominator. It is a rate of "
                + "events and may exceed \(NumberText.short(multiplier)).\(fallback(stated))"
        case .amountEach: return "The numerator divided by the denominator."
        case .changeOnYear(_, let stated):
            return
                "The count of a year less that of the year before, divided by that of the year before, times "
                + "100.\(fallback(stated))"
        case .pointsOnYear:
            return "The share in a year less the share in the year before, in percentage points."
        case .stated: return "The figure as its source prints it; there are no counts to make it from."
        case .custom: return "The module works it out from the measures below."
        }
    }

    private func fallback(_ stated: String?) -> String {
        stated == nil ? "" : " Where counts are missing, the published figure stands in."
    }

    /// The measures with what they are to the indicator.
    var parts: [(name: String, text: String)] {
        switch indicator.calculation {
        case .count(let measure, _), .stated(let measure, _): [("Figure", words(measure))]
        case .proportion(let above, let below, let stated, _), .rate(let above, let below, _, let stated, _):
            [("Numerator", words(above)), ("Denominator", words(below))]
                + (stated.map { [("Published figure", words($0))] } ?? [])
        case .amountEach(let above, let below), .pointsOnYear(let above, let below):
            [("Numerator", words(above)), ("Denominator", words(below))]
        case .changeOnYear(let measure, let stated):
            [("Count", words(measure))] + (stated.map { [("Published figure", words($0))] } ?? [])
        case .custom(let measures, _): measures.map { ("Measure", words($0)) }
        }
    }

    /// Title, unit, what one unit is, where it is counted and who holds it.
    private func words(_ id: String) -> String {
        guard let measure = measures[id] else { return id }
        let isNamed = measure.unit == .count || measure.title.contains(measure.unit.words)
        let unit = isNamed ? "" : ", in \(measure.unit.words)"
        let timing = measure.timing == .stock ? "; a state on a day" : ""
        return
            "\(measure.title)\(unit). Counted in \(measure.basis.words); \(measure.stage.words)\(timing); held by "
            + "\(measure.heldBy)."
    }

    /// The parts of the population it is reported for.
    var breakdown: String {
        switch indicator.calculation.breakdown {
        case .whole: "the whole only"
        case .by(let keys): "by \(keys.map { $0.replacing("_", with: " ") }.inWords)"
        case .asPublished: "whatever parts the sources print"
        }
    }
}

extension SourceStage {
    /// What is never in a figure that was counted here; nil where there is nothing to say in general.
    var exclusion: String? {
        switch self {
        case .police:
            "What the police did not hear of, or did not record, is not in it; where domestic abuse is counted, neither "
                + "is what was not flagged as such."
        case .cps: "Cases that were not referred to prosecutors, or not flagged by them, are not in it."
        case .survey: "Only people whom the survey reached, and who chose to answer, are in it."
        case .service: "Only people who reached the service are in it."
        case .council: "Only people who came to the local authority, or whom it knew of, are in it."
        case .pcc: "Only what the Commissioner's office funds or runs is in it."
        case .court: "Only cases that came to court are in it."
        case .research: "It rests on a study of one time and place, carried over to others."
        case .population, .other: nil
        }
    }

    /// What is known of the quality of everything counted here; nil where there is nothing to say in general.
    var practice: String? {
        switch self {
        case .police:
            "Police records depend on how each force records and, where domestic abuse is counted, on when it sets "
                + "the flag. Police recorded crime has not been an accredited official statistic since 2014."
        case .cps: "Cases are flagged by prosecutors, not by the police: the two do not cover the same cases."
        case .survey: "A survey estimate has sampling error, which an interval shows where one was published."
        case .service, .council, .pcc: "Figures of services depend on their own records and definitions."
        case .population, .court, .research, .other: nil
        }
    }
}
