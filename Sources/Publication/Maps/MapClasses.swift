import FrameworkModel

/// At most five classes of values, each with about as many areas, between rounded edges.
struct MapClasses: Hashable {
    /// From low to high: a value equal to an edge belongs to the class above it.
    let edges: [Double]
    /// Decimal places with which the values are shown.
    private let decimals: Int

    /// Values rounded as they are shown, so that what is read and what is drawn agree; nil when all are equal.
    init?(_ values: [Double], decimals: Int) {
        let sorted = values.map { Self.rounded($0, decimals) }.sorted()
        let wanted = min(5, max(2, sorted.count / 2))
        var edges: [Double] = []
        for part in 1..<wanted {
            let rank = Double(sorted.count * part) / Double(wanted)
            guard let place = Self.step(nearest: Int(rank.rounded()), in: sorted) else { return nil }
            let edge = Self.roundest(above: sorted[place - 1], upTo: sorted[place], decimals: decimals)
            if edge > edges.last ?? -.infinity { edges.append(edge) }
        }
        self.edges = edges
        self.decimals = max(0, decimals)
    }

    var count: Int { edges.count + 1 }

    /// Position of the class of a value, 0 for the lowest.
    func place(_ value: Double) -> Int {
        edges.count { $0 <= Self.rounded(value, decimals) }
    }

    /// `under 20`, `20 to under 25`, `25 or more`.
    func words(_ place: Int) -> String {
        func shown(_ index: Int) -> String { NumberText.short(edges[index]) }
        if place == 0 { return "under \(shown(0))" }
        return place == edges.count
            ? "\(shown(place - 1)) or more" : "\(shown(place - 1)) to under \(shown(place))"
    }

    /// Number of the tint, 1 the lightest of five: few classes lie far apart.
    func tint(_ place: Int) -> Int {
        switch count {
        case 2: [2, 5][place]
        case 3: [1, 3, 5][place]
        case 4: [1, 2, 4, 5][place]
        default: place + 1
        }
    }

    /// The position nearest to `place` at which the values rise; nil when none does.
    private static func step(nearest place: Int, in sorted: [Double]) -> Int? {
        guard sorted.count > 1 else { return nil }
        return (1..<sorted.count).filter { sorted[$0] > sorted[$0 - 1] }
            .min { (abs($0 - place), $0) < (abs($1 - place), $1) }
    }

    /// The number with the fewest digits that is above the one value and not above the other.
    private static func roundest(above low: Double, upTo high: Double, decimals: Int) -> Double {
        var unit = 1.0
        while unit <= max(abs(low), abs(high)) { unit *= 10 }
        let finest = (0..<max(0, decimals)).reduce(1.0) { unit, _ in unit / 10 }
        while unit > finest / 2 {
            for step in [unit, unit / 2] {
                let edge = (high / step).rounded(.down) * step
                if edge > low { return rounded(edge, decimals) }
            }
            unit /= 10
        }
        return high
    }

    private static func rounded(_ value: Double, _ decimals: Int) -> Double {
        let power = (0..<max(0, decimals)).reduce(1.0) { power, _ in power * 10 }
        let scaled = (value * power).rounded(.toNearestOrAwayFromZero)
        return scaled.isFinite ? scaled / power : value
    }
}
