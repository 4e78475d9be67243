import FrameworkModel

/// Declarations that together use every case of `RecordAggregate` and of `RecordFilter`.
enum FuzzMeasures {
    /// The measure of all records that count.
    static let everything = "everything"
    /// The only measure that can be below zero.
    static let sum = "sum"

    static let all: [Measure] = counts.map { measure($0.id, $0.count) }

    /// A measure that is made of records in this way.
    static func measure(_ id: String, _ count: RecordCount) -> Measure {
        Measure(
            id, title: id, basis: "offences", stage: .police,
            addsOverAreas: count.aggregate.addsOverAreas, heldBy: "the force", counted: count)
    }

    private static let counts: [(id: String, count: RecordCount)] = [
        (everything, RecordCount(.records)),
        (sum, RecordCount(.sum(of: .victimAge), where: .not(.incident))),
        ("yes", RecordCount(.records, where: .yes(.domesticAbuse) && .crime)),
        ("missing", RecordCount(.records, where: .missing(.outcomeDate) || .missing(.victim))),
        ("adults", RecordCount(.records, where: .atLeast(.victimAge, 18) && .below(.victimAge, 64.5))),
        ("dated", RecordCount(.records, where: dated)),
        ("none", RecordCount(.records, where: .any([]))),
        ("any", RecordCount(.records, where: .all([]))),
        ("victims", RecordCount(.subjects(.victim))),
        ("thrice", RecordCount(.subjects(.victim, withAtLeast: 3), where: .crime)),
        ("meeting", RecordCount(.subjectsMeeting(.victim, atLeast: 2, of: .suspect))),
        ("again", RecordCount(.recordsAfterEarlier(.victim, within: 30))),
        ("people-again", RecordCount(.subjectsAfterEarlier(.suspect, within: 365), where: .crime)),
        ("days", RecordCount(.days(from: .recordedDate, to: .outcomeDate, quantile: 0.9))),
        ("gap", RecordCount(.medianDaysSinceEarlier(.victim, within: 90), where: .present(.suspect))),
    ]

    private static let dated: RecordFilter = {
        guard let first = Day(year: 2024, month: 3, day: 1), let second = Day(year: 2024, month: 6, day: 30)
        else { return .everything }
        return .onOrAfter(.recordedDate, first) && .before(.outcomeDate, second)
    }()
}
