import IndicatorKit

/// The part of the money for perpetrator programmes that goes to accredited ones.
///
/// Pounds are no sample, so the share has no interval; a declared proportion would give it one.
enum AccreditedSpend {
    static let spend = money(
        "perpetrator_programme_spend", "Commissioner's spend on perpetrator programmes")

    static let accredited = money(
        "perpetrator_programme_spend_accredited",
        "Commissioner's spend on perpetrator programmes with Respect accreditation")

    static let indicator = Indicator(
        "accredited_programme_spend_share", title: "Programme money that goes to accredited programmes",
        definition:
            "Pounds that the Commissioner spent in the year on perpetrator programmes with Respect "
            + "accreditation, as a share of all pounds spent on perpetrator programmes in it.",
        rationale: "The Commissioner promised to fund no other; a bad programme can put a victim in danger.",
        kind: .input, accountability: .performance, priority: .pursuing,
        polarity: .higherIsBetter(
            "all of it was promised, but an accredited programme that nobody finishes is no gain",
            companion: "programme_completion_share"),
        calculation: .custom(measures: [accredited.id, spend.id], by: .whole), unit: .percent, decimals: 0,
        limits: [
            "It is the Commissioner's money alone; councils and probation pay for programmes too.",
            "A programme may be working towards accreditation, which takes years, and count as without.",
            "It says nothing about how much is spent.",
        ],
        commitments: [PerpetratorProgrammesModule.accreditationCommitment],
        satisfiedBy: "Each programme funded, with the sum, the accreditation and the day it runs out.",
        question: "Which programmes in {area} are funded without accreditation, and until when?")

    /// One for each year of either sum.
    static func estimates(from inputs: Inputs) -> [Estimate] {
        inputs.areas.flatMap { area in
            let parts = inputs.observations(accredited.id, in: area).filter { $0.breakdown == .whole }
            let wholes = inputs.observations(spend.id, in: area).filter { whole in
                whole.breakdown == .whole && !parts.contains { $0.period == whole.period }
            }
            return parts.map { share($0, in: inputs) } + wholes.map { missing(accredited, beside: $0) }
        }
    }

    private static func share(_ part: Observation, in inputs: Inputs) -> Estimate {
        guard
            let whole = inputs.counterpart(spend.id, in: part.area, during: part.period, breakdown: .whole)
        else {
            var estimate = missing(spend, beside: part)
            estimate.numerator = part.quantity
            return estimate
        }
        var estimate = Estimate(indicator, about: part, from: [part, whole])
        estimate.numerator = part.quantity
        estimate.denominator = whole.quantity
        estimate.method = "share of an amount"
        estimate.formula = "100 × £\(NumberText.short(part.value)) / £\(NumberText.short(whole.value))"
        if whole.value <= 0 {
            estimate.withheld = .undefined("no share: nothing was spent on perpetrator programmes")
        } else if part.value > whole.value {
            estimate.withheld = .undefined("no share: the accredited part is more than the whole")
        } else {
            estimate.value = 100 * part.value / whole.value
        }
        return estimate
    }

    private static func missing(_ measure: Measure, beside figure: Observation) -> Estimate {
        var estimate = Estimate(indicator, about: figure, from: [figure])
        estimate.method = "share of an amount"
        estimate.withheld = .missing([measure.id])
        return estimate
    }

    private static func money(_ id: String, _ title: String) -> Measure {
        Measure(
            id, title: title, unit: .gbp, basis: "pounds", stage: .pcc, addsOverAreas: false,
            heldBy: "the Commissioner's office")
    }
}
