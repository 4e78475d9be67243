import FoundationEssentials
import FrameworkModel

/// Reads what a module answers and holds it against the contract; the same for workers and the host's process.
struct ModuleAnswers: Sendable {
    let library: ModuleLibrary
    let limits: ModuleLimits

    /// Keys in order, so that equal requests are equal bytes.
    func bytes(of request: ComputeRequest) throws(ModuleFailure) -> [UInt8] {
        if let bytes = request.json { return bytes }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return [UInt8](try encoder.encode(request))
        } catch {
            throw .notAsked(library, String(describing: error))
        }
    }

    /// The description in the bytes that `describe` answered.
    func description(in bytes: [UInt8]) throws(ModuleFailure) -> ModuleDescription {
        let description = try decode(ModuleDescription.self, from: bytes, in: .describe)
        guard !description.manifest.id.isEmpty else {
            throw .garbage(library, "the identifier in the manifest is empty", in: .describe)
        }
        return description
    }

    /// The estimates in the bytes that `compute` answered, in the module's order.
    func estimates(
        in bytes: [UInt8], of description: ModuleDescription, for request: ComputeRequest
    ) throws(ModuleFailure) -> [Estimate] {
        let reply = try reply(in: bytes)
        guard reply.module == description.manifest.id else {
            throw .garbage(
                library,
                "it is signed '\(reply.module)', while the module describes itself as "
                    + "'\(description.manifest.id)'", in: .compute)
        }
        guard reply.estimates.count <= limits.estimates else {
            throw .tooLarge(
                library, "\(reply.estimates.count) estimates", limit: "\(limits.estimates)", in: .compute)
        }
        let rules = EstimateRules(description, request)
        let problems = reply.estimates.compactMap(rules.problem)
        guard problems.isEmpty else { throw .invalid(library, problems) }
        return reply.estimates
    }

    /// Whatever is not written as the kit writes it is read, or refused, by the general coder.
    private func reply(in bytes: [UInt8]) throws(ModuleFailure) -> ComputeReply {
        if let reply = bytes.withUnsafeBufferPointer({ ComputeReply(json: $0) }) { return reply }
        return try decode(ComputeReply.self, from: bytes, in: .compute)
    }

    private func decode<Value: Decodable>(
        _ type: Value.Type, from bytes: [UInt8], in call: ModuleCall
    ) throws(ModuleFailure) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
            let (start, end) = (LastWords(Array(bytes.prefix(40))), LastWords(Array(bytes.suffix(40))))
            throw .garbage(
                library,
                "its \(bytes.count) bytes are not JSON; they begin with '\(start.text)' and end with '\(end.text)'",
                in: call)
        } catch let error as DecodingError {
            throw .garbage(library, error.words, in: call)
        } catch {
            throw .garbage(library, String(describing: error), in: call)
        }
    }
}
