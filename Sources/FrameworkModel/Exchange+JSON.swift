extension ComputeRequest {
    /// The request as JSON, the bytes that the general coder gives with sorted keys and plain slashes; nil when
    /// a number in it is not finite.
    package var json: [UInt8]? {
        var output = JSONOutput(capacity: 64 + 16 * areas.count + 288 * observations.count)
        output.open()
        output.member("areas", areas) { $0.text($1.rawValue) }
        output.member("confidence", confidence)
        output.member("observations", observations) { $1.write(to: &$0) }
        output.close()
        return output.isComplete ? output.bytes : nil
    }

    /// Reads a request as the host writes it; nil for any other form, which is the general coder's to read or
    /// to refuse.
    package init?(json bytes: UnsafeBufferPointer<UInt8>) {
        let read = JSONInput.document(bytes) { input, recent throws(JSONInput.Unusual) in
            try input.require("areas")
            let areas = try input.array { input throws(JSONInput.Unusual) in
                AreaCode(rawValue: try input.text())
            }
            try input.require("confidence")
            let confidence = try input.number()
            try input.require("observations")
            let observations = try input.array { input throws(JSONInput.Unusual) in
                try Observation(&input, &recent)
            }
            return ComputeRequest(areas: areas, confidence: confidence, observations: observations)
        }
        guard let read else { return nil }
        self = read
    }
}

extension ComputeReply {
    /// The reply as JSON, the bytes that the general coder gives with sorted keys and plain slashes; nil when a
    /// number in it is not finite.
    package var json: [UInt8]? {
        var output = JSONOutput(capacity: 64 + 768 * estimates.count)
        output.open()
        output.member("estimates", estimates) { $1.write(to: &$0) }
        output.member("module", module)
        output.close()
        return output.isComplete ? output.bytes : nil
    }

    /// Reads a reply as the kit writes it; nil for any other form, which is the general coder's to read or to
    /// refuse.
    package init?(json bytes: UnsafeBufferPointer<UInt8>) {
        let read = JSONInput.document(bytes) { input, recent throws(JSONInput.Unusual) in
            try input.require("estimates")
            let estimates = try input.array { input throws(JSONInput.Unusual) in
                try Estimate(&input, &recent)
            }
            try input.require("module")
            return ComputeReply(module: try input.text(), estimates: estimates)
        }
        guard let read else { return nil }
        self = read
    }
}

extension JSONInput {
    /// What `read` makes of the members of a document; nil for any form that it does not expect.
    fileprivate static func document<Value>(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ read: (inout JSONInput, inout RecentTexts) throws(Unusual) -> Value
    ) -> Value? {
        var input = JSONInput(bytes)
        var recent = RecentTexts()
        do {
            try input.open()
            let value = try read(&input, &recent)
            try input.close()
            try input.finish()
            return value
        } catch {
            return nil
        }
    }
}
