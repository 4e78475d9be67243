/// One module that gives no result, with what was wrong and what to do about it.
package struct ModuleFailure: Error, Codable, Hashable, Sendable {
    /// What went wrong; the raw values are stable and appear in machine-readable output.
    package enum Kind: String, Codable, Sendable, CaseIterable {
        /// The file is no library, or exports no table.
        case notAModule = "not_a_module"
        /// The table does not begin with the magic number.
        case magicMismatch = "magic_mismatch"
        /// The table is of another version of the contract.
        case abiVersionMismatch = "abi_version_mismatch"
        /// The table has another size than the contract says.
        case tableSizeMismatch = "table_size_mismatch"
        /// The worker process could not be started or watched.
        case cannotStart = "cannot_start"
        /// A signal ended the worker.
        case crashed
        /// The worker ended by itself before it answered.
        case exited
        /// No answer within the time limit.
        case timedOut = "timed_out"
        /// The worker failed when its memory was nearly used up.
        case memoryExceeded = "memory_exceeded"
        /// The module wrote to standard output, which belongs to the host.
        case printedToStandardOutput = "printed_to_standard_output"
        /// An answer that is not what the contract says.
        case garbageReply = "garbage_reply"
        /// An answer beyond the limits.
        case replyTooLarge = "reply_too_large"
        /// The module itself says that it failed.
        case reportedFailure = "reported_failure"
        /// An identifier belongs to a module found earlier.
        case identifierTaken = "identifier_taken"
        /// A measure is declared differently by a module found earlier.
        case measureConflict = "measure_conflict"
        /// An estimate that contradicts itself, the request or the declarations.
        case invalidEstimate = "invalid_estimate"
    }

    /// Name of the library.
    package let module: String
    /// Where the library is.
    package let path: String
    /// Version of the module, nil when it did not get as far as saying it.
    package var version: String?
    /// What went wrong.
    package let kind: Kind
    /// What went wrong, in a sentence without the module's name.
    package let reason: String
    /// The end of what the module wrote to standard error, or what it printed; empty when it was silent.
    package var lastWords: String
    /// What to do.
    package let nextStep: String

    /// Makes a failure of its parts; words may be those of a module.
    package init(
        _ library: ModuleLibrary, _ kind: Kind, reason: String, lastWords: String = "", nextStep: String
    ) {
        module = library.name
        path = library.path
        self.kind = kind
        self.reason = reason.shown
        self.lastWords = lastWords.shown
        self.nextStep = nextStep.shown
    }
}

extension ModuleFailure {
    /// The same failure, of a module that has said its version.
    func of(version: String?) -> ModuleFailure {
        var failure = self
        failure.version = version
        return failure
    }
}

extension ModuleFailure: CustomStringConvertible {
    /// What, where, last words if there are any, and what to do; several lines.
    package var description: String {
        let name = [module, version].compactMap(\.self).joined(separator: " ")
        var lines = ["module \(name): \(reason)", "  library: \(path)"]
        if !lastWords.isEmpty {
            lines.append("  last words:")
            lines += lastWords.split(separator: "\n").map { "    \($0)" }
        }
        lines.append("  next step: \(nextStep)")
        return lines.joined(separator: "\n")
    }
}
