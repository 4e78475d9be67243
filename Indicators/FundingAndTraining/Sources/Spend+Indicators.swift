import IndicatorKit

extension Spend {
    static let byService = Indicator(
        "pcc_spend_by_service", title: "Commissioner's spend by service",
        definition:
            "Pounds that the Commissioner put into each domestic abuse service in the year, in the area that "
            + "the line names; lines for the whole force area stand under the force.",
        rationale: "Shows what the money is for, where it goes and which areas have no line of their own.",
        kind: .input, accountability: .performance, priority: .provision,
        polarity: .none(
            "more money for one service is no gain if need is elsewhere", companion: "pcc_spend_total"),
        calculation: .count(of: "pcc_funding", by: .by(["service"])), unit: .gbp, decimals: 0,
        limits: limits + [
            "Lines of a council cannot be added up to the force: most money has no council.",
            "Some lines pay into a larger pot, and one buys a line for all areas through a single council.",
            "Single awards outside the yearly table keep their own year.",
        ],
        commitments: commitments,
        satisfiedBy:
            "Spend by service and council area for each year since, with the people helped by each service.")

    static let total = Indicator(
        "pcc_spend_total", title: "Commissioner's spend on domestic abuse services",
        definition: "All lines of the Commissioner's yearly domestic abuse table added up, in pounds.",
        rationale: "The whole of the Commissioner's effort in money, which demand can be set against.",
        kind: .input, accountability: .performance, priority: .provision,
        polarity: .none(
            "spend is effort and not result; more of it may mean more need or more waste",
            companion: "pcc_spend_per_crime"),
        calculation: .count(of: "pcc_funding_total", by: .whole), unit: .gbp, decimals: 0,
        limits: limits, commitments: commitments,
        satisfiedBy:
            "The total of each year since, with the share of community safety money that it makes up.")

    static let perCrime = Indicator(
        "pcc_spend_per_crime", title: "Commissioner's spend for each recorded crime",
        definition:
            "Total spend of the year divided by the domestic abuse-related crimes recorded in it, or in the "
            + "latest earlier year there is, which is then said beside the figure.",
        rationale: "Sets money beside demand that is known to the police.",
        kind: .input, accountability: .performance, priority: .provision,
        polarity: .none(
            "it falls when more crimes are recorded, which is often wanted", companion: "pcc_spend_total"),
        calculation: .amountEach(numerator: "pcc_funding_total", denominator: "da_crimes"), unit: .gbpEach,
        decimals: 2,
        breaks: [("2023-07-01", "crime counting rules changed in mid-2023: fewer crimes raise the amount")]
            .compactMap { day, reason in Day(iso: day).map { SeriesBreak(from: $0, reason: reason) } },
        limits: limits + [
            "Services help people who never report a crime; spend per crime is not spend per person helped.",
            "No interval: money is not a sample.",
        ],
        commitments: commitments,
        satisfiedBy:
            "Spend and people supported in the same year, so that spend per person helped can be had.",
        question: "What does the money buy in {area}, and for how many people?")

    static let per1000 = Indicator(
        "pcc_spend_per_1000_people", title: "Commissioner's spend for every 1,000 people",
        definition:
            "Total spend of the year for every 1,000 usual residents at the mid-year within it, in pounds.",
        rationale: "Lets spend be set beside that of a force area of another size.",
        kind: .input, accountability: .performance, priority: .provision,
        polarity: .none(
            "areas differ in need and in what others pay for", companion: "pcc_spend_per_crime"),
        calculation: .amountEach(numerator: "pcc_funding_total", denominator: "population"), unit: .gbpEach,
        decimals: 2,
        limits: limits + [
            "Commissioners divide the work with councils differently, so a low figure may hide spend by "
                + "others.",
            "No interval: money is not a sample.",
        ],
        commitments: commitments,
        satisfiedBy: "The same figure for force areas like this one, with spend by councils beside it.",
        question: "What does the money buy in {area}, and for how many people?")
}
