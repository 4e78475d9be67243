import HTTPTypes
import Hummingbird
import NIOCore

/// How much of a request is read, and how long anything may take.
struct Limits: Sendable {
    /// Bytes of path and query.
    var address = 2_048
    /// Bytes of one header, and of all.
    var header = 8_192
    var headers = 16_384
    var headerCount = 64
    /// Bytes of the sign-in form.
    var form = 4_096
    var connections = 256
    /// Time in which a head must be complete, the next request begin, or the reader take some more of an answer.
    ///
    /// After it the connection is closed. Whoever reads less than about 16 kB a second may be dropped.
    var idleTime: Duration = .seconds(15)
    /// Time for the sign-in form to arrive.
    var formTime: Duration = .seconds(5)
    /// Time for running requests when the server stops.
    var stopTime: Duration = .seconds(10)

    /// Throws when the request is larger than what anybody needs here; only the sign-in form has a body.
    func check(_ request: HTTPRequest, takesForm: Bool) throws(Problem) {
        guard (request.path ?? "").utf8.count <= address else {
            throw Problem(
                status: .uriTooLong, title: "The address is too long",
                detail: "Addresses have at most \(address) bytes. Leave parameters out.", closes: true)
        }
        let length = request.headerFields[.contentLength].map { Int($0) ?? .max } ?? 0
        let isOpen = request.headerFields[.transferEncoding] != nil
        guard isOpen || length > (takesForm ? form : 0) else { return }
        throw Problem(
            status: .contentTooLarge, title: "The request has a body",
            detail: takesForm
                ? "The form has at most \(form) bytes, with their number given."
                : "Nothing is taken in here; ask with GET and without a body.", closes: true)
    }
}

extension Limits {
    /// The form as it was sent; what is too long, too slow or no text is a problem.
    func text(of body: RequestBody) async throws -> String {
        let (form, time) = (form, formTime)
        return try await withThrowingTaskGroup(of: String?.self) { group in
            group.addTask {
                var bytes: [UInt8] = []
                for try await part in body {
                    bytes += part.readableBytesView
                    guard bytes.count <= form else { return nil }
                }
                return String(validating: bytes, as: UTF8.self)
            }
            group.addTask {
                try await Task.sleep(for: time)
                return nil
            }
            let first = try await group.next() ?? nil
            group.cancelAll()
            guard let first else {
                throw Problem(
                    status: .badRequest, title: "The form cannot be read",
                    detail: "Send it at once, as a browser does, with at most \(form) bytes.", closes: true)
            }
            return first
        }
    }
}
