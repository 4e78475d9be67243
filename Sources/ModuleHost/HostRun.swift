package import FrameworkModel

/// A module that was described and, where asked for, computed.
package struct LoadedModule: Sendable {
    /// The library it came from.
    package let library: ModuleLibrary
    /// What it declares.
    package let description: ModuleDescription
    /// Version of the kit it was built with, as the library says.
    package let kitVersion: String
    /// Compiler it was built with, as the library says.
    package let compilerVersion: String
    /// Version of the contract it speaks.
    package let abiVersion: UInt32
    /// Its own version as the library says; nil when its contract has no place for it.
    package let moduleVersion: String?
    /// What it answered to each request, in their order; empty when it was only described.
    package let replies: [Result<ModuleReply, ModuleFailure>]

    /// The estimates of its first answer, in its own order; empty when there is none.
    package var estimates: [Estimate] { (try? replies.first?.get())?.estimates ?? [] }
    /// Its first answer to `compute` as it came; empty when there is none.
    package var replyBytes: [UInt8] { (try? replies.first?.get())?.bytes ?? [] }

    init(_ opened: OpenedModule, replies: [Result<ModuleReply, ModuleFailure>] = []) {
        library = opened.library
        description = opened.description
        kitVersion = opened.hello.kitVersion
        compilerVersion = opened.hello.compilerVersion
        abiVersion = opened.hello.abiVersion
        moduleVersion = opened.hello.moduleVersion
        self.replies = replies
    }
}

/// One answer of a module to `compute`.
package struct ModuleReply: Sendable {
    /// The estimates in the module's own order.
    package let estimates: [Estimate]
    /// The answer as it came.
    package let bytes: [UInt8]
    /// How long the module took, with the way there and back.
    package let duration: Duration
}

/// What came of all modules; every library is in exactly one of the two lists.
package struct HostRun: Sendable {
    /// By identifier of the manifest.
    package let modules: [LoadedModule]
    /// By name of the library, then by path.
    package let failures: [ModuleFailure]

    init(_ outcomes: [Result<LoadedModule, ModuleFailure>]) {
        var modules: [LoadedModule] = []
        var failures: [ModuleFailure] = []
        for outcome in outcomes {
            switch outcome {
            case .success(let module): modules.append(module)
            case .failure(let failure): failures.append(failure)
            }
        }
        self.modules = modules.sorted { $0.description.manifest.id < $1.description.manifest.id }
        self.failures = failures.sorted { ($0.module, $0.path) < ($1.module, $1.path) }
    }
}
