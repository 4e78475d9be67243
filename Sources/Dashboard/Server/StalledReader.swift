import NIOCore

/// Drops a reader who takes nothing of an answer for some time, however long the whole of it takes.
///
/// The system is given little to hold for the reader, so that it is soon seen whether any of it was taken.
final class StalledReader: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    /// Bytes that the system holds for one reader.
    private static let held: SocketOptionValue = 128 << 10

    private let time: TimeAmount
    private var end: Scheduled<Void>?

    init(time: Duration) { self.time = TimeAmount(time) }

    func handlerAdded(context: ChannelHandlerContext) {
        context.channel.setOption(.socketOption(.so_sndbuf), value: Self.held).whenComplete { _ in }
    }

    func handlerRemoved(context: ChannelHandlerContext) { end?.cancel() }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        end?.cancel()
        end = nil
        let channel = context.channel
        if !channel.isWritable {
            end = channel.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
        }
        context.fireChannelWritabilityChanged()
    }
}
