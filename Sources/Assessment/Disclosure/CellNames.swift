import FrameworkModel

/// Values by number, in the order in which they were first met.
struct CellNames<Value: Hashable> {
    private(set) var values: [Value] = []
    private var numbers: [Value: Int32] = [:]
    private var last: Int32 = -1

    /// The number of a value, nil when it has not been met.
    func number(of value: Value) -> Int32? { numbers[value] }

    /// The number of a value; the one met last is found at once.
    mutating func add(_ value: Value) -> Int32 {
        if last >= 0, values[Int(last)] == value { return last }
        if let known = numbers[value] {
            last = known
        } else {
            last = Int32(values.count)
            numbers[value] = last
            values.append(value)
        }
        return last
    }

    subscript(number: Int32) -> Value { values[Int(number)] }
}

/// The place of a count by the numbers of its parts.
struct CellKey: Hashable {
    let measure: Int32
    let area: Int32
    let period: Int32
    let breakdown: Int32

    func hash(into hasher: inout Hasher) {
        hasher.combine(UInt64(UInt32(bitPattern: measure)) << 32 | UInt64(UInt32(bitPattern: area)))
        hasher.combine(UInt64(UInt32(bitPattern: period)) << 32 | UInt64(UInt32(bitPattern: breakdown)))
    }
}
