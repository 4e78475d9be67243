/// A logical column of record-level extracts; a mapping says which column of a force's file carries it.
public struct RecordField: Hashable, Codable, Sendable {
    /// What the values of a field are.
    public enum Kind: String, Codable, Sendable {
        /// Yes, no or missing; the only logical words are `yes` and `no`.
        case flag
        /// One of a few logical words.
        case category
        /// A code of a published list, compared exactly as written.
        case code
        /// A calendar day.
        case date
        /// A number with at most three decimals.
        case number
        /// A pseudonym of a person or record; only equality counts, and it never leaves memory.
        case identifier
    }

    /// Key, for example `outcome_code`.
    public let id: String
    /// Name for people.
    public let title: String
    /// What its values are.
    public let kind: Kind
    /// The logical words of a category; empty for every other kind.
    public let words: [String]

    /// Makes a field of its parts.
    public init(_ id: String, title: String, kind: Kind, words: [String] = []) {
        self.id = id
        self.title = title
        self.kind = kind
        self.words = words
    }
}

/// The fields that every module may use without declaring them.
extension RecordField {
    /// Reference of the record; used to leave out duplicates.
    public static let record = RecordField("incident_id", title: "Record reference", kind: .identifier)
    /// Pseudonym of the victim.
    public static let victim = RecordField("victim_id", title: "Victim pseudonym", kind: .identifier)
    /// Pseudonym of the suspect.
    public static let suspect = RecordField("suspect_id", title: "Suspect pseudonym", kind: .identifier)
    /// Code of the local authority where it happened.
    public static let area = RecordField("area_code", title: "Area", kind: .code)
    /// Day on which it was recorded; it decides the period.
    public static let recordedDate = RecordField("recorded_date", title: "Date recorded", kind: .date)
    /// Whether the record is a crime or an incident that was not recorded as a crime.
    public static let recordType = RecordField(
        "record_type", title: "Type of record", kind: .category, words: ["crime", "incident"])
    /// Home Office classification such as `8U`.
    public static let offenceCode = RecordField("offence_code", title: "Offence code", kind: .code)
    /// Name of the offence group.
    public static let offenceGroup = RecordField("offence_group", title: "Offence group", kind: .code)
    /// Sex of the victim.
    public static let victimSex = RecordField(
        "victim_sex", title: "Sex of the victim", kind: .category, words: ["female", "male", "other"])
    /// Age of the victim in years.
    public static let victimAge = RecordField("victim_age", title: "Age of the victim", kind: .number)
    /// The domestic abuse flag; records without it do not count.
    public static let domesticAbuse = RecordField("da_flag", title: "Domestic abuse flag", kind: .flag)
    /// Outcome of the risk assessment.
    public static let riskLevel = RecordField(
        "risk_level", title: "Risk level", kind: .category, words: ["standard", "medium", "high"])
    /// Whether somebody was arrested for it.
    public static let arrested = RecordField("arrested", title: "Arrest made", kind: .flag)
    /// Home Office outcome such as `1`, `1A`, `14`.
    public static let outcomeCode = RecordField("outcome_code", title: "Outcome code", kind: .code)
    /// Day on which the outcome was assigned.
    public static let outcomeDate = RecordField("outcome_date", title: "Date of the outcome", kind: .date)
    /// Whether the victim supports action.
    public static let victimSupports = RecordField(
        "victim_supports", title: "Victim supports action", kind: .flag)
    /// Whether a domestic violence protection notice was issued.
    public static let noticeIssued = RecordField(
        "dvpn_issued", title: "Protection notice issued", kind: .flag)
    /// Whether a domestic violence protection order was granted.
    public static let orderGranted = RecordField(
        "dvpo_granted", title: "Protection order granted", kind: .flag)
    /// Whether children were present.
    public static let childrenPresent = RecordField(
        "children_present", title: "Children present", kind: .flag)

    /// All of them, in the order of the standard layout.
    public static let standard: [RecordField] = [
        record, victim, suspect, area, recordedDate, recordType, offenceCode, offenceGroup, victimSex,
        victimAge, domesticAbuse, riskLevel, arrested, outcomeCode, outcomeDate, victimSupports,
        noticeIssued, orderGranted, childrenPresent,
    ]
}
