import FrameworkModel

/// Numbers as the sentences of a check print them.
enum FigureText {
    /// A year: no separator.
    static func plain(_ value: Double) -> String { fixed(value, decimals: 0).filter { $0 != "," } }

    /// `value` with a fixed number of decimals, at most 6.
    static func fixed(_ value: Double, decimals: Int) -> String {
        NumberText.fixed(value, decimals: min(max(decimals, 0), 6))
    }

    /// `value` with at most `decimals` decimals and no zeros at the end of them.
    static func short(_ value: Double, decimals: Int) -> String {
        var text = fixed(value, decimals: decimals)
        guard text.contains(".") else { return text }
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return text
    }

    /// The value of a figure with the decimals it is printed with, more where the value needs them.
    static func printed(_ value: Double, precision: Double) -> String {
        let exact = short(value, decimals: 6)
        let needed = exact.split(separator: ".").dropFirst().first?.count ?? 0
        return fixed(value, decimals: max(decimals(of: precision), needed))
    }

    /// Decimals that a last printed digit of this size takes.
    static func decimals(of precision: Double) -> Int {
        var (size, decimals) = (precision, 0)
        while size < 0.999, decimals < 6 {
            size *= 10
            decimals += 1
        }
        return decimals
    }
}
