import FrameworkModel

// The wording of failures in what a module answers, and of clashes between modules.
extension ModuleFailure {
    static func garbage(_ library: ModuleLibrary, _ words: String, in call: ModuleCall) -> ModuleFailure {
        ModuleFailure(
            library, .garbageReply, reason: "its answer to '\(call.rawValue)' cannot be read: \(words)",
            nextStep: "run the conformance kit of IndicatorTesting on the module; it finds answers like this")
    }

    static func tooLarge(
        _ library: ModuleLibrary, _ size: String, limit: String, in call: ModuleCall
    ) -> ModuleFailure {
        ModuleFailure(
            library, .replyTooLarge,
            reason: "its answer to '\(call.rawValue)' has \(size); the host takes at most \(limit)",
            nextStep: "let the module answer with fewer estimates, or raise the limit")
    }

    static func invalid(_ library: ModuleLibrary, _ problems: [String]) -> ModuleFailure {
        let others = problems.count > 1 ? " (and \(problems.count - 1) more such estimates)" : ""
        return ModuleFailure(
            library, .invalidEstimate, reason: (problems.first ?? "") + others,
            nextStep: "correct the module's calculation; the conformance kit of IndicatorTesting repeats "
                + "this check")
    }

    static func taken(
        _ library: ModuleLibrary, _ what: String, by other: ModuleLibrary
    ) -> ModuleFailure {
        let holder =
            other == library
            ? "the module itself, twice" : "module \(other.name) (\(other.path)), which was found earlier"
        return ModuleFailure(
            library, .identifierTaken, reason: "the identifier of its \(what) is already used by \(holder)",
            nextStep: "give one of the two another identifier, or take one of the libraries away")
    }

    static func conflict(
        _ library: ModuleLibrary, _ measure: String, in parts: [String], with other: ModuleLibrary
    ) -> ModuleFailure {
        let holder = other == library ? "itself" : "module \(other.name), which was found earlier"
        return ModuleFailure(
            library, .measureConflict,
            reason: "it declares the measure '\(measure)' differently from \(holder), in: "
                + parts.joined(separator: ", "),
            nextStep: "use one definition in both modules, or give one of the two measures another key")
    }
}
