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
            for path in PageTests.routes where path != "/health" {
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

    @Test func whoTriesTokensWaits() async throws {
        try await Visit.open(access: .token(Self.good), host: "0.0.0.0") { visit async throws in
            for _ in 0..<AttemptLimit.free {
                #expect(try await visit.ask("/", .get, [.authorization: "Bearer no"]).status == .unauthorized)
            }
            let slowed = try await visit.ask("/", .get, [.authorization: "Bearer \(Self.good)"])
            #expect(slowed.status == .tooManyRequests && slowed.headers[.retryAfter] != nil)
            let form = try await visit.ask("/sign-in", .post, body: "token=\(Self.good)")
            #expect(form.status == .tooManyRequests)
        }
    }

    @Test func waitsGrowAndEnd() {
        let start = ContinuousClock.now
        let clock = Mutex(start)
        let limit = AttemptLimit(now: { clock.withLock(\.self) })
        for _ in 1..<AttemptLimit.free { limit.failed("a") }
        #expect(limit.wait(for: "a") == nil)
        var waits: [Int] = []
        for _ in 0..<12 {
            limit.failed("a")
            let wait = limit.wait(for: "a") ?? 0
            waits.append(wait)
            clock.withLock { $0 = $0.advanced(by: .seconds(wait)) }
            #expect(limit.wait(for: "a") == nil)
        }
        #expect(waits == waits.sorted() && waits[0] <= 3)
        #expect((waits.last ?? 0) <= AttemptLimit.longest + 1)
        #expect(limit.wait(for: "b") == nil)
        limit.succeeded("a")
        limit.failed("a")
        #expect(limit.wait(for: "a") == nil)
    }
}
