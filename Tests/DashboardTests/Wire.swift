import NIOCore
import NIOPosix

/// A connection to a server of this machine: bytes out, and bytes in as they come.
struct Wire {
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator

    /// Closes the connection when the body ends.
    static func open<Value: Sendable>(
        _ port: Int, _ body: @Sendable (inout Wire) async throws -> Value
    ) async throws -> Value {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.socketOption(.so_rcvbuf), value: 64 << 10)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var wire = Wire(outbound: outbound, inbound: inbound.makeAsyncIterator())
            return try await body(&wire)
        }
    }

    func send(_ text: String) async throws { try await outbound.write(ByteBuffer(string: text)) }

    /// Some bytes; nil when the server has closed the connection.
    mutating func next() async -> ByteBuffer? { try? await inbound.next(isolation: #isolation) }

    /// All bytes until the server closes the connection.
    mutating func rest() async -> ByteBuffer {
        var all = ByteBuffer()
        while var part = await next() { all.writeBuffer(&part) }
        return all
    }
}
