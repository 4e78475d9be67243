import Crypto
import Foundation
import HTTPTypes
import Publication

/// What every answer says about how it may be used.
enum SecurityHeaders {
    /// One style sheet, known by its hash, and one script; nothing from elsewhere, nothing in frames.
    static let policy: String = {
        let hash = Data(SHA256.hash(data: Data(Site.style.utf8))).base64EncodedString()
        return [
            "default-src 'none'", "style-src 'sha256-\(hash)'", "script-src 'self'", "form-action 'self'",
            "base-uri 'none'", "frame-ancestors 'none'",
        ].joined(separator: "; ")
    }()

    static let all: [(name: String, value: String)] = [
        ("content-security-policy", policy), ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"), ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"), ("cross-origin-resource-policy", "same-origin"),
        (
            "permissions-policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
        ),
    ]

    /// For pages and data: kept by this reader alone, and asked for again each time.
    static let revalidated = "private, no-cache"
    /// For failures, sign-in and the state of the server.
    static let unkept = "no-store"
}

extension HTTPFields {
    /// Sets a header whose name is a constant of this program.
    mutating func set(_ name: String, _ value: String) {
        if let name = HTTPField.Name(name) { self[name] = value }
    }
}
