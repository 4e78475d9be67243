/// The frame of a drawing: its size, its name and its alternative in words.
enum ChartDrawing {
    /// Width of a drawing that fits a phone of 360 pixels.
    static let narrow = 328.0
    /// Width of a drawing for wide screens and paper; on a phone it scrolls.
    static let wide = 680.0

    /// Where texts may stand: a wide font must not be cut off at the right.
    static func inside(_ width: Double = narrow) -> ClosedRange<Double> { 0...width - 4 }

    /// The drawing as SVG; a wide one in a region of its own that scrolls.
    static func svg(
        width: Double = narrow, height: Double, title: String, description: String, _ content: String
    ) -> HTML {
        let size = "\(ChartText.number(width)) \(ChartText.number(height))"
        let isWide = width > narrow
        let drawing: HTML = """
            <svg\(isWide ? " class=\"wide\"" as HTML : .empty) viewBox="0 0 \(size)" role="img">
            <title>\(title)</title>
            <desc>\(description)</desc>
            \(HTML(trusted: content))</svg>

            """
        guard isWide else { return drawing }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(title)">
            \(drawing)</div>

            """
    }
}
