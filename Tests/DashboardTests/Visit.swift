import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Publication

@testable import Dashboard

/// The dashboard as somebody asks it, without a socket.
struct Visit {
    static let token = "a token of more than twenty signs"

    let client: any TestClientProtocol

    /// Runs the body on a dashboard of the sample.
    static func open<Value>(
        access: Access = .thisMachine, host: String = "127.0.0.1", files: [ReportFile] = [],
        _ body: @Sendable (Visit) async throws -> Value
    ) async throws -> Value {
        let state = try await DashboardState(
            DashboardSource(stamp: { "" }, make: { DashboardSample.material(files: files) }))
        return try await open(state, access: access, host: host, body)
    }

    static func open<Value>(
        _ state: DashboardState, access: Access = .thisMachine, host: String = "127.0.0.1",
        _ body: @Sendable (Visit) async throws -> Value
    ) async throws -> Value {
        let server = DashboardServer(state: state, access: access, host: host, port: 0)
        return try await server.application().test(.router) { try await body(Visit(client: $0)) }
    }

    func ask(
        _ path: String, _ method: HTTPRequest.Method = .get, _ headers: HTTPFields = [:], body: String? = nil
    ) async throws -> Seen {
        let answer = try await client.executeRequest(
            uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        return Seen(status: answer.status, headers: answer.headers, text: String(buffer: answer.body))
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
}
