package import FrameworkModel

/// A library that is open and has described itself.
package struct OpenedModule: Sendable {
    /// The library.
    package let library: ModuleLibrary
    let hello: ModuleHello
    /// What it declares.
    package let description: ModuleDescription
}

/// What happens to a described module next.
enum Decision: Sendable {
    /// It clashes with another module.
    case refuse(ModuleFailure)
    /// Its description is all that is wanted.
    case finish
    /// Each request is answered on its own; a refused one does not cost the next.
    case compute([ComputeRequest])
}

/// Decides over all modules at once, in the order of discovery; called exactly once in a run.
typealias Decide = (_ opened: [Result<OpenedModule, ModuleFailure>]) async throws -> [Decision]
