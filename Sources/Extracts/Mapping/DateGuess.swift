/// The date pattern that the texts of a column fit.
struct DateGuess {
    /// The pattern.
    let format: String
    /// How many of the texts fit it.
    let fitting: Int
    /// How many texts there are.
    let total: Int
    /// Another order of day and month that fits as many, so that the texts do not tell.
    let rival: String?

    private static let days = [
        "yyyy-MM-dd", "dd/MM/yyyy", "MM/dd/yyyy", "d/M/yyyy", "M/d/yyyy", "dd-MM-yyyy", "MM-dd-yyyy",
        "dd.MM.yyyy", "yyyy/MM/dd", "yyyyMMdd", "dd-MMM-yyyy", "dd MMM yyyy", "d MMM yyyy", "d-MMM-yyyy",
    ]
    private static let times = [
        "", " HH:mm", " HH:mm:ss", "THH:mm:ss", "THH:mm:ssZ", " HH:mm:ss.SSS", "THH:mm:ss.SSS", " H:mm",
        " hh:mm:ss a", " hh:mm a", " h:mm:ss a", " h:mm a", " *", "T*", "*",
    ]
    private static let candidates: [(text: String, pattern: DatePattern)] = times.flatMap { time in
        days.compactMap { day in (try? DatePattern(day + time)).map { (day + time, $0) } }
    }

    /// Nil when less than half of the texts fit any pattern.
    init?(_ texts: [String]) {
        let bytes = texts.map { Array($0.utf8) }
        let counts = Self.candidates.map { candidate in
            bytes.count { text in text.withUnsafeBytes { candidate.pattern.day($0) != nil } }
        }
        let exact = Self.candidates.indices.filter { !Self.candidates[$0].text.hasSuffix("*") }
        let mostExact = exact.map { counts[$0] }.max() ?? 0
        let mostOfAll = counts.max() ?? 0
        // A few odd texts are no reason to read over whatever follows the day.
        let most = 20 * (mostOfAll - mostExact) > texts.count ? mostOfAll : mostExact
        guard most > 0, 2 * most >= texts.count, let first = counts.firstIndex(of: most) else { return nil }
        format = Self.candidates[first].text
        fitting = most
        total = texts.count
        let swapped = Self.swapped(Self.candidates[first].text)
        let other = Self.candidates.indices.first { $0 != first && Self.candidates[$0].text == swapped }
        rival = other.flatMap { counts[$0] == most ? swapped : nil }
    }

    /// The pattern with month and day in each other's place.
    private static func swapped(_ format: String) -> String {
        guard !format.contains("MMM"), !format.hasPrefix("y") else { return format }
        return String(
            format.prefix(10).map { $0 == "d" ? "M" : $0 == "M" ? "d" : $0 } + format.dropFirst(10))
    }

    /// Whether the texts look like days with a year of two digits, which no pattern reads.
    static func haveShortYears(_ texts: [String]) -> Bool {
        let shapes = texts.count { text in
            let parts = text.prefix { !$0.isWhitespace }.split { "/-.".contains($0) }
            return parts.count == 3 && parts.allSatisfy { (1...3).contains($0.count) }
                && parts[0].allSatisfy(\.isNumber) && parts[2].allSatisfy(\.isNumber)
        }
        return !texts.isEmpty && 2 * shapes >= texts.count
    }
}
