/// Marks that differ without colour too: circle, diamond, square, triangle.
enum ChartMark {
    /// Outline of the mark of a series around a point; `size` 1 is about 12 units high.
    static func outline(_ series: Int, x: Double, y: Double, size: Double = 1) -> String {
        func at(_ left: Double, _ up: Double) -> String { ChartText.pair(x - left * size, y - up * size) }
        func by(_ length: Double) -> String { ChartText.number(length * size) }
        switch series {
        case 0:
            let arc = "a\(by(5.5)) \(by(5.5)) 0 1 0"
            return "M\(at(5.5, 0))\(arc) \(by(11)) 0\(arc) \(by(-11)) 0z"
        case 1: return "M\(at(0, 7))l\(by(7)) \(by(7))l\(by(-7)) \(by(7))l\(by(-7)) \(by(-7))z"
        case 2: return "M\(at(5, 5))h\(by(10))v\(by(10))h\(by(-10))z"
        default: return "M\(at(0, 6))l\(by(6.5)) \(by(11.5))h\(by(-13))z"
        }
    }

    /// What a hollow mark means, to be said wherever one is drawn.
    static let hollowWords = "Hollow: printed without counts, or disputed."

    /// Name of the colour of a series in the style sheet, hollow where the value is in doubt.
    static func style(_ series: Int, isHollow: Bool = false) -> String {
        "s\(min(series, 3))\(isHollow ? " h" : "")"
    }
}
