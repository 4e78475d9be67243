import Crypto
import Foundation
import HTTPTypes

/// Lets those in who have the token, or the cookie that the sign-in form gave for it.
struct TokenGate: Sendable {
    private let token: SHA256Digest
    private let session: String
    private let attempts: AttemptLimit

    static let cookieName = "outcomes_session"

    /// The cookie holds until the server stops or twelve hours have passed.
    static let seconds = 12 * 3600

    init(token: String, attempts: AttemptLimit = AttemptLimit()) {
        self.token = SHA256.hash(data: Data(token.utf8))
        let key = SymmetricKey(size: .bits256)
        let code = HMAC<SHA256>.authenticationCode(for: Data("session".utf8), using: key)
        session = Data(code).base64EncodedString().filter { $0.isLetter || $0.isNumber }
        self.attempts = attempts
    }

    enum Verdict: Equatable {
        case allowed
        /// Nothing was shown, or not the token.
        case refused
        /// Too many tokens were wrong; seconds to wait.
        case slowed(Int)
    }

    /// Judges the headers of a request from an address.
    func verdict(_ headers: HTTPFields, from address: String) -> Verdict {
        if cookies(headers).contains(where: { isEqual($0, session) }) { return .allowed }
        guard let shown = headers[.authorization] else { return .refused }
        let parts = shown.split(separator: " ", maxSplits: 1)
        let isBearer = parts.count == 2 && parts[0].lowercased() == "bearer"
        return verdict(token: isBearer ? String(parts[1]) : "", from: address)
    }

    /// Judges a token that was typed or sent.
    func verdict(token shown: String, from address: String) -> Verdict {
        if let wait = attempts.wait(for: address) { return .slowed(wait) }
        guard SHA256.hash(data: Data(shown.utf8)) == token else {
            attempts.failed(address)
            return .refused
        }
        attempts.succeeded(address)
        return .allowed
    }

    /// What a browser is to keep after the token was right.
    var cookie: String {
        "\(Self.cookieName)=\(session); Path=/; Max-Age=\(Self.seconds); HttpOnly; SameSite=Strict"
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
