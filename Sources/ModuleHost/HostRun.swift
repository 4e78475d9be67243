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
    /// Its estimates in its own order; empty when it was only described.
    package let estimates: [Estimate]
    /// The answer to `compute` as it came; empty when it was only described.
    package let replyBytes: [UInt8]

    init(_ opened: OpenedModule, estimates: [Estimate] = [], replyBytes: [UInt8] = []) {
        library = opened.library
        description = opened.description
        kitVersion = opened.hello.kitVersion
        compilerVersion = opened.hello.compilerVersion
        abiVersion = opened.hello.abiVersion
        self.estimates = estimates
        self.replyBytes = replyBytes
    }
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
