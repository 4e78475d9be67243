/// What is counted of the records of each subject.
struct SubjectOutput: Hashable {
    enum Kind: Hashable {
        case atLeast(Int)
        case meeting(Int)
        case recordsAfter(Int)
        case subjectsAfter(Int)
        case gap(Int)
    }

    /// Which filter of the stream.
    let filter: Int
    let kind: Kind

    /// Days it looks back, nil when it does not.
    var lookBack: Int? {
        switch kind {
        case .recordsAfter(let days), .subjectsAfter(let days), .gap(let days): days
        case .atLeast, .meeting: nil
        }
    }
}
