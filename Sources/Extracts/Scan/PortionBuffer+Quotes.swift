import Foundation

extension PortionBuffer {
    /// Takes quotes away, so that fields are their values; fields without quotes stay as they are.
    func unquote() {
        let own = ownEnds ?? .allocate(capacity: capacity + Self.padding)
        ownEnds = own
        ends = own
        own.update(from: separators, count: separatorCount)
        var place = 0
        var index = 0
        while let quote = memchr(bytes + place, 0x22, count - place) {
            place = UnsafeRawPointer(bytes).distance(to: UnsafeRawPointer(quote))
            index = separator(behind: place, from: index)
            guard index < separatorCount else { return }
            let start = Int(separators[index - 1] &+ 1)
            let end = Int(separators[index])
            if start == place { own[index] = UInt32(unquote(start, end, isLast: bytes[end] == 0x0A)) }
            place = end + 1
        }
    }

    /// The first separator behind a position, not before the given one.
    private func separator(behind place: Int, from index: Int) -> Int {
        var (low, high) = (index, separatorCount)
        while low < high {
            let middle = (low + high) / 2
            if Int(separators[middle]) < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Moves the value of a quoted field to its start and returns where it ends; of the last field of a row, the
    /// carriage return of the line end is taken away.
    private func unquote(_ start: Int, _ end: Int, isLast: Bool) -> Int {
        var machine = QuoteMachine()
        var place = start
        var endsBare = false
        for index in start..<end {
            if case .content = machine.take(bytes[index]) {
                bytes[place] = bytes[index]
                place += 1
                endsBare = machine.isBare
            }
        }
        return isLast && endsBare && bytes[place - 1] == 0x0D ? place - 1 : place
    }

    /// Takes the carriage return of a line end away from the last field of a row, unless it had quotes.
    @inline(__always)
    func trimLast(_ separator: Int) {
        let end = ends[separator]
        if end == separators[separator], end > separators[separator - 1] &+ 1, bytes[Int(end) - 1] == 0x0D {
            ends[separator] = end - 1
        }
    }
}
