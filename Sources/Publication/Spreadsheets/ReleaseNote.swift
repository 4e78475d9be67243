import FrameworkModel

/// A numbered note of a release, and the sheets it is about.
struct ReleaseNote {
    let number: Int
    let words: String
    let sheets: [String]

    /// The notes of a report in order, numbered from 1.
    static func all(_ content: ReportContent) -> [ReleaseNote] {
        let values = ["table_1", "table_2"]
        let tests = ["table_3"]
        var notes: [(String, [String])] = []
        if !content.disclosure.isEmpty {
            notes.append((content.disclosure.joined(separator: " "), values + tests))
        }
        notes += [
            (
                "A value without numerator and denominator was printed as it is in its source. How firmly the "
                    + "source states it is in the column Qualifier of table_2, and in the notes of table_1.",
                values
            ),
            (
                "Intervals have the confidence given in table_2. A limit of [z] means that the method gives no "
                    + "interval, or none on that side.", values
            ),
            (
                "Standing says what the checks of published figures found: questioned is one of several "
                    + "figures that could be wrong, disputed is the one whose change would repair every check "
                    + "it takes part in. The checks are in table_4.", ["table_2", "table_4"]
            ),
            (
                "Where an indicator has no better or worse direction, a higher value is neither. More recorded "
                    + "is not worse.", values + tests + ["table_6"]
            ),
            (
                "Corrected p values allow for the number of tests in the report (Benjamini-Hochberg).", tests
            ),
            (
                "Counts and amounts of areas of different size are not compared; rates and shares are.", tests
            ),
        ]
        if !content.draftIndicators.isEmpty {
            notes.append(
                (
                    "Some indicators are drafts, held only against the checks that every figure needs, and not "
                        + "for a board. The column State of table_6 says which.",
                    values + tests + ["table_6"]
                ))
        }
        notes += content.failures.map {
            ("The module \($0.module) gave no result: \($0.reason.withoutFullStop).", values)
        }
        return notes.enumerated().map { ReleaseNote(number: $0 + 1, words: $1.0, sheets: $1.1) }
    }
}
