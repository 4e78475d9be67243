import Foundation
import HTTPTypes
import Synchronization
import Testing

@testable import Dashboard

@Suite struct AccessTests {
    static let good = "0123456789abcdefghij"

    @Test(
        arguments: [
            ("127.0.0.1", false, nil, Access.thisMachine), ("::1", false, nil, .thisMachine),
            ("localhost", false, "", .thisMachine), ("127.0.0.1", false, good, .token(good)),
            ("0.0.0.0", true, " \(good)\n", .token(good)), ("10.0.0.5", true, good, .token(good)),
        ] as [(String, Bool, String?, Access)])
    func accessIsGiven(host: String, allowed: Bool, token: String?, access: Access) throws {
        #expect(try Access(host: host, allowsRemote: allowed, token: token) == access)
    }

    @Test(
        arguments: [
            ("0.0.0.0", false, good, AccessError.remoteNotAllowed(host: "0.0.0.0")),
            ("::", false, nil, .remoteNotAllowed(host: "::")),
            ("0.0.0.0", true, nil, .noToken(host: "0.0.0.0")),
            ("0.0.0.0", true, "  \n", .noToken(host: "0.0.0.0")),
            ("0.0.0.0", true, "0123456789abcdefghi", .shortToken(19)),
            ("127.0.0.1", false, "short", .shortToken(5)),
            ("0.0.0.0", true, "0123456789 abcdefghij", .badToken),
            ("0.0.0.0", true, "0123456789abcdefghijé", .badToken),
        ] as [(String, Bool, String?, AccessError)])
    func accessIsRefused(host: String, allowed: Bool, token: String?, error: AccessError) {
        #expect(throws: error) { try Access(host: host, allowsRemote: allowed, token: token) }
        #expect(!"\(error)".contains(Self.good))
    }

    @Test(
        arguments: [
            ("localhost:8080", true), ("127.0.0.1:8080", true), ("[::1]:8080", true),
            ("LOCALHOST:8080", true),
            ("localhost", false), ("localhost:81", false), ("127.0.0.1:80", false),
            ("evil.example:8080", false),
            ("localhost.evil.example:8080", false), ("127.0.0.1.evil.example:8080", false), ("", false),
            ("localhost:8080.evil", false), ("localhost:", false), (nil, false), ("0.0.0.0:8080", false),
        ] as [(String?, Bool)])
    func onlyNamesOfThisMachineAreAnswered(host: String?, allowed: Bool) {
        #expect(HostCheck(port: 8080).allows(host) == allowed)
    }

    @Test func thePortOfTheSchemeNeedNotBeNamed() {
        #expect(HostCheck(port: 80).allows("localhost"))
        #expect(!HostCheck(port: 443).allows("localhost"))
    }

    @Test func withoutTheTokenThereIsOnlyTheForm() async throws {
        try await Visit.open(access: .token(Visit.token.replacing(" ", with: "-")), host: "0.0.0.0") {
            visit in
            for path in PageTests.routes where !["/health", "/assets/dashboard.js"].contains(path) {
                let answer = try await visit.ask(path)
                #expect(answer.status == .unauthorized, "\(path)")
                #expect(answer.headers[.wwwAuthenticate] == "Bearer realm=\"outcomes\"")
                #expect(!answer.text.contains("Alder"))
            }
            #expect(try await visit.ask("/health").status == .ok)
            #expect(try await visit.text("/").contains("action=\"/sign-in\""))
        }
    }

    @Test func theTokenOpensByHeaderAndByCookie() async throws {
        let token = Self.good
        try await Visit.open(access: .token(token), host: "0.0.0.0") { visit async throws in
            for header in ["Bearer \(token)", "bearer \(token)"] {
                #expect(try await visit.ask("/", .get, [.authorization: header]).status == .ok)
            }
            let signedIn = try await visit.ask("/sign-in", .post, body: "token=\(token)")
            #expect(signedIn.status == .seeOther && signedIn.headers[.location] == "/")
            let cookie = try #require(signedIn.headers[.setCookie])
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
            #expect(!cookie.contains(token))
            let pair = try #require(cookie.split(separator: ";").first.map(String.init))
            #expect(try await visit.ask("/", .get, [.cookie: "a=b; \(pair)"]).status == .ok)
            #expect(try await visit.ask("/", .get, [.cookie: "\(pair)x"]).status == .unauthorized)
            #expect(try await visit.ask("/", .get, [.cookie: "outcomes_session="]).status == .unauthorized)
        }
    }

    @Test(arguments: ["Bearer wrong", "Bearer", "Basic \(good)", good, "Bearer \(good)x", "Bearer  "])
    func anythingElseDoesNot(header: String) async throws {
        try await Visit.open(access: .token(Self.good), host: "0.0.0.0") { visit async throws in
            let answer = try await visit.ask("/", .get, [.authorization: header])
            #expect(answer.status == .unauthorized)
        }
    }

    @Test(arguments: ["", "token=", "token=wrong", "other=\(good)", "token=a&token=b", "%zz"])
    func theFormRefusesToo(body: String) async throws {
        try await Visit.open(access: .token(Self.good), host: "0.0.0.0") { visit async throws in
            let answer = try await visit.ask("/sign-in", .post, body: body)
            #expect([.unauthorized, .badRequest].contains(answer.status))
            #expect(answer.headers[.setCookie] == nil)
        }
    }

    @Test func theFormIsShort() async throws {
        try await Visit.open(access: .token(Self.good), host: "0.0.0.0") { visit async throws in
            let body = "token=" + String(repeating: "a", count: 5_000)
            #expect(try await visit.ask("/sign-in", .post, body: body).status == .contentTooLarge)
        }
    }

    @Test func withoutATokenThereIsNoForm() async throws {
        let status = try await Visit.open { visit async throws in try await visit.ask("/sign-in").status }
        #expect(status == .notFound)
    }

    /// Behind a proxy all come from one address.
    @Test func whoHasTheTokenIsLetInAfterOthersGuessed() async throws {
        try await Visit.open(access: .token(Self.good), host: "0.0.0.0") { visit async throws in
            for _ in 0..<20 {
                _ = try await visit.ask("/", .get, [.authorization: "Bearer no"])
            }
            #expect(try await visit.ask("/", .get, [.authorization: "Bearer \(Self.good)"]).status == .ok)
            #expect(try await visit.ask("/sign-in", .post, body: "token=\(Self.good)").status == .seeOther)
        }
    }

    @Test func aSessionEndsAtTheServer() throws {
        let clock = Mutex(Date(timeIntervalSince1970: 1_000_000))
        let gate = TokenGate(token: Self.good, now: { clock.withLock(\.self) })
        let cookie = try #require(gate.cookie.split(separator: ";").first.map(String.init))
        #expect(gate.allows([.cookie: cookie]))
        let later = cookie.replacing("=10", with: "=11")
        #expect(later != cookie && !gate.allows([.cookie: later]))
        let another = TokenGate(token: Self.good, now: { clock.withLock(\.self) })
        #expect(!another.allows([.cookie: cookie]))
        clock.withLock { $0 += Double(TokenGate.seconds - 1) }
        #expect(gate.allows([.cookie: cookie]))
        clock.withLock { $0 += 1 }
        #expect(!gate.allows([.cookie: cookie]))
    }
}
