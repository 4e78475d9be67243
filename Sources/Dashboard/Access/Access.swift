import Foundation

/// Who may read the dashboard.
package enum Access: Sendable, Equatable {
    /// Whoever works on this machine.
    case thisMachine
    /// Whoever has the token, from anywhere.
    case token(String)

    /// Addresses that only this machine reaches.
    package static let loopback = ["127.0.0.1", "::1", "localhost"]

    /// Shortest token, in characters.
    package static let shortest = 20

    /// Settles who may read from the address that is bound, whether that was allowed, and the token.
    ///
    /// The token counts without blanks and line ends around it.
    package init(host: String, allowsRemote: Bool, token: String?) throws(AccessError) {
        let token = token?.trimmingCharacters(in: .whitespacesAndNewlines)
        let isRemote = !Self.loopback.contains(host)
        if isRemote, !allowsRemote { throw .remoteNotAllowed(host: host) }
        guard let token, !token.isEmpty else {
            guard !isRemote else { throw .noToken(host: host) }
            self = .thisMachine
            return
        }
        guard token.count >= Self.shortest else { throw .shortToken(token.count) }
        guard token.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { throw .badToken }
        self = .token(token)
    }
}

/// Why the server does not start for want of protection.
package enum AccessError: Error, Equatable, CustomStringConvertible {
    case remoteNotAllowed(host: String)
    case noToken(host: String)
    case shortToken(Int)
    case badToken

    package var description: String {
        let give =
            "name a file with one of at least \(Access.shortest) characters by --token-file, or set OUTCOMES_TOKEN"
        return switch self {
        case .remoteNotAllowed(let host):
            "--host \(host) lets other machines read the dashboard. Leave --host out to serve this machine alone; "
                + "otherwise add --allow-remote and a token: \(give)."
        case .noToken(let host): "--host \(host) needs a token: \(give)."
        case .shortToken(let count): "the token has \(count) characters, which is too few: \(give)."
        case .badToken:
            "the token has characters other than letters, digits and signs of ASCII, which browsers cannot send: \(give)."
        }
    }
}
