package import FrameworkModel

/// A text that does not name one area.
package struct UnknownArea: Error, Hashable, Sendable {
    /// What was typed.
    package let text: String
    /// Areas whose names resemble it, the most similar first; empty when nothing does.
    package let nearest: [Area]
    /// The areas that all go by this name; empty when none does.
    package let ambiguous: [Area]

    /// What should have been typed.
    var expectation: String {
        if !ambiguous.isEmpty { return "a code: the name is that of \(Self.list(ambiguous))" }
        if nearest.isEmpty { return "the code, name or alias of an area" }
        return "the code, name or alias of an area; the nearest are \(Self.list(nearest))"
    }

    private static func list(_ areas: [Area]) -> String {
        areas.map { "\($0.name) (\($0.code), \($0.level.words))" }.joined(separator: ", ")
    }
}

extension UnknownArea: CustomStringConvertible {
    /// What was typed and what should have been.
    package var description: String {
        ambiguous.isEmpty
            ? "there is no area '\(text)'; give \(expectation). 'outcomes areas' lists all."
            : "'\(text)' names more than one area; give \(expectation)."
    }
}

extension Geography {
    /// The area with this code, name or alias; case and punctuation do not matter, nor does `and` for `&`.
    package func resolve(_ text: String) throws(UnknownArea) -> Area {
        if let area = area(AreaCode(rawValue: text)) { return area }
        let found = index.find(text)
        guard found.count == 1 else {
            throw UnknownArea(text: text, nearest: found.isEmpty ? index.near(text) : [], ambiguous: found)
        }
        return found[0]
    }
}
