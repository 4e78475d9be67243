import FrameworkModel

/// Reads the words of the command; all that is wrong with them is said at once, with a command that is right.
struct RequestReader {
    private var titles: [String] = []
    private var given: [Option: String] = [:]
    private var problems: [String] = []

    /// Throws a complaint about the usage.
    static func read(_ words: [String]) throws(Complaint) -> Request {
        var reader = RequestReader()
        reader.take(words)
        reader.checkTitle()
        reader.checkWords()
        reader.checkKeys()
        return try reader.request()
    }

    private mutating func take(_ words: [String]) {
        var rest = words[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--") else {
                titles.append(word.split(separator: " ").joined(separator: " "))
                continue
            }
            let parts = word.dropFirst(2).split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false
            )
            .map(String.init)
            guard let option = parts.first.flatMap(Option.init(rawValue:)) else {
                problems.append("there is no option \(word)")
                continue
            }
            let next = rest.first.map { $0.hasPrefix("--") } ?? true ? nil : rest.first
            if parts.count == 1, next != nil { rest.removeFirst() }
            guard let value = parts.count == 2 ? parts[1] : next else {
                problems.append("--\(option.rawValue) has nothing behind it")
                continue
            }
            if given.updateValue(value, forKey: option) != nil {
                problems.append("--\(option.rawValue) is given twice; one indicator is made at a time")
            }
        }
    }

    private mutating func checkTitle() {
        if titles.isEmpty { problems.append("the title is missing; it stands in quotation marks") }
        if titles.count > 1 {
            problems.append("more than one title: put it in quotation marks, as in \"\(joinedTitle)\"")
        }
    }

    private mutating func checkWords() {
        for option in Option.allCases {
            guard let value = given[option], let choices = option.choices, !choices.contains(value) else {
                continue
            }
            problems.append(
                "--\(option.rawValue) \(value): it is one of \(choices.joined(separator: ", "))")
            given[option] = nil
        }
        for option in [Option.kind, .value, .numerator] where given[option] == nil {
            require(option)
        }
        guard let value else { return }
        if value.hasDenominator, given[.denominator] == nil { require(.denominator) }
        if !value.hasDenominator { drop(.denominator, because: "has nothing below the line", value) }
        if value != .rate { drop(.multiplier, because: "has no multiplier", value) }
    }

    private mutating func checkKeys() {
        for option in [Option.numerator, .denominator, .indicator] {
            guard let key = given[option], !Names.isKey(key) else { continue }
            problems.append(
                "--\(option.rawValue) \(key): at most \(Names.longest) lower-case letters, digits and "
                    + "underscores, the first a letter")
            given[option] = option.sample
        }
        if let key = given[.numerator], key == given[.denominator] {
            problems.append("\(key) stands above and below the line")
            let option: Option = key == Option.numerator.sample ? .denominator : .numerator
            given[option] = option.sample
        }
    }

    private var value: ValueKind? { given[.value].flatMap(ValueKind.init(rawValue:)) }

    private var joinedTitle: String { titles.joined(separator: " ") }

    private mutating func require(_ option: Option) {
        defer { given[option] = option.sample }
        let isNamed = problems.contains { $0.hasPrefix("--\(option.rawValue) ") }
        if !isNamed { problems.append("--\(option.rawValue) is missing: \(option.purpose)") }
    }

    private mutating func drop(_ option: Option, because reason: String, _ value: ValueKind) {
        guard given.removeValue(forKey: option) != nil else { return }
        problems.append("--\(option.rawValue): a value of kind '\(value.rawValue)' \(reason)")
    }

    private func request() throws(Complaint) -> Request {
        guard problems.isEmpty, let title = titles.first, let value, let numerator = given[.numerator],
            let kind = given[.kind].flatMap(Indicator.Kind.init(rawValue:))
        else {
            let title = titles.isEmpty ? Command.sampleTitle : joinedTitle
            throw Complaint(
                kind: .usage, problems: problems, correction: Command.line(title: title, given))
        }
        return Request(
            title: title, kind: kind, value: value, numerator: numerator,
            denominator: given[.denominator], multiplier: given[.multiplier].flatMap { Int($0) } ?? 1_000,
            polarity: Polarity.Direction.words.first { $0.key == given[.polarity] }?.value ?? .none,
            priority: given[.priority].flatMap(Indicator.Priority.init(rawValue:)) ?? .pursuing,
            indicator: given[.indicator])
    }
}

extension Request {
    /// The command that asks for this.
    func line(replacing replacements: [Option: String] = [:], title: String? = nil) -> String {
        let options: [Option: String?] = [
            .kind: kind.rawValue, .value: value.rawValue, .numerator: numerator,
            .denominator: denominator,
            .multiplier: value == .rate && multiplier != 1_000 ? "\(multiplier)" : nil,
            .polarity: Polarity.Direction.words.first { $0.value == polarity && polarity != .none }?.key,
            .priority: priority == .pursuing ? nil : priority.rawValue, .indicator: indicator,
        ]
        let words = options.compactMapValues(\.self).merging(replacements) { $1 }
        return Command.line(title: title ?? self.title, words)
    }
}
