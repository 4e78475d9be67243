/// The frame of a drawing: its size, its name and its alternative in words.
enum ChartDrawing {
    /// Width of a drawing that fits a phone of 360 pixels.
    static let narrow = 328.0

    /// Between numbers at the left and words at the right a drawing needs so much room.
    static let leastRoom = 60.0

    /// Where texts may stand: a wide font must not be cut off at the right.
    static let inside = 0...narrow - 4

    /// The drawing as SVG.
    static func svg(
        width: Double = narrow, height: Double, title: String, description: String, _ content: String
    ) -> HTML {
        """
        <svg viewBox="0 0 \(ChartText.number(width)) \(ChartText.number(height))" role="img">
        <title>\(title)</title>
        <desc>\(description)</desc>
        \(HTML(trusted: content))</svg>

        """
    }

    /// Puts a part below what is there.
    static func add(
        _ part: (text: String, height: Double), to body: inout String, below y: inout Double
    ) {
        body += part.text
        y += part.height
    }
}
