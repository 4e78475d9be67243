import FrameworkModel
import ModuleHost
import Testing

/// A library that gives no result, and the failure that must come of it.
struct HostileCase: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: ModuleFailure.Kind
    /// Must stand in the reason.
    let reason: String
    /// Must stand in the last words.
    var lastWords = ""
    /// True when the module can do the host's own process no harm.
    var isHarmless = false
    var limits = ModuleLimits.standard
    let library: @Sendable () throws -> ModuleLibrary

    var testDescription: String { name }
}

extension HostileCase {
    /// Those that fail wherever they run.
    static let all: [HostileCase] = ending + endless + printing + contract + files + answers + rows + limited

    /// Limits for modules that give no answer.
    static let impatient: ModuleLimits = {
        var limits = ModuleLimits.standard
        limits.time = .seconds(2)
        return limits
    }()

    /// A case written in C.
    static func c(
        _ name: String, _ kind: ModuleFailure.Kind, _ reason: String, lastWords: String = "",
        isHarmless: Bool = false, limits: ModuleLimits = .standard, inDescribe: String = "",
        inCompute: String = "", change: @escaping @Sendable (inout ModuleSource) throws -> Void = { _ in }
    ) -> HostileCase {
        HostileCase(
            name: name, kind: kind, reason: reason, lastWords: lastWords, isHarmless: isHarmless,
            limits: limits
        ) {
            var source = try ModuleSource(name, inDescribe: inDescribe, inCompute: inCompute)
            try change(&source)
            return try Workshop.build(name: name, text: source.text, extension: "c")
        }
    }
}
