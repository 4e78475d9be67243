import IndicatorKit

/// Figures of studies about the people concerned; none is about an area.
extension HonourBasedAbuseModule {
    static let womenAffected = Measure(
        "women_and_girls_living_with_fgm",
        title: "Published estimate of women and girls living with female genital mutilation",
        basis: "people", stage: .research, timing: .stock, addsOverAreas: false,
        heldBy: "the authors of the study")

    static let prevalenceStated = Measure(
        "fgm_prevalence_rate",
        title: "Published prevalence of female genital mutilation per 1,000 people", unit: .ratePer1000,
        basis: "people", stage: .research, timing: .stock, addsOverAreas: false,
        heldBy: "the authors of the study")

    static let severalAbusersStated = study(
        "abused_by_multiple_people_share", "Published share of victims abused by several people")

    static let yearsBeforeHelpStated = study(
        "abuse_duration_before_help", "Published mean length of abuse before help was sought", unit: .years)

    static let interpreterStated = study(
        "needing_interpreter_share", "Published share of victims who needed an interpreter")

    static let noRecourseStated = study(
        "no_recourse_to_public_funds_share",
        "Published share of victims with no recourse to public funds")

    /// A figure of the study of victims at domestic abuse services.
    private static func study(_ id: String, _ title: String, unit: Unit = .percent) -> Measure {
        Measure(
            id, title: title, unit: unit, basis: "victims", stage: .research, addsOverAreas: false,
            heldBy: "the support service")
    }
}
