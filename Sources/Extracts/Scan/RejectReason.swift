/// Why a row does not count, in the order of the tests; the first that fires decides.
package enum RejectReason: String, Sendable, CaseIterable {
    /// It has more or fewer fields than the header.
    case ragged = "rejected_ragged"
    /// It does not carry the domestic abuse flag.
    case notDomesticAbuse = "rejected_not_da"
    /// The date of recording is missing, does not exist, or is not between 2000 and 2099.
    case badDate = "rejected_bad_date"
    /// The area is missing or not among those that are counted.
    case unknownArea = "rejected_unknown_area"
    /// It is neither a crime nor an incident.
    case badType = "rejected_bad_type"
    /// Its reference was on an earlier accepted row.
    case duplicate = "rejected_duplicate"

    /// The reason in words.
    package var words: String {
        switch self {
        case .ragged: "other number of fields than the header"
        case .notDomesticAbuse: "not domestic abuse"
        case .badDate: "no usable date of recording"
        case .unknownArea: "unknown area"
        case .badType: "neither crime nor incident"
        case .duplicate: "reference seen before"
        }
    }

    /// False for rows that are in order but about something else.
    package var isFault: Bool { self != .notDomesticAbuse }

    var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
