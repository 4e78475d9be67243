/// A number as it is printed, with the size of its last printed digit.
struct PrintedNumber: Hashable {
    let value: Double
    /// 0.1 for `19.0`; for whole numbers from 1,000 the zeros at the end count as rounding, as long as two
    /// digits are left: 100000 for `2000000`, 1 for `15409`.
    let precision: Double

    /// Reads an optional sign, digits and an optional decimal part; anything else gives nil.
    init?(_ text: String) {
        let bytes = text.utf8
        var whole = 0
        var significant = 0
        var zeros = 0
        var decimals: Int?
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if let count = decimals {
                    decimals = count + 1
                } else {
                    whole += 1
                    if significant > 0 || byte != UInt8(ascii: "0") { significant += 1 }
                    zeros = byte == UInt8(ascii: "0") ? zeros + 1 : 0
                }
            case UInt8(ascii: ".") where decimals == nil && whole > 0: decimals = 0
            case UInt8(ascii: "-") where index == 0, UInt8(ascii: "+") where index == 0: continue
            default: return nil
            }
        }
        guard whole > 0, decimals != 0, let value = Double(text), value.isFinite else { return nil }
        self.value = value
        if let decimals {
            precision = Double("1e-\(decimals)") ?? 0
        } else if significant >= 4, zeros > 0 {
            precision = (0..<min(zeros, significant - 2)).reduce(1) { size, _ in size * 10 }
        } else {
            precision = 1
        }
    }

    /// A number given without its print: read as if printed with the fewest digits that say it exactly.
    init?(_ value: Double) {
        guard value == value.rounded(), abs(value) < 1e15 else {
            self.init("\(value)")
            return
        }
        self.init(String(Int64(value)))
    }
}
