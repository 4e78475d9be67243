/// How many rows were rejected and on which lines, by reason.
struct Rejections {
    /// Lines kept for each reason of each portion, and printed at most for each reason.
    static let listed = 1000

    /// A rejected row by its line within a portion, from 0.
    struct Line {
        let portion: PortionPlace
        let line: Int
    }

    private(set) var counts = [Int](repeating: 0, count: RejectReason.allCases.count)
    private(set) var lines = [[Line]](repeating: [], count: RejectReason.allCases.count)
    private var kept = [Int](repeating: 0, count: RejectReason.allCases.count)
    private var portion = PortionPlace(input: 0, portion: 0)
    private var buffer: PortionBuffer?

    /// Starts with the rows of another portion.
    mutating func begin(_ portion: PortionPlace, _ buffer: PortionBuffer) {
        self.portion = portion
        self.buffer = buffer
        for index in kept.indices { kept[index] = 0 }
        buffer.indexLines()
    }

    /// Counts rows of the current portion by their numbers.
    mutating func add(_ reason: RejectReason, _ rows: UnsafeMutablePointer<UInt32>, _ count: Int) {
        let index = reason.index
        counts[index] += count
        let room = min(count, Self.listed - kept[index])
        guard room > 0, let buffer else { return }
        for row in 0..<room {
            lines[index].append(Line(portion: portion, line: buffer.line(ofRow: Int(rows[row]))))
        }
        kept[index] += room
    }
}
