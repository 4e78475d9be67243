/// A drawing with all that must stand beside it: what is seen, where it comes from, the numbers themselves.
struct ChartFigure {
    /// What is to be seen, as a short sentence without a full stop, about ten words.
    let title: String
    /// The drawing; nil where there are too few numbers, and then the table stands alone.
    let drawing: HTML?
    /// How to read the marks, source and period, as sentences.
    let caption: String
    /// The numbers of the drawing.
    let table: HTMLTable

    /// The figure with its table below it.
    var html: HTML { "\(HTML.figure(title, drawing, caption: caption))\(table.html)" }
}

extension HTML {
    /// A drawing whose numbers stand in a table or sentence of the same page; empty without a drawing.
    static func figure(_ title: String, _ drawing: HTML?, caption: String) -> HTML {
        guard let drawing else { return .empty }
        let wide: HTML = drawing.text.contains("class=\"wide") ? " class=\"wide\"" : .empty
        return """
            <figure\(wide)>
            <p class="figure-title">\(title)</p>
            \(drawing)<figcaption>\(caption)</figcaption>
            </figure>

            """
    }
}
