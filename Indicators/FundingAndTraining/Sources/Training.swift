import IndicatorKit

/// Training of officers and others: what was aimed at and what was reached.
enum Training {
    /// The published 75 % is an aim, so it is a measure of its own and never stands in for what was reached.
    static let measures: [Measure] = [
        Measure(
            "da_matters_training_target", title: "Target share of officers trained in DA Matters",
            unit: .percent, basis: "officers", stage: .police, timing: .stock, addsOverAreas: false,
            publishedAs: ["officers_trained_da_matters_share"], heldBy: "the Commissioner's office"),
        Measure(
            "officers_trained_da_matters", title: "Officers in scope who completed DA Matters",
            basis:
                "officers",
            stage: .police, timing: .stock, addsOverAreas: false, heldBy: "the police force"),
        Measure(
            "officers_in_scope_da_matters", title: "Officers in scope for DA Matters", basis: "officers",
            stage: .police, timing: .stock, addsOverAreas: false, heldBy: "the police force"),
        Measure(
            "training_attendees", title: "People who attended training", basis: "people", stage: .council,
            addsOverAreas: false, heldBy: "the partner that ran the training"),
        Measure(
            "training_places", title: "Training places offered", basis: "places", stage: .council,
            addsOverAreas: false, heldBy: "the partner that ran the training"),
    ]

    static let indicators: [Indicator] = [TrainedShare.indicator, target, attendees, places]

    static let commitments = [
        Commitment(
            id: "wm-c-147", document: "wm-strategy", section: "8. Provision of services",
            promise: "train three officers in four in DA Matters and have a champion on every shift")
    ]

    private static let partnerCommitments = [
        Commitment(
            id: "tw-c-006", document: "tw-strategy", section: "Partnership",
            promise: "train professionals so that they know abuse when they meet it"),
        Commitment(
            id: "worcs-c-029", document: "worcs-strategy", section: "Prevention",
            promise: "raise the number and the confidence of professionals who can respond"),
        Commitment(
            id: "worcs-c-036", document: "worcs-strategy", section: "Priority 2",
            promise: "train front-line staff to see abuse and risk"),
        Commitment(
            id: "needs-c-022", document: "worcs-needs", section: "Recommendations",
            promise: "bring training within reach of every professional"),
        Commitment(
            id: "staffs-c-036", document: "staffs-strategy", section: "Preventing violence and abuse",
            promise: "give front-line staff the skill and confidence to respond"),
    ]

    private static let target = Indicator(
        "da_matters_training_target", title: "DA Matters training target",
        definition: "The share of officers in scope that the force set out to train, as published.",
        rationale: "The bar that the share of officers trained is held against.",
        kind: .input, accountability: .performance, priority: .partnership,
        polarity: .none("a target is a decision and not a result", companion: "da_matters_trained_share"),
        calculation: .stated("da_matters_training_target", by: .asPublished), unit: .percent, decimals: 0,
        limits: [
            "It has a start (2018) and no date by which it is to be met.",
            "Which officers are in scope is not said.",
        ],
        commitments: commitments,
        satisfiedBy: "The date by which the target is to be met, and which roles it covers.")

    private static let attendees = Indicator(
        "training_attendees", title: "People who attended partner training",
        definition: "People who attended a course of a partner in the period, by course as published.",
        rationale: "Shows the reach of training outside the police.",
        kind: .output, accountability: .performance, priority: .partnership,
        polarity: .none(
            "attendance says nothing about what people do afterwards",
            companion: "training_places"),
        calculation: .count(of: "training_attendees", by: .asPublished), unit: .count, decimals: 0,
        limits: [
            "People who came twice count twice.",
            "One course of one month; courses differ too much to be added up.",
        ],
        commitments: partnerCommitments,
        satisfiedBy: "Attendance by course and employer, with confidence before and three months after.",
        importance: .low)

    private static let places = Indicator(
        "training_places", title: "Training places offered by partners",
        definition: "Places that partners offered on courses, as published.",
        rationale: "Places bound attendance, so the two are read together.",
        kind: .input, accountability: .performance, priority: .partnership,
        polarity: .none("places matter only when people come", companion: "training_attendees"),
        calculation: .count(of: "training_places", by: .asPublished), unit: .count, decimals: 0,
        limits: [
            "A round number from an interview, without a date.",
            "It is not said how many were taken up.",
        ],
        commitments: partnerCommitments,
        satisfiedBy: "Places offered and taken up by course and quarter.",
        importance: .low)
}
