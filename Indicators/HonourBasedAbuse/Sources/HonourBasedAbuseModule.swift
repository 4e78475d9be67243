public import IndicatorKit

/// What is recorded of honour-based abuse, female genital mutilation and forced marriage, and what is published
/// about those it happens to; never a score.
public enum HonourBasedAbuseModule: IndicatorModule {
    /// Who the module is.
    public static let manifest = Manifest(
        id: "honour-based-abuse", title: "Honour-based abuse",
        summary:
            "How much honour-based abuse, female genital mutilation and forced marriage comes to light, what "
            + "its victims need, and which orders protect them; small numbers that hide more than they show.",
        version: "1.0.0", maintainer: "Performance and outcomes framework, honour-based abuse lead",
        maturity: .official)

    /// Measures the module reads.
    public static let measures: [Measure] = [
        offencesRecorded, offencesChangeStated, incidentsRecorded, mutilationOffences, marriageOffences,
        unitCases, unitCasesChangeStated, unitCaseShareStated, womenAffected, prevalenceStated,
        severalAbusersStated, yearsBeforeHelpStated, interpreterStated, noRecourseStated,
        mutilationOrders, marriageOrders,
    ]

    /// Indicators the module computes: records of the police, other counts, the people, then orders.
    public static let indicators: [Indicator] = [
        offences, offencesChange, incidents, mutilation, forcedMarriage,
        casesOfUnit, casesOfUnitChange, caseShareOfUnit, womenLivingWithMutilation, mutilationPrevalence,
        severalAbusers, yearsBeforeHelp, interpreter, noRecourse,
        mutilationProtection, marriageProtection,
    ]

    /// The marker that forces must set on such records since April 2019.
    public static let fields: [RecordField] = [honourBased]
}
