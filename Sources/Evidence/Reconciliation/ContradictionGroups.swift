/// Contradicting relations brought together where they share a figure or a period.
struct ContradictionGroups {
    /// Indices of the relations, in order within each group.
    let groups: [[Int]]

    init(of contradicting: [Int], in checks: [RelationCheck]) {
        var groups: [[Int]] = []
        for index in contradicting {
            let terms = Set(checks[index].formula.terms)
            let isJoined = { (group: [Int]) in
                group.contains { !terms.isDisjoint(with: checks[$0].formula.terms) }
            }
            let members = groups.filter(isJoined).flatMap { $0 } + [index]
            groups = groups.filter { !isJoined($0) } + [members.sorted()]
        }
        self.groups = groups
    }
}
