import Foundation
import HTTPTypes
import NIOCore
import Publication
import ServiceLifecycle
import Testing

@testable import Dashboard

/// The dashboard as somebody asks it: a server of its own on a free port.
struct Visit {
    static let token = "a token of more than twenty signs"

    let port: Int

    /// Runs the body on a dashboard of the sample.
    static func open<Value: Sendable>(
        access: Access = .thisMachine, host: String = "127.0.0.1", files: [ReportFile] = [],
        limits: Limits = Limits(), _ body: @Sendable (Visit) async throws -> Value
    ) async throws -> Value {
        let state = try await DashboardState(
            DashboardSource(stamp: { "" }, make: { DashboardSample.material(files: files) }))
        return try await open(state, access: access, host: host, limits: limits, body)
    }

    static func open<Value: Sendable>(
        _ state: DashboardState, access: Access = .thisMachine, host: String = "127.0.0.1",
        limits: Limits = Limits(), _ body: @Sendable (Visit) async throws -> Value
    ) async throws -> Value {
        let server = DashboardServer(state: state, access: access, host: host, port: 0, limits: limits)
        let (ports, told) = AsyncStream.makeStream(of: Int.self)
        let group = server.group { told.yield($0) }
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                defer { told.finish() }
                try await server.run(group)
            }
            let port = try #require(await ports.first { _ in true }, "the server did not start")
            let value = try await body(Visit(port: port))
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return value
        }
    }

    func ask(
        _ path: String, _ method: HTTPRequest.Method = .get, _ headers: HTTPFields = [:], body: String? = nil
    ) async throws -> Seen {
        let head = head(path, method, [.connection: "close"] + headers, length: body?.utf8.count)
        let answer = try await Wire.open(port) { wire in
            try await wire.send(head + (body ?? ""))
            return await wire.rest()
        }
        return try #require(Seen(String(buffer: answer)), "\(method) \(path)")
    }

    /// The head of a request as it is sent.
    func head(
        _ path: String, _ method: HTTPRequest.Method = .get, _ headers: HTTPFields = [:], length: Int? = nil
    ) -> String {
        let fields =
            headers.map { "\($0.name): \($0.value)" } + (length.map { ["content-length: \($0)"] } ?? [])
        return (["\(method) \(path) HTTP/1.1", "host: 127.0.0.1:\(port)"] + fields)
            .map { "\($0)\r\n" }.joined() + "\r\n"
    }

    func text(_ path: String) async throws -> String { try await ask(path).text }

    /// The members of a JSON answer.
    func object(_ path: String) async throws -> [String: Any] {
        let bytes = Data(try await text(path).utf8)
        return try JSONSerialization.jsonObject(with: bytes) as? [String: Any] ?? [:]
    }
}

/// What came back.
struct Seen {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let text: String

    /// Nil when it is no answer.
    init?(_ answer: String) {
        guard let end = answer.firstRange(of: "\r\n\r\n") else { return nil }
        let lines = answer[..<end.lowerBound].split(separator: "\r\n")
        guard let code = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            return nil
        }
        var headers = HTTPFields()
        for line in lines.dropFirst() {
            let sides = line.split(separator: ": ", maxSplits: 1)
            guard let name = HTTPField.Name(String(sides[0])) else { return nil }
            headers.append(HTTPField(name: name, value: sides.count > 1 ? String(sides[1]) : ""))
        }
        status = HTTPResponse.Status(code: code)
        self.headers = headers
        text = String(answer[end.upperBound...])
    }
}
