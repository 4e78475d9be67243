/// Dots for rates and shares: circle, diamond, square or triangle, so that areas differ without colour too.
struct DotMarks: ChartMarks {
    let liesUnderInterval = false

    func shape(_ row: ChartRow, on scale: ChartScale, middle: Double) -> String {
        let style = "s\(min(row.series, 3))\(row.isHollow ? " h" : "")"
        let x = scale.place(row.value)
        func point(_ left: Double, _ up: Double) -> String {
            "\(ChartText.number(x - left)) \(ChartText.number(middle - up))"
        }
        let path =
            switch row.series {
            case 0: "M\(point(5.5, 0))a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z"
            case 1: "M\(point(0, 7))l7 7l-7 7l-7 -7z"
            case 2: "M\(point(5, 5))h10v10h-10z"
            default: "M\(point(0, 6))l6.5 11.5h-13z"
            }
        return "<path class=\"\(style)\" d=\"\(path)\"/>\n"
    }
}
