import IndicatorKit

/// What bodies other than the police count or estimate.
extension HonourBasedAbuseModule {
    static let casesOfUnit = Indicator(
        "forced_marriage_unit_cases", title: "Cases of the Forced Marriage Unit",
        definition:
            "Cases in which the Forced Marriage Unit of the United Kingdom gave advice or support in the year, "
            + "by origin of the risk where it is printed.",
        rationale:
            "It counts people who sought help against a forced marriage, whether or not anybody told the police.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "more cases may be more trust in the unit, more advertising or more need",
            companion: "forced_marriage_offences_recorded"),
        calculation: .count(of: "forced_marriage_unit_cases", by: .asPublished), unit: .count, decimals: 0,
        limits: [
            "Cases are of the whole world and of all of the United Kingdom, not of England and Wales.",
            "A case may be a call of a professional; it is neither an offence nor a victim.",
            "The year is that of the statistics which the source cites; its text names none.",
        ],
        commitments: [marriageCommitment],
        satisfiedBy: "Cases by region and year as the unit publishes them.")

    static let casesOfUnitChange = Indicator(
        "forced_marriage_unit_cases_change",
        title: "Change in cases of the Forced Marriage Unit on the year before",
        definition:
            "Cases of the Forced Marriage Unit less those of the year before, in percent of the earlier "
            + "number; where one count is not there, as printed.",
        rationale: "A sudden rise asks what changed: need, publicity, or the way in which cases are counted.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "a rise may be trust in the unit as well as need", companion: "forced_marriage_unit_cases"),
        calculation: .changeOnYear(
            of: "forced_marriage_unit_cases", stated: "forced_marriage_unit_cases_change"),
        unit: .percent, decimals: 0,
        limits: [
            "The count of the year before is not printed; about 1,200 would fit.",
            "A unit that changes how it counts a case changes this by itself.",
        ],
        commitments: [marriageCommitment],
        satisfiedBy: "The counts of both years and the unit's notes on how cases are counted.")

    static let caseShareOfUnit = Indicator(
        "forced_marriage_unit_case_share", title: "Share of the Forced Marriage Unit's cases",
        definition:
            "Cases of one age, one origin or one region as a printed share of the cases of the Forced Marriage "
            + "Unit in the year.",
        rationale: "A third are under 18: schools and children's services meet them first.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "no share ought to be high or low", companion: "forced_marriage_unit_cases"),
        calculation: .stated("forced_marriage_unit_case_share", by: .asPublished), unit: .percent,
        limits: [
            "The source presents the shares of regions as shares of its 119 home cases; 11.6 % fits only all "
                + "1,764.",
            "The source calls 33 % and 18 % the majority; both are less than half.",
            "It follows where people know of the unit, not only where they live.",
        ],
        commitments: [marriageCommitment],
        satisfiedBy: "Counts of cases by age and region, with those whose age or region is not known.")

    static let womenLivingWithMutilation = Indicator(
        "women_and_girls_living_with_fgm",
        title: "Women and girls living with female genital mutilation",
        definition:
            "An estimate of women and girls with female genital mutilation who were born where it is practised "
            + "and lived in England and Wales, as printed.",
        rationale:
            "It is the need that health and support must meet, whatever is recorded as an offence.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "it moves with migration and not with anything done here",
            companion: "fgm_offences_recorded"),
        calculation: .stated("women_and_girls_living_with_fgm", by: .by(["sex"])), unit: .count, decimals: 0,
        limits: [
            "It is a model: prevalence in countries of birth, laid over the census of 2011.",
            "Women born here are not in it, and the census is old.",
            "It is not a number of offences and not of girls at risk.",
        ],
        commitments: [mutilationCommitment],
        satisfiedBy: "The local estimates of the same study, and what maternity services record.")

    static let mutilationPrevalence = Indicator(
        "fgm_prevalence", title: "Prevalence of female genital mutilation",
        definition:
            "Women and girls living with female genital mutilation for every 1,000, as printed beside the "
            + "estimate of their number.",
        rationale: "With the number of women in an area it says roughly how many to expect there.",
        kind: .context, accountability: .population, priority: .prevention,
        polarity: .none(
            "it moves with migration and not with anything done here",
            companion: "women_and_girls_living_with_fgm"),
        calculation: .stated("fgm_prevalence_rate", by: .by(["sex"])), unit: .ratePer1000,
        limits: [
            "Printed as per 1,000 population; 137,000 at 4.8 are 28.5 million, which are the women and girls "
                + "of England and Wales and not all people.",
            "It varies so much between areas that the mean fits hardly any of them.",
        ],
        commitments: [mutilationCommitment],
        satisfiedBy: "The rate for each local authority from the same study.")
}
