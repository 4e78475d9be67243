public import IndicatorKit

/// What a module answered to one request of a plan.
public struct ConformanceReply: Sendable {
    /// The estimates in the module's own order.
    public let estimates: [Estimate]
    /// The `ComputeReply` as it came, in JSON.
    public let bytes: [UInt8]
    /// How long the answer took.
    public let seconds: Double
    /// The answer to the same request by the other route, in the host's own process; nil when only one route
    /// was taken.
    public let inProcess: [UInt8]?

    /// Makes a reply of its parts.
    public init(estimates: [Estimate], bytes: [UInt8], seconds: Double, inProcess: [UInt8]? = nil) {
        self.estimates = estimates
        self.bytes = bytes
        self.seconds = seconds
        self.inProcess = inProcess
    }
}

/// Why there is no answer, in words.
public struct ConformanceProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The words.
    public let description: String

    /// Makes a problem of its words.
    public init(_ words: String) { description = words }

    static func catching<Value>(_ body: () throws -> Value) -> Result<Value, ConformanceProblem> {
        do {
            return .success(try body())
        } catch {
            return .failure(ConformanceProblem("\(error)"))
        }
    }
}
