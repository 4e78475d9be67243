import HTTPTypes
import NIOCore
import Publication
import ServiceLifecycle
import Testing

@testable import Dashboard

/// How long a connection may stay, with short limits; all but the slow reader wait for the server alone.
@Suite(.timeLimit(.minutes(1))) struct TimeLimitTests {
    private static var short: Limits {
        var limits = Limits()
        limits.idleTime = .seconds(1)
        limits.formTime = .milliseconds(300)
        limits.stopTime = .seconds(1)
        return limits
    }

    /// More than all buffers on the way hold.
    private static let large = ReportFile(
        name: "data/large.txt", bytes: Array(repeating: UInt8(ascii: "a"), count: 8 << 20))

    @Test(arguments: ["", "GET", "GET / HTTP/1.1\r\nhost: local"])
    func halfAHeadIsNotWaitedFor(head: String) async throws {
        try await Visit.open(limits: Self.short) { visit async throws in
            let answer = try await Wire.open(visit.port) { wire in
                if !head.isEmpty { try await wire.send(head) }
                return await wire.rest()
            }
            #expect(answer.readableBytes == 0)
        }
    }

    @Test func halfAFormIsNotWaitedFor() async throws {
        try await Visit.open(access: .token(AccessTests.good), limits: Self.short) { visit async throws in
            let answer = try await Wire.open(visit.port) { wire in
                try await wire.send(visit.head("/sign-in", .post, length: 20) + "token=")
                return await wire.rest()
            }
            let seen = try #require(Seen(String(buffer: answer)))
            #expect(seen.status == .badRequest && seen.text.contains("The form cannot be read"))
            #expect(seen.headers[.connection] == "close")
        }
    }

    @Test func tooLargeAHeadEndsTheConnection() async throws {
        try await Visit.open { visit async throws in
            let name = try #require(HTTPField.Name("x-long"))
            let answer = try await Wire.open(visit.port) { wire in
                try await wire.send(
                    visit.head("/", .get, [name: String(repeating: "a", count: Limits().headers)]))
                return await wire.rest()
            }
            #expect(!String(buffer: answer).hasPrefix("HTTP/1.1 200"))
            #expect(try await visit.ask("/health").status == .ok)
        }
    }

    /// The whole takes three times as long as a connection may be idle.
    @Test func aSlowReaderGetsAll() async throws {
        try await Visit.open(files: [Self.large], limits: Self.short) { visit async throws in
            let count = try await Wire.open(visit.port) { wire in
                try await wire.send(visit.head("/data/large.txt", .get, [.connection: "close"]))
                var (count, pauses) = (0, 0)
                while let part = await wire.next() {
                    count += part.readableBytes
                    guard count > pauses * 256 << 10 else { continue }
                    pauses += 1
                    try await Task.sleep(for: .milliseconds(100))
                }
                return count
            }
            #expect(count > 8 << 20)
        }
    }

    /// A server with room for one shows when it gave that one up.
    @Test func whoReadsNothingIsDropped() async throws {
        var limits = Self.short
        limits.connections = 1
        try await Visit.open(files: [Self.large], limits: limits) { visit async throws in
            let count = try await Wire.open(visit.port) { wire in
                try await wire.send(visit.head("/data/large.txt"))
                let first = await wire.next()?.readableBytes ?? 0
                #expect(first > 0)
                #expect(try await visit.ask("/health").status == .ok)
                return first + (await wire.rest()).readableBytes
            }
            #expect(count < 8 << 20)
        }
    }

    /// One connection waits for a request, and one is read no further.
    @Test func openConnectionsDoNotKeepItFromStopping() async throws {
        let state = try await DashboardState(
            DashboardSource(stamp: { "" }, make: { DashboardSample.material(files: [Self.large]) }))
        var limits = Self.short
        limits.idleTime = .seconds(600)
        let server = DashboardServer(
            state: state, access: .thisMachine, host: "127.0.0.1", port: 0, limits: limits)
        let (ports, told) = AsyncStream.makeStream(of: Int.self)
        let group = server.group { told.yield($0) }
        let running = Task { try await server.run(group) }
        let visit = Visit(port: try #require(await ports.first { _ in true }))
        try await Wire.open(visit.port) { idle in
            try await idle.send(visit.head("/health"))
            #expect(await idle.next() != nil)
            try await Wire.open(visit.port) { unread in
                try await unread.send(visit.head("/data/large.txt"))
                #expect(await unread.next() != nil)
                await group.triggerGracefulShutdown()
                try await running.value
            }
            #expect(await idle.rest().readableBytes == 0)
        }
    }
}
