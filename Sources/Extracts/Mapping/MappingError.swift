/// Why a mapping cannot be used: which one, where in it, what is wrong and what to do.
package struct MappingError: Error, Hashable, Sendable {
    /// Path of the file, or the name of a mapping that comes with the program.
    package let mapping: String
    /// Line, from 1; nil when the whole file is meant.
    package let line: Int?
    /// Character in the line, from 1.
    package let column: Int?
    /// What is wrong.
    package let problem: MappingProblem

    init(_ mapping: String, _ fault: Fault) {
        self.mapping = mapping
        line = fault.place?.line
        column = fault.place?.column
        problem = fault.problem
    }

    init(_ mapping: String, _ problem: MappingProblem) {
        self.init(mapping, Fault(problem, nil))
    }

    /// A problem and its place, before it is known which file is meant.
    struct Fault: Error {
        let problem: MappingProblem
        let place: YAMLValue.Place?

        init(_ problem: MappingProblem, _ place: YAMLValue.Place?) {
            self.problem = problem
            self.place = place
        }
    }
}

extension MappingError: CustomStringConvertible {
    /// The error in one or two sentences.
    package var description: String {
        guard let line, let column else { return "mapping \(mapping): \(problem)." }
        return "mapping \(mapping), line \(line), column \(column): \(problem)."
    }
}
