import FrameworkModel

/// Names that forces usually give to the columns of the standard fields, the most telling first.
enum ColumnSynonyms {
    /// Names that are well known to mean the field.
    static let usual: [String: [String]] = [
        RecordField.record.id: [
            "crime ref", "incident ref", "occurrence no", "record id", "crime incident ref", "unique ref",
            "id",
            "case ref", "event no", "log no",
        ],
        RecordField.victim.id: ["victim ref", "victim person id", "victim nominal id", "victim unique id"],
        RecordField.suspect.id: [
            "suspect ref", "suspect person id", "suspect nominal id", "suspect unique id",
        ],
        RecordField.area.id: [
            "area code", "local authority code", "local authority", "local authority district", "district",
            "council", "borough", "csp", "community safety partnership", "area",
        ],
        RecordField.recordedDate.id: [
            "date recorded", "crime recorded date", "record date", "date record created",
        ],
        RecordField.recordType.id: [
            "record type", "crime or incident", "crime incident", "crime or non crime", "crime non crime",
        ],
        RecordField.offenceCode.id: [
            "ho code", "home office code", "home office class", "home office classification", "offence code",
            "ho offence code", "home office offence code", "crime code",
        ],
        RecordField.offenceGroup.id: [
            "offence group", "crime group", "offence category", "crime category", "offence type",
            "crime type", "primary type", "ho offence group",
        ],
        RecordField.victimSex.id: ["victim sex", "victim gender", "sex", "gender"],
        RecordField.victimAge.id: ["victim age", "age", "victim age at offence", "victim age years"],
        RecordField.domesticAbuse.id: [
            "da flag", "domestic abuse flag", "domestic flag", "dv flag", "domestic abuse", "domestic",
            "domestic violence", "domestic abuse related", "domestic related", "domestic violence abuse",
        ],
        RecordField.riskLevel.id: [
            "risk level", "dash risk", "risk grading", "dash grading", "risk grade", "dash risk grading",
            "risk assessment", "dara risk", "dash", "risk",
        ],
        RecordField.arrested.id: ["arrested", "arrest", "arrest made", "suspect arrested"],
        RecordField.outcomeCode.id: [
            "outcome code", "outcome type", "outcome number", "ho outcome", "home office outcome",
            "ho outcome code", "outcome",
        ],
        RecordField.outcomeDate.id: ["outcome date", "date outcome recorded", "date outcome assigned"],
        RecordField.victimSupports.id: [
            "victim supports", "victim support", "victim supports action", "victim supports prosecution",
            "victim supports investigation", "victim engagement", "victim engaged",
        ],
        RecordField.noticeIssued.id: ["dvpn", "dvpn issued"],
        RecordField.orderGranted.id: ["dvpo", "dvpo granted", "dvpo issued"],
        RecordField.childrenPresent.id: [
            "children present", "children", "children at scene", "children in household",
        ],
    ]

    /// Names that may mean the field, with what has to be settled.
    static let doubtful: [String: [(name: String, doubt: String)]] = [
        RecordField.victim.id: [
            ("victim", "check that it holds a pseudonym, not a name"),
            ("nominal id", "check that it is the victim and not the suspect"),
            ("person id", "check that it is the victim and not the suspect"),
        ],
        RecordField.suspect.id: [("suspect", "check that it holds a pseudonym, not a name")],
        RecordField.area.id: [
            ("lpa", "a policing area may not be a local authority; give the code for each text"),
            (
                "local policing area",
                "a policing area may not be a local authority; give the code for each text"
            ),
            ("bcu", "a command unit may span local authorities; give the code for each text"),
        ],
        RecordField.recordedDate.id: [
            ("date created", "check that it is the day of recording"),
            ("date reported", "it may be the day of the report, not of recording"),
            ("date entered", "check that it is the day of recording"),
            ("date", "check that it is the day of recording"),
            ("incident date", "it may be the day it happened, not of recording"),
            ("offence date", "it may be the day it happened, not of recording"),
            ("date committed", "it may be the day it happened, not of recording"),
        ],
        RecordField.outcomeDate.id: [
            ("date finalised", "check that it is the day on which the outcome was assigned"),
            ("disposal date", "check that it is the day on which the outcome was assigned"),
        ],
        RecordField.outcomeCode.id: [
            ("disposal", "check that it holds Home Office outcome types"),
            ("disposal code", "check that it holds Home Office outcome types"),
        ],
    ]
}
