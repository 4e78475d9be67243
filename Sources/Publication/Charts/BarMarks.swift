/// Bars from zero, for counts and amounts.
struct BarMarks: ChartMarks {
    let liesUnderInterval = true

    func shape(_ row: ChartRow, on scale: ChartScale, middle: Double) -> String {
        let style = ChartMark.style(row.series, isHollow: row.isHollow)
        let (zero, end) = (scale.place(0), scale.place(row.value))
        let width = ChartText.number(max(abs(end - zero), 0.5))
        return "<rect class=\"\(style)\" x=\"\(ChartText.number(min(zero, end)))\""
            + " y=\"\(ChartText.number(middle - 6))\" width=\"\(width)\" height=\"12\"/>\n"
    }
}
