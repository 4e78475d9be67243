/// Refuses names under which nobody on this machine asks, so that a page of another site cannot read the dashboard
/// by having its own name point here.
struct HostCheck: Sendable {
    /// Port that was bound; nil where none is.
    let port: Int?

    /// As they stand in an address.
    private static let names = Access.loopback.map { $0.contains(":") ? "[\($0)]" : $0 }

    /// Judges the `Host` of a request; without a port it is that of the scheme.
    func allows(_ host: String?) -> Bool {
        guard let host = host?.lowercased() else { return false }
        return Self.names.contains { name in
            guard host.hasPrefix(name) else { return false }
            let rest = host.dropFirst(name.count)
            if rest.isEmpty { return port == nil || port == 80 }
            return rest.first == ":" && (port.map { rest.dropFirst() == "\($0)" } ?? false)
        }
    }
}
