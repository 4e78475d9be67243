import HTTPTypes
import Hummingbird
import NIOCore

/// What is sent, before it is known who has it already.
struct Answer: Sendable {
    var status: HTTPResponse.Status
    var resource: Resource?
    /// Headers of this answer alone.
    var headers: HTTPFields = [:]
    /// Whether the reader may keep it and ask whether it changed.
    var isKept = false
    var closes = false

    /// A page or data that can be asked for again; nothing there is a failure of ours.
    static func kept(_ resource: Resource?) -> Answer {
        Answer(
            status: resource == nil ? .internalServerError : .ok, resource: resource, isKept: resource != nil)
    }

    static func fresh(_ resource: Resource, status: HTTPResponse.Status = .ok) -> Answer {
        Answer(status: status, resource: resource)
    }

    static func moved(_ address: String) -> Answer {
        Answer(status: .seeOther, headers: [.location: address])
    }

    /// The response to a request with these headers, which leaves over the channel.
    func response(_ request: HTTPFields, isHead: Bool, over channel: any Channel) -> Response {
        var fields = headers
        for header in SecurityHeaders.all { fields.set(header.name, header.value) }
        fields[.cacheControl] = isKept ? SecurityHeaders.revalidated : SecurityHeaders.unkept
        guard let resource else { return Response(status: status, headers: fields) }
        for header in resource.headers { fields.set(header.name, header.value) }
        if isKept {
            fields[.eTag] = resource.etag
            if Self.has(resource.etag, request[values: .ifNoneMatch]) {
                return Response(status: .notModified, headers: fields)
            }
        }
        fields[.contentType] = resource.mediaType
        fields[.contentLength] = "\(resource.bytes.readableBytes)"
        if closes { fields[.connection] = "close" }
        let bytes = isHead ? ByteBuffer() : resource.bytes
        return Response(status: status, headers: fields, body: body(bytes, over: channel))
    }

    /// Bytes of a body that are handed over at once.
    private static let part = 64 << 10

    /// A large body goes in parts, each when most of those before have left: a connection is idle only from the end
    /// of its answer on.
    private func body(_ bytes: ByteBuffer, over channel: any Channel) -> ResponseBody {
        guard closes || bytes.readableBytes > Self.part else { return ResponseBody(byteBuffer: bytes) }
        return ResponseBody(contentLength: bytes.readableBytes) { [closes] writer in
            var rest = bytes
            while let part = rest.readSlice(length: min(Self.part, rest.readableBytes)),
                part.readableBytes > 0
            {
                try await writer.write(part)
                // Only when the event loop has taken the part does the writer know whether it must wait.
                try await channel.eventLoop.submit {}.get()
            }
            try await writer.finish(nil)
            if closes { channel.close(promise: nil) }
        }
    }

    /// By RFC 9110, weakly: `*`, or a list with the validator in it.
    private static func has(_ etag: String, _ conditions: [String]) -> Bool {
        conditions.flatMap { $0.split(separator: ",") }.contains { condition in
            var text = condition.drop(while: \.isWhitespace)
            while text.last?.isWhitespace == true { text.removeLast() }
            if text.hasPrefix("W/") { text = text.dropFirst(2) }
            return text == "*" || text == etag
        }
    }
}

extension Answer {
    init(_ outcome: PageOutcome) {
        switch outcome {
        case .page(let resource): self = .kept(resource)
        case .moved(let address): self = .moved(address)
        case .mending(let resource, let problem): self = .fresh(resource, status: problem.status)
        }
    }
}
