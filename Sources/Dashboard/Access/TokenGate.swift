import Crypto
import Foundation
import HTTPTypes

/// Lets those in who have the token, or the cookie that the sign-in form gave for it.
///
/// Wrong tokens are not counted: behind a proxy all come from one address, and who guesses would shut out everybody.
/// A token by chance of the shortest length is beyond guessing.
struct TokenGate: Sendable {
    private let token: SHA256Digest
    private let key = SymmetricKey(size: .bits256)
    private let now: @Sendable () -> Date

    static let cookieName = "outcomes_session"

    /// The cookie holds until the server stops or twelve hours have passed.
    static let seconds = 12 * 3600

    init(token: String, now: @escaping @Sendable () -> Date = { Date() }) {
        self.token = SHA256.hash(data: Data(token.utf8))
        self.now = now
    }

    /// Whether the headers of a request let it in.
    func allows(_ headers: HTTPFields) -> Bool {
        if cookies(headers).contains(where: isOpen) { return true }
        guard let shown = headers[.authorization] else { return false }
        let parts = shown.split(separator: " ", maxSplits: 1)
        return parts.count == 2 && parts[0].lowercased() == "bearer" && allows(token: String(parts[1]))
    }

    /// Whether this is the token.
    func allows(token shown: String) -> Bool { SHA256.hash(data: Data(shown.utf8)) == token }

    /// What a browser is to keep after the token was right.
    var cookie: String {
        let session = session(until: Int(now().timeIntervalSince1970) + Self.seconds)
        return "\(Self.cookieName)=\(session); Path=/; Max-Age=\(Self.seconds); HttpOnly; SameSite=Strict"
    }

    /// The second at which it ends, and the proof that this server said so.
    private func session(until end: Int) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Data("\(end)".utf8), using: key)
        return "\(end).\(Data(code).base64EncodedString().filter { $0.isLetter || $0.isNumber })"
    }

    private func isOpen(_ shown: String) -> Bool {
        guard let end = shown.split(separator: ".").first.flatMap({ Int($0) }),
            Double(end) > now().timeIntervalSince1970
        else { return false }
        return isEqual(shown, session(until: end))
    }

    private func cookies(_ headers: HTTPFields) -> [String] {
        headers[values: .cookie].flatMap { $0.split(separator: ";") }.compactMap { pair in
            let sides = pair.split(separator: "=", maxSplits: 1)
            let name = sides.first?.trimmingCharacters(in: .whitespaces)
            return sides.count == 2 && name == Self.cookieName ? String(sides[1]) : nil
        }
    }

    /// Digests are compared in constant time, which the length of a text would not be.
    private func isEqual(_ one: String, _ other: String) -> Bool {
        SHA256.hash(data: Data(one.utf8)) == SHA256.hash(data: Data(other.utf8))
    }
}
