import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The server as a process: started, asked, stopped.
@Suite struct ServeTests {
    @Test func itServesUntilItIsToldToStop() async throws {
        let server = try Server(["--port", "0", "--in-process"])
        let address = try #require(server.address(), "the server did not start")
        let page = try await Self.text(address)
        #expect(
            page.contains("Domestic abuse outcomes") && page.contains("Contains public sector information"))
        #expect(try await Self.text(address + "api/v1/values?limit=1").contains("\"total\""))
        let port = try #require(URL(string: address)?.port)
        let second = try Command.run(["serve", "--port", "\(port)", "--in-process"])
        #expect(second.status == 66)
        #expect(second.messages.contains("port \(port) of 127.0.0.1 is taken by another program"))
        #expect(server.stop(SIGTERM) == 0)
    }

    static let refused: [([String], Int32, String)] = [
        (["--host", "0.0.0.0"], 64, "--allow-remote"),
        (["--host", "0.0.0.0", "--allow-remote"], 64, "token"),
        (["--internal", "--allow-remote"], 64, "--internal"), (["--port", "65536"], 64, "--port"),
        (["--token-file", "/nowhere/token"], 66, "/nowhere/token"), (["Atlantis"], 64, "Atlantis"),
    ]

    @Test(arguments: refused)
    func whatCannotBeServedIsRefusedAtOnce(arguments: [String], status: Int32, words: String) throws {
        let result = try Command.run(["serve"] + arguments)
        #expect(result.status == status, "\(result.messages)")
        #expect(result.messages.contains(words))
    }

    private static func text(_ address: String) async throws -> String {
        let url = try #require(URL(string: address))
        let (bytes, answer) = try await URLSession.shared.data(from: url)
        #expect((answer as? HTTPURLResponse)?.statusCode == 200)
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A running `outcomes serve`.
private final class Server {
    private let process = Process()
    private let messages = Pipe()

    init(_ arguments: [String]) throws {
        process.executableURL = Command.executable
        process.arguments = ["serve"] + arguments
        process.standardError = messages
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
    }

    deinit { if process.isRunning { process.terminate() } }

    /// What the server says when it is ready; nil when it ends before that.
    func address() -> String? {
        var text = ""
        while true {
            let bytes = messages.fileHandleForReading.availableData
            guard !bytes.isEmpty else { return nil }
            text += String(decoding: bytes, as: UTF8.self)
            if let found = text.firstMatch(of: /outcomes: serving (http:\S+)\n/) {
                return String(found.output.1) + "/"
            }
        }
    }

    /// Sends a signal and waits for the end.
    func stop(_ signal: Int32) -> Int32 {
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process.terminationStatus
    }
}
