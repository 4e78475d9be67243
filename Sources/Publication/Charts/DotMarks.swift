/// Dots for rates and shares, each area with its own mark.
struct DotMarks: ChartMarks {
    let liesUnderInterval = false

    func shape(_ row: ChartRow, on scale: ChartScale, middle: Double) -> String {
        let style = ChartMark.style(row.series, isHollow: row.isHollow)
        let path = ChartMark.outline(row.series, x: scale.place(row.value), y: middle)
        return "<path class=\"\(style)\" d=\"\(path)\"/>\n"
    }
}
