/// A list of numbers that are seldom more than two, and then take no memory of their own.
struct FewNumbers: RandomAccessCollection {
    private var first: Int32 = -1
    private var second: Int32 = -1
    private var others: [Int] = []

    var startIndex: Int { 0 }
    var endIndex: Int { first < 0 ? 0 : second < 0 ? 1 : 2 + others.count }

    subscript(position: Int) -> Int {
        switch position {
        case 0: Int(first)
        case 1: Int(second)
        default: others[position - 2]
        }
    }

    mutating func append(_ number: Int) {
        if first < 0 {
            first = Int32(number)
        } else if second < 0 {
            second = Int32(number)
        } else {
            others.append(number)
        }
    }
}
