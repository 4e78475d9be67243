import IndicatorKit

/// The part of recorded domestic abuse that is stalking and harassment.
extension RecordedAbuseModule {
    static let stalkingShare = Indicator(
        "stalking_harassment_share",
        title: "Stalking and harassment as a share of domestic abuse crimes",
        definition:
            "Recorded domestic abuse-related crimes of stalking, harassment, malicious communications and "
            + "controlling or coercive behaviour as a share of all recorded domestic abuse-related crimes of "
            + "the period.",
        rationale:
            "These are courses of conduct that often go on after a separation; the share shows how much of "
            + "what is recorded is more than a single event.",
        kind: .context, accountability: .population, priority: .pursuing,
        polarity: .none(
            "a rising share may be better recognition, more abuse or fewer other crimes counted",
            companion: "coercive_control_share"),
        calculation: .proportion(
            numerator: "stalking_harassment_da_offences", denominator: "da_crimes",
            stated: "stalking_harassment_share_of_da_crimes", by: .whole),
        unit: .percent, breaks: breaks,
        limits: [
            flagLimit,
            "Published counts do not say whether controlling or coercive behaviour is in them; counted from an "
                + "extract it is.",
            "Malicious communications make up two fifths of it or more in published figures, and their counting "
                + "changed in 2023.",
            "It is not the share of stalking that is domestic, nor a survey estimate of offences.",
        ],
        commitments: [volumeCommitment, apartCommitment, overlapCommitment],
        satisfiedBy:
            "Crimes by class for each quarter, malicious communications and coercive control shown apart.")
}
