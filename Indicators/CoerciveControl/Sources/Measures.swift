import IndicatorKit

/// Measures that this module alone reads, and what the figures made of them share.
extension CoerciveControlModule {
    /// Crimes of class 8U in the counting rules of the Home Office.
    private static let coerciveControl: RecordFilter = .crime && .equals(.offenceCode, "8U")

    static let offencesRecorded = Measure(
        "coercive_control_offences", title: "Offences of controlling or coercive behaviour recorded",
        basis: "crimes", stage: .police, addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(.records, where: coerciveControl))

    static let offencesWithOutcome = Measure(
        "coercive_control_with_outcome",
        title: "Offences of controlling or coercive behaviour given an outcome, open cases excluded",
        basis: "crimes", stage: .police, addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(.records, where: .crimeWithOutcome && coerciveControl))

    static let offencesCharged = Measure(
        "coercive_control_charged",
        title: "Offences of controlling or coercive behaviour charged or summonsed (outcome 1)",
        basis: "crimes", stage: .police, addsOverAreas: true, heldBy: "the police force",
        counted: RecordCount(.records, where: .crimeCharged && coerciveControl))

    static let shareStated = Measure(
        "coercive_control_share_of_da_crimes",
        title: "Published share of coercive control in domestic abuse-related crimes", unit: .percent,
        basis: "crimes", stage: .police, addsOverAreas: false, heldBy: "the police force")

    static let casesClosed = Measure(
        "coercive_control_cases_closed", title: "Coercive control cases closed", basis: "cases",
        stage: .police, addsOverAreas: true, heldBy: "the police force")

    static let casesCharged = Measure(
        "coercive_control_cases_charged", title: "Coercive control cases closed with a charge",
        basis: "cases", stage: .police, addsOverAreas: true, heldBy: "the police force")

    static let chargedShareStated = Measure(
        "coercive_control_closed_cases_charged_share",
        title: "Published share of closed coercive control cases that were charged", unit: .percent,
        basis: "cases", stage: .police, addsOverAreas: false, heldBy: "the police force")

    static let evidentialShareStated = Measure(
        "coercive_control_closed_cases_evidential_difficulties_share",
        title: "Published share of closed coercive control cases dropped for want of evidence",
        unit: .percent, basis: "cases", stage: .police, addsOverAreas: false, heldBy: "the police force")

    /// Days from which recorded offences mean something else.
    ///
    /// The offence: section 76 of the Serious Crime Act 2015, in force on 29 December 2015. Its extension:
    /// section 68 of the Domestic Abuse Act 2021, in force on 5 April 2023. Of the counting rules only
    /// "mid-2023" is documented; the day is the start of the first full quarter under the new rules.
    static let breaks = [
        ("2015-12-29", "controlling or coercive behaviour became an offence"),
        (
            "2023-04-05",
            "the offence was extended to former partners and relatives who do not live together"
        ),
        (
            "2023-07-01",
            "from mid-2023 forces count one crime for a report in more cases, which changes offences and the "
                + "crimes they are a share of"
        ),
    ].compactMap { day, reason in Day(iso: day).map { SeriesBreak(from: $0, reason: reason) } }

    static let recognitionLimit =
        "The offence is a course of conduct that officers must recognise; a low figure may be missed "
        + "cases, and often the acts within it are recorded as other offences."

    static let earlyLimit =
        "In the years after the offence began, part of every rise is officers learning to use it."

    static let editionLimit =
        "Two national collections differ for the same year, and one force's figure for 2020/21 is a "
        + "recording fault that its neighbours in time give away."

    static let commitments = [
        Commitment(
            id: "wm-c-060", document: "wm-strategy", section: "5. Scale and impact > Coercive control",
            promise: "See that coercive control is recognised and recorded as the offence it is."),
        Commitment(
            id: "wm-c-082", document: "wm-strategy", section: "10. Pursuing perpetrators",
            promise: "Hold the force to account for how well crime is recorded and cases are built."),
        Commitment(
            id: "worcs-c-013", document: "worcs-strategy", section: "Appendix",
            promise: "Treat control that goes on after separation as the abuse that the law says it is."),
    ]
}
