import IndicatorKit

extension Places {
    static let places = Indicator(
        "safe_accommodation_places", title: "Places in safe accommodation",
        definition:
            "Places of refuge and other safe accommodation at the date of the source, by service and kind of "
            + "place as published.",
        rationale: "Without a place to go, leaving is not a choice; the duty to provide places is in law.",
        kind: .input, accountability: .performance, priority: .provision,
        polarity: .higherIsBetter(
            "more places help as long as referrals to refuges are declined",
            companion: "refuge_referrals_declined_share"),
        calculation: .count(of: "safe_accommodation_places", by: .asPublished), unit: .count, decimals: 0,
        limits: [
            "The same rooms may be printed as places for individuals and as places for families: do not add.",
            "Hedges of the source are kept: fewer than 100 is not 100.",
            "Places are open to people from elsewhere, so they are not places for residents alone.",
        ],
        commitments: commitments,
        satisfiedBy: "Units by kind, size and accessibility at one date, with the units needed beside them.",
        question: "Do the places in {area} meet the need, for whom are there none, and what is planned?")

    static let required = Indicator(
        "safe_accommodation_required", title: "Units of safe accommodation needed in a year",
        definition: "Units a year that the council's needs assessment holds to be needed.",
        rationale: "The bar that places are to be held against.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none("an assessment of need is not a result", companion: "safe_accommodation_places"),
        calculation: .stated("safe_accommodation_units_required", by: .asPublished), unit: .count,
        decimals: 0,
        limits: [
            "Units needed over a year and places at a date are different counts.",
            "The places that exist in the same area are not published.",
        ],
        commitments: commitments,
        satisfiedBy: "The method of the assessment and the provision in the same year.")

    static let declined = Indicator(
        "refuge_referrals_declined_share", title: "Refuge referrals that were declined",
        definition: "Referrals to refuges that were turned down, as a share of all referrals, as published.",
        rationale: "It counts need that was known and not met.",
        kind: .outcome, accountability: .performance, priority: .provision,
        polarity: .lowerIsBetter(
            "a declined referral leaves somebody without the place they asked for",
            companion: "safe_accommodation_places"),
        calculation: .stated("refuge_referrals_declined_share", by: .whole), unit: .percent, decimals: 0,
        limits: [
            "England alone, year not stated; there is no local figure.",
            "One person may be referred several times, and may find a place at another refuge.",
        ],
        commitments: commitments,
        satisfiedBy:
            "Local referrals by result and by reason, such as no space or need that could not be met.",
        question: "Why were referrals in {area} declined, and where did the people go?")

    static let placed = Indicator(
        "safe_accommodation_placed_share", title: "Supported victims who are in safe accommodation",
        definition:
            "Victims in safe accommodation as a share of all victims whom specialist services support.",
        rationale: "Shows how large a part of support needs a roof.",
        kind: .output, accountability: .performance, priority: .provision,
        polarity: .none(
            "a high share may be good provision or a lack of help at home",
            companion: "refuge_referrals_declined_share"),
        calculation: .stated("safe_accommodation_share_of_supported_victims", by: .whole), unit: .percent,
        decimals: 0,
        limits: [
            "Stated as a round figure without period or counts, so there is no interval.",
            "Most victims want to stay safely at home; the rest of 100 is not unmet need.",
        ],
        commitments: commitments,
        satisfiedBy: "People in safe accommodation and people supported in the same year, by provider.",
        question: "Who was offered safe accommodation in {area} and did not take it up, and why?")

    static let inflow = Indicator(
        "safe_accommodation_inflow_share", title: "People in safe accommodation from outside the area",
        definition:
            "People in safe accommodation who moved in from outside the area, as a share of all there.",
        rationale: "Safety often lies far away, so no area can plan for its residents alone.",
        kind: .context, accountability: .population, priority: .provision,
        polarity: .none(
            "people move both ways for their safety, which is as it should be",
            companion: "safe_accommodation_places"),
        calculation: .stated("safe_accommodation_from_outside_area_share", by: .whole), unit: .percent,
        decimals: 0,
        limits: [
            "Stated without period or counts, so there is no interval.",
            "Residents who found safety elsewhere are not counted.",
        ],
        commitments: commitments,
        satisfiedBy: "Moves in and moves out by area of origin for one year.")
}
