import FrameworkModel

/// One worked example of the new module: the figures that go in.
struct ExampleCase {
    /// Figures of one area and period.
    struct Figure {
        let place: Place
        let span: Span
        /// What is counted, or the published percentage; nil where it is not supplied.
        let above: Double?
        /// What stands below the line; nil where it is not supplied.
        let below: Int?
    }

    /// Where; the codes are those of real areas.
    enum Place: String {
        case force = "E23000016"
        case district = "E07000236"
    }

    /// When.
    enum Span {
        case earlierYear
        case year
        case firstPart
        case secondPart

        var days: (first: String, last: String) {
            switch self {
            case .earlierYear: ("2017-04-01", "2018-03-31")
            case .year: ("2018-04-01", "2019-03-31")
            case .firstPart: ("2018-04-01", "2018-11-15")
            case .secondPart: ("2018-11-16", "2019-03-31")
            }
        }

        /// The day within it on which people are counted, nil when there is none.
        var midYear: String? {
            switch self {
            case .earlierYear: "2017-06-30"
            case .year, .firstPart: "2018-06-30"
            case .secondPart: nil
            }
        }

        /// As the tables of expected figures write it.
        var name: String {
            switch self {
            case .earlierYear: "2017/18"
            case .year: "2018/19"
            case .firstPart, .secondPart: "\(days.first)..\(days.last)"
            }
        }

        var words: String {
            switch self {
            case .earlierYear, .year: name
            case .firstPart: "1 April to 15 November 2018"
            case .secondPart: "16 November 2018 to 31 March 2019"
            }
        }
    }

    /// Name of the folder.
    let name: String
    let title: String
    /// What the case shows, in a sentence or two.
    let text: String
    let figures: [Figure]

    /// All cases that make sense for the value.
    static func all(of draft: Draft) -> [ExampleCase] {
        switch draft.request.value {
        case .count: counts
        case .stated: published
        case .proportion, .rate: quotients(ofPeople: draft.below?.isStock == true)
        }
    }

    private static let counts = [
        ExampleCase("ordinary", "Two years", "The count of each year, with its limits.", years()),
        ExampleCase("zero-numerator", "None counted", "None is a figure: 0, not a gap.", district(0)),
        ExampleCase(
            "small-count", "Fewer than ten", "The module gives small counts; the program withholds them.",
            district(6)),
        ExampleCase(
            "partial-period", "Part of a year",
            "A part of a year stands as it is and is not made up to a year.",
            [
                Figure(place: .force, span: .firstPart, above: 600, below: nil)
            ]),
    ]

    private static let published = [
        ExampleCase(
            "ordinary", "Two years",
            "The published percentages, as they are printed; without counts there "
                + "is no interval.",
            [
                Figure(place: .force, span: .earlierYear, above: 20, below: nil),
                Figure(place: .force, span: .year, above: 23, below: nil),
            ]),
        ExampleCase("zero-numerator", "Nothing", "A published 0 is a figure, not a gap.", district(0)),
        ExampleCase("small-count", "A small share", "A small percentage stands as printed.", district(1.5)),
        ExampleCase(
            "partial-period", "Part of a year",
            "A part of a year stands as it is and is not made up to a year.",
            [
                Figure(place: .force, span: .firstPart, above: 20, below: nil)
            ]),
    ]

    private static func quotients(ofPeople: Bool) -> [ExampleCase] {
        let parts =
            ofPeople
            ? "The people of 30 June stand within the first part; none are counted within the second. A part of "
                + "a year is not made up to a year."
            : "A part of a year is set against the same part, never against a year, and is not made up to a year."
        return [
            ExampleCase(
                "ordinary", "Two years", "Each year by itself.",
                ofPeople ? years(1_272_638, 1_282_237) : years(12_000, 12_000)),
            ExampleCase(
                "zero-denominator", "Nothing below the line",
                "There is no value, and the reason is given; it is not 0.", district(0, of: 0)),
            ExampleCase(
                "zero-numerator", "None counted",
                "None of some is a figure: 0, with an upper limit above it.",
                district(0, of: ofPeople ? 84_989 : 900)),
            ExampleCase(
                "missing-input", "Nothing supplied below the line",
                "There is no value, and the figure that is wanted is named; it is not 0.",
                [
                    Figure(place: .force, span: .year, above: 2_760, below: nil)
                ]),
            ExampleCase(
                "small-count", "Fewer than ten",
                "The module gives small counts; the program withholds them.",
                district(6, of: ofPeople ? 84_989 : 410)),
            ExampleCase(
                "partial-period", "Parts of a year", parts,
                [
                    Figure(
                        place: .force, span: .firstPart, above: 600, below: ofPeople ? 1_282_237 : 3_000),
                    Figure(place: .force, span: .secondPart, above: 640, below: nil),
                ] + (ofPeople ? [] : [Figure(place: .force, span: .year, above: nil, below: 12_000)])),
        ]
    }

    private static func years(_ earlier: Int? = nil, _ later: Int? = nil) -> [Figure] {
        [
            Figure(place: .force, span: .earlierYear, above: 2_400, below: earlier),
            Figure(place: .force, span: .year, above: 2_760, below: later),
        ]
    }

    private static func district(_ above: Double, of below: Int? = nil) -> [Figure] {
        [Figure(place: .district, span: .year, above: above, below: below)]
    }

    private init(_ name: String, _ title: String, _ text: String, _ figures: [Figure]) {
        self.name = name
        self.title = title
        self.text = text
        self.figures = figures
    }
}
