/// Which places a leaf lies in, laid out to be asked for every subject met in several leaves.
final class PlacePaths: @unchecked Sendable {
    private let width: Int
    private let words: Int
    /// For each leaf the places it lies in, itself first, `width` apart and ended by -1.
    private let paths: UnsafeMutablePointer<Int32>
    /// For each place, a mark that it was met for the current subject.
    private let met: UnsafeMutablePointer<UInt32>
    private var subject: UInt32 = 0
    private let places: Int

    init(_ places: Places) {
        width = (places.above.map(\.count).max() ?? 0) + 2
        words = places.leafCount * width
        self.places = places.codes.count
        paths = .allocate(capacity: max(words, 1))
        paths.initialize(repeating: -1, count: max(words, 1))
        for (leaf, above) in places.above.enumerated() {
            for (index, place) in ([leaf] + above).enumerated() { paths[leaf * width + index] = Int32(place) }
        }
        met = .allocate(capacity: max(self.places, 1))
        met.initialize(repeating: 0, count: max(self.places, 1))
    }

    deinit {
        paths.deallocate()
        met.deallocate()
    }

    /// True when the place is the leaf or one that it lies in.
    @inline(__always)
    func lies(_ leaf: Int, in place: Int) -> Bool {
        var step = paths + leaf &* width
        while step.pointee >= 0 {
            if Int(step.pointee) == place { return true }
            step += 1
        }
        return false
    }

    /// Calls once with each place that some of the records lie in.
    @inline(__always)
    func eachPlace(of records: UnsafeMutablePointer<SubjectRecord>, _ count: Int, _ body: (Int) -> Void) {
        subject &+= 1
        if subject == 0 {
            met.update(repeating: 0, count: places)
            subject = 1
        }
        let mark = subject
        for index in 0..<count {
            var step = paths + records[index].leaf &* width
            while step.pointee >= 0 {
                let place = Int(step.pointee)
                if met[place] != mark {
                    met[place] = mark
                    body(place)
                }
                step += 1
            }
        }
    }
}
