import IndicatorKit

/// Expected victims since the age of 16: of any abuse by rates, of partner abuse by published numbers.
enum LifetimeVictims {
    static let anySource = SurveySource(
        rate: .percentage("da_prevalence_since_16"), standardError: "da_prevalence_since_16_se",
        base: "da_prevalence_since_16_base")
    static let partnerSource = SurveySource(rate: .number("csew_partner_abuse_since_16"))

    /// Estimates of one of the two indicators, for each area asked for and each year with survey figures.
    static func estimates(for indicator: Indicator, from inputs: Inputs) -> [Estimate] {
        let isPartner = indicator.id == partnerAbuse.id
        let makers = ExpectationMaker.years(indicator, isPartner ? partnerSource : anySource, inputs)
        return inputs.areas.flatMap { area in
            makers.map { maker in
                var estimate = maker.expectation(in: area).estimate
                if isPartner {
                    estimate.caveats.append(
                        Caveat("partner_abuse_only", "partner abuse only, not abuse by family members"))
                }
                estimate.caveats += PublishedComparison.caveats(
                    estimate, with: PublishedEstimates.lifetimeMeasure, inputs)
                return estimate
            }
        }
    }

    static let measures: [Measure] = [
        Measure(
            "da_prevalence_since_16", title: "Survey prevalence of domestic abuse since the age of 16",
            unit: .percent, basis: "people", stage: .survey, addsOverAreas: false,
            heldBy: "the Office for National Statistics"),
        Measure(
            "da_prevalence_since_16_se",
            title: "Standard error of the survey prevalence since the age of 16, in percentage points",
            unit: .percentagePoints, basis: "people", stage: .survey, addsOverAreas: false,
            heldBy: "the Office for National Statistics"),
        Measure(
            "da_prevalence_since_16_base", title: "People who answered on domestic abuse since the age of 16",
            basis: "respondents", stage: .survey, addsOverAreas: false,
            heldBy: "the Office for National Statistics"),
        Measure(
            "csew_partner_abuse_since_16", title: "People abused by a partner since the age of 16 (survey)",
            basis: "people", stage: .survey, addsOverAreas: false,
            heldBy: "the Office for National Statistics"),
    ]

    static let indicators: [Indicator] = [any, partnerAbuse]

    private static let any = indicator(
        "expected_lifetime_victims",
        title: "People to expect who experienced domestic abuse since the age of 16",
        abuse: "domestic abuse", source: anySource, companion: "published_lifetime_victims")

    private static let partnerAbuse = indicator(
        "expected_lifetime_partner_victims",
        title: "People to expect who were abused by a partner since the age of 16",
        abuse: "abuse by a partner or former partner", source: partnerSource,
        companion: "expected_lifetime_victims")

    private static func indicator(
        _ id: String, title: String, abuse: String, source: SurveySource, companion: String
    ) -> Indicator {
        Indicator(
            id, title: title,
            definition:
                "How many residents of the survey's ages would have experienced \(abuse) at any time since "
                + "they were 16, if people here had done so at the national rate for their age and sex, or "
                + "for their sex where no rate by age is held.",
            rationale: "Shows how many adults may need recovery support long after the abuse.",
            kind: .context, accountability: .population, priority: .provision,
            polarity: .none(
                "it looks back over whole lives and follows from the size of the population alone",
                companion: companion),
            calculation: .custom(measures: source.measures, by: .whole),
            unit: .count, decimals: 0, breaks: SurveyBands.breaks,
            limits: ExpectedVictims.limits + [
                "Many of those years were lived elsewhere: it is no figure of abuse in this area.",
                "Memory and willingness to tell differ between generations.",
            ],
            commitments: [
                Commitment(
                    id: "tw-c-003", document: "tw-strategy",
                    section: "Partnership > What the needs assessment tells us",
                    promise: "plan recovery support on an estimate of how many residents may need it")
            ],
            satisfiedBy: "Survey rates since the age of 16 by age and sex, with standard errors or bases.")
    }
}
