/// Which counts are hidden, and what is still shown because of it.
///
/// An estimate that shows a hidden count, or follows from one, is withheld with everything else it shows; a
/// count is visible while an estimate that shows it leaves, or when it is known from elsewhere.
struct Concealment {
    private(set) var hidden: Set<Int> = []
    private var obstacles: [Int]
    private let cells: [EstimateCells]

    init(_ cells: [EstimateCells]) {
        self.cells = cells
        obstacles = cells.map { $0.isUnchecked ? 1 : 0 }
    }

    mutating func hide(_ number: Int, in table: CellTable) {
        guard hidden.insert(number).inserted else { return }
        for estimate in table[number].estimates { obstacles[estimate] += 1 }
    }

    mutating func show(_ number: Int, in table: CellTable) {
        guard hidden.remove(number) != nil else { return }
        for estimate in table[number].estimates { obstacles[estimate] -= 1 }
    }

    /// Whether an estimate must not leave.
    func withholds(_ estimate: Int) -> Bool { obstacles[estimate] > 0 }

    func isVisible(_ number: Int, in table: CellTable) -> Bool {
        if hidden.contains(number) || table[number].isRest { return false }
        if table[number].known != .no { return true }
        return table[number].estimates.contains { obstacles[$0] == 0 }
    }
}
