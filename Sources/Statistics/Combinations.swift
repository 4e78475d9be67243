/// The choices of a given size out of a list.
enum Combinations {
    /// Calls `body` with each choice, in the order of the list.
    ///
    /// Nothing is called for a size below 1 or above the length of the list.
    static func each(of items: [Int], size: Int, _ body: ([Int]) -> Void) {
        guard (1...max(1, items.count)).contains(size), !items.isEmpty else { return }
        var places = Array(0..<size)
        while true {
            body(places.map { items[$0] })
            guard let last = places.indices.last(where: { places[$0] < items.count - size + $0 }) else {
                return
            }
            places[last] += 1
            for next in places.indices where next > last { places[next] = places[next - 1] + 1 }
        }
    }
}
