/// A calendar day, written `yyyy-mm-dd`.
public struct Day: Hashable, Comparable, Sendable {
    /// Year, 1 to 9999.
    public let year: Int
    /// Month, 1 to 12.
    public let month: Int
    /// Day of the month, 1 to 31.
    public let day: Int

    /// Returns nil when the three numbers do not name a day of the Gregorian calendar.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        self.init(unchecked: year, month, day)
    }

    init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `yyyy-mm-dd` exactly; anything else, and days that do not exist, give nil.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
            let year = Day.number(bytes[0..<4]), let month = Day.number(bytes[5..<7]),
            let day = Day.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Days since 1 March of year 0 in the proleptic Gregorian calendar; differences are days.
    public var number: Int {
        let shifted = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthFromMarch + 2) / 5
            + day
            - 1
    }

    /// The day with this `number`; nil outside the years 1 to 9999.
    public init?(number: Int) {
        guard number >= 0 else { return nil }
        let (cycle, inCycle) = number.quotientAndRemainder(dividingBy: 146_097)
        let century = min(inCycle / 36_524, 3)
        let inCentury = inCycle - century * 36_524
        let (four, inFour) = inCentury.quotientAndRemainder(dividingBy: 1_461)
        let single = min(inFour / 365, 3)
        let inYear = inFour - single * 365
        let monthFromMarch = (5 * inYear + 2) / 153
        let day = inYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = cycle * 400 + century * 100 + four * 4 + single + (month <= 2 ? 1 : 0)
        self.init(year: year, month: month, day: day)
    }

    /// The day `years` later; 29 February becomes 28 February where needed.
    public func adding(years: Int) -> Day {
        let target = year + years
        return Day(unchecked: target, month, min(day, Day.length(ofMonth: month, year: target)))
    }

    /// The day after this one.
    public var next: Day {
        if day < Day.length(ofMonth: month, year: year) { return Day(unchecked: year, month, day + 1) }
        return month < 12 ? Day(unchecked: year, month + 1, 1) : Day(unchecked: year + 1, 1, 1)
    }

    /// Earlier days come first.
    public static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var total = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            total = total * 10 + Int(digit - 0x30)
        }
        return total
    }
}

extension Day: CustomStringConvertible {
    /// `yyyy-mm-dd`.
    public var description: String {
        "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(day, to: 2))"
    }

    /// Day and month in words: `31 March 2019`.
    public var inWords: String { "\(day) \(Day.monthNames[month - 1]) \(year)" }

    static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Day: Codable {
    /// Reads the ISO form; anything else is a decoding error.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Day(iso: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is not a day written yyyy-mm-dd")
        }
        self = day
    }

    /// Writes the ISO form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
