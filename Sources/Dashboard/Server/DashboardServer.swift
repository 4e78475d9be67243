import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization
import UnixSignals

/// The server: one address, one state, until it is told to stop.
package struct DashboardServer: Sendable {
    let state: DashboardState
    let access: Access
    let host: String
    let port: Int
    let limits: Limits

    /// Port 0 takes any that is free.
    package init(state: DashboardState, access: Access, host: String, port: Int) {
        self.init(state: state, access: access, host: host, port: port, limits: Limits())
    }

    init(state: DashboardState, access: Access, host: String, port: Int, limits: Limits) {
        self.state = state
        self.access = access
        self.host = host
        self.port = port
        self.limits = limits
    }

    /// Serves until SIGINT or SIGTERM; requests that are running then are finished within some seconds.
    ///
    /// `ready` is given the port as soon as it can be asked.
    package func run(ready: @escaping @Sendable (Int) -> Void) async throws {
        try await run(group(stoppedBy: [.sigterm, .sigint], ready: ready))
    }

    /// Serves until the group is stopped.
    func run(_ group: ServiceGroup) async throws {
        do {
            try await group.run()
        } catch is CancellationError {
            // What was still running after the time for it was ended; the server has stopped all the same.
            return
        } catch let error as IOError {
            throw ServerError(error.errnoCode, host: host, port: port)
        } catch is SocketAddressError {
            throw ServerError.noSuchHost(host)
        }
    }

    /// What serves, and is stopped by these signals.
    func group(
        stoppedBy signals: [UnixSignal] = [], ready: @escaping @Sendable (Int) -> Void
    ) -> ServiceGroup {
        let application = application(ready: ready)
        var configuration = ServiceGroupConfiguration(
            services: [application], gracefulShutdownSignals: signals, logger: application.logger)
        configuration.maximumGracefulShutdownDuration = limits.stopTime
        return ServiceGroup(configuration: configuration)
    }

    private func application(
        ready: @escaping @Sendable (Int) -> Void
    ) -> Application<DashboardResponder> {
        let box = PortBox()
        let check: @Sendable () -> HostCheck = { HostCheck(port: box.port) }
        let responder = DashboardResponder(
            state: state, gate: gate, host: Access.loopback.contains(host) ? check : nil, limits: limits)
        let idleTime = limits.idleTime
        let channel = HTTP1Channel.Configuration(
            additionalChannelHandlers: [StalledReader(time: idleTime)], idleTimeout: TimeAmount(idleTime),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: limits.header, maxHeaderListSize: limits.headers,
                maxHeaderFieldCount: limits.headerCount))
        let silent = Logger(label: "dashboard") { _ in SwiftLogNoOpLogHandler() }
        return Application(
            responder: responder, server: .http1(configuration: channel),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: .maximum(limits.connections, logger: silent)),
            services: [StoreWatch(state: state, interval: .seconds(2))],
            onServerRunning: { channel in
                box.port = channel.localAddress?.port
                ready(box.port ?? port)
            }, logger: silent)
    }

    private var gate: TokenGate? {
        guard case .token(let token) = access else { return nil }
        return TokenGate(token: token)
    }
}

/// The port that was bound, known only after that.
private final class PortBox: Sendable {
    private let value = Mutex<Int?>(nil)

    var port: Int? {
        get { value.withLock(\.self) }
        set { value.withLock { $0 = newValue } }
    }
}
