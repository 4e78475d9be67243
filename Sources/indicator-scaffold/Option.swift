import FrameworkModel

/// The options of the command, in the order in which they are shown.
enum Option: String, CaseIterable {
    case kind
    case value
    case numerator
    case denominator
    case multiplier
    case polarity
    case priority
    case indicator

    /// The words that may follow; nil when any key or number may.
    var choices: [String]? {
        switch self {
        case .kind: Indicator.Kind.allCases.map(\.rawValue)
        case .value: ValueKind.allCases.map(\.rawValue)
        case .multiplier: Request.units.keys.sorted().map { "\($0)" }
        case .polarity: Polarity.Direction.words.map(\.key)
        case .priority: Indicator.Priority.allCases.map(\.rawValue)
        case .numerator, .denominator, .indicator: nil
        }
    }

    /// What a corrected command holds where nothing usable was given.
    var sample: String {
        switch self {
        case .kind: "output"
        case .value: "proportion"
        case .numerator: "victims_with_advocate"
        case .denominator: "da_recorded_victims"
        case .multiplier: "1000"
        case .polarity: "none"
        case .priority: "pursuing"
        case .indicator: "victims_with_advocate_share"
        }
    }

    /// Why the option is wanted.
    var purpose: String {
        switch self {
        case .kind: "the place of the indicator between money spent and what changed for people"
        case .value: "how the value is made"
        case .numerator: "the key of what is counted"
        case .denominator: "the key of what stands below the line"
        case .multiplier, .polarity, .priority, .indicator: ""
        }
    }
}

/// The command as a developer types it.
enum Command {
    static let start = "swift package --allow-writing-to-package-directory new-indicator"
    static let sampleTitle = "Victims with an advocate"

    static func line(title: String, _ options: [Option: String]) -> String {
        let words = Option.allCases.compactMap { option in
            options[option].map { "--\(option.rawValue) \($0)" }
        }
        return (["\(start) \"\(title)\""] + words).joined(separator: " ")
    }

    static let help = """
        Writes the folder of a new indicator module and adds it to Package.swift.

        \(start) "TITLE" OPTIONS

        The flag --allow-writing-to-package-directory stands before new-indicator. It is needed because a plugin
        may not write into the package unless you say so, this help included; the plugin makes one folder,
        Indicators/<Name>, and adds one line to Package.swift.

          "TITLE"             name for people; folder, type and identifiers are made from it
          --kind K            \(listed(.kind))
          --value V           \(listed(.value))
          --numerator KEY     what is counted; for 'stated' the published figure
          --denominator KEY   what stands below the line; for 'proportion' and 'rate'
          --multiplier N      \(listed(.multiplier)); for 'rate'; 1000 when left out
          --polarity P        \(listed(.polarity)): which direction is better; none when left out
          --priority P        \(listed(.priority)); pursuing when left out
          --indicator ID      identifier of the indicator; made from the title when left out
          --help              this text

        A key of the vocabulary in Sources/IndicatorKit, such as da_crimes or population, is used as it is declared
        there. Any other key becomes a measure of the new module.

        Example:

            \(line(title: sampleTitle, example))

        Exit status: 0 written, 64 wrong usage, 65 a name that cannot be had, 66 a file that cannot be read or
        written; swift package makes 1 of the last three. Unless it is 0 nothing was written.
        """

    static let example: [Option: String] = Dictionary(
        uniqueKeysWithValues: [.kind, .value, .numerator, .denominator].map { ($0, $0.sample) })

    private static func listed(_ option: Option) -> String {
        option.choices?.joined(separator: ", ") ?? ""
    }
}
