/// Numbers as they are shown to people: rounded half away from zero, thousands apart by commas.
public enum NumberText {
    /// `value` with exactly `decimals` places; infinity and not-a-number become words.
    public static func fixed(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else {
            return value.isNaN ? "not a number" : value < 0 ? "minus infinity" : "infinity"
        }
        let scale = power(of: max(0, decimals))
        let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
        guard scaled < 9e15 else { return "\(value)" }
        let whole = Int(scaled)
        let unit = Int(scale)
        let sign = value < 0 && whole != 0 ? "-" : ""
        let front = sign + grouped(whole / unit)
        guard decimals > 0 else { return front }
        let rest = String(whole % unit)
        return front + "." + String(repeating: "0", count: decimals - rest.count) + rest
    }

    /// `value` with as many places as it needs, at most six.
    public static func short(_ value: Double) -> String {
        var text = fixed(value, decimals: value == value.rounded() ? 0 : 6)
        if text.contains(".") {
            while text.hasSuffix("0") { text.removeLast() }
            if text.hasSuffix(".") { text.removeLast() }
        }
        return text
    }

    /// A p-value: three decimals, `< 0.001` below that.
    public static func probability(_ value: Double) -> String {
        value < 0.001 ? "< 0.001" : fixed(value, decimals: 3)
    }

    private static func grouped(_ number: Int) -> String {
        var digits = String(number)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return ([digits] + groups).joined(separator: ",")
    }

    private static func power(of decimals: Int) -> Double {
        (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    }
}
