/// A point of a map; y grows downwards.
struct MapPoint: Hashable, Sendable {
    var x: Double
    var y: Double
}

/// The outline of an area, in units of 100 metres.
struct MapOutline: Hashable, Sendable {
    /// The rings as a path of SVG.
    let path: String
    /// The same as points, each ring closed in thought; holes are rings like others.
    let rings: [[MapPoint]]

    /// A path of the form `M x y l dx dy dx dy z`, repeated; nil for any other.
    init?(path: String) {
        var rings: [[MapPoint]] = []
        var numbers: [Int] = []
        var (number, sign, isInNumber) = (0, 1, false)
        var (x, y) = (0, 0)
        var isOpen = false
        func closed() -> [MapPoint]? {
            guard isOpen, numbers.count >= 6, numbers.count.isMultiple(of: 2) else { return nil }
            var ring: [MapPoint] = []
            (x, y) = (0, 0)
            for place in stride(from: 0, to: numbers.count, by: 2) {
                x += numbers[place]
                y += numbers[place + 1]
                ring.append(MapPoint(x: Double(x), y: Double(y)))
            }
            return ring
        }
        for byte in path.utf8 {
            if byte >= 0x30, byte <= 0x39 {
                (number, isInNumber) = (number * 10 + Int(byte - 0x30), true)
                continue
            }
            if isInNumber { numbers.append(sign * number) }
            (number, sign, isInNumber) = (0, 1, false)
            switch byte {
            case UInt8(ascii: "-"): sign = -1
            case UInt8(ascii: "M"):
                guard !isOpen else { return nil }
                (numbers, isOpen) = ([], true)
            case UInt8(ascii: "z"):
                guard let ring = closed() else { return nil }
                rings.append(ring)
                (numbers, isOpen) = ([], false)
            case UInt8(ascii: "l"), UInt8(ascii: " "): continue
            default: return nil
            }
        }
        guard !rings.isEmpty, !isOpen, numbers.isEmpty, !isInNumber else { return nil }
        self.path = path
        self.rings = rings
    }
}
