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
    let limits = Limits()

    /// Port 0 takes any that is free.
    package init(state: DashboardState, access: Access, host: String, port: Int) {
        self.state = state
        self.access = access
        self.host = host
        self.port = port
    }

    /// Serves until SIGINT or SIGTERM; requests that are running then are finished within some seconds.
    ///
    /// `ready` is given the port as soon as it can be asked.
    package func run(ready: @escaping @Sendable (Int) -> Void) async throws {
        let group = ServiceGroup(configuration: stopping(application(ready: ready)))
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

    /// The application without its signals.
    func application(
        ready: @escaping @Sendable (Int) -> Void = { _ in }
    ) -> Application<DashboardResponder> {
        let box = PortBox()
        let check: @Sendable () -> HostCheck = { HostCheck(port: box.port) }
        let responder = DashboardResponder(
            state: state, gate: gate, host: Access.loopback.contains(host) ? check : nil, limits: limits)
        let channel = HTTP1Channel.Configuration(
            idleTimeout: .seconds(Int64(limits.idleSeconds)),
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

    private func stopping(_ application: Application<DashboardResponder>) -> ServiceGroupConfiguration {
        var configuration = ServiceGroupConfiguration(
            services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: application.logger)
        configuration.maximumGracefulShutdownDuration = .seconds(limits.stopSeconds)
        return configuration
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
