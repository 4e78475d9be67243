import Foundation

/// Why the address could not be taken.
package enum ServerError: Error, Equatable, CustomStringConvertible {
    case portTaken(host: String, port: Int)
    case portForbidden(port: Int)
    case noSuchHost(String)
    case other(host: String, port: Int, problem: String)

    init(_ number: Int32, host: String, port: Int) {
        self =
            switch number {
            case EADDRINUSE: .portTaken(host: host, port: port)
            case EACCES, EPERM: .portForbidden(port: port)
            case EADDRNOTAVAIL: .noSuchHost(host)
            default: .other(host: host, port: port, problem: String(cString: strerror(number)))
            }
    }

    /// True when another port or address would do; false when the port is held by somebody else.
    package var isAboutTheCommand: Bool {
        switch self {
        case .portForbidden, .noSuchHost: true
        case .portTaken, .other: false
        }
    }

    package var description: String {
        switch self {
        case .portTaken(let host, let port):
            "port \(port) of \(host) is taken by another program. Stop that one, choose another port, or let "
                + "--port 0 find a free one."
        case .portForbidden(let port):
            "port \(port) may not be opened by this user. Choose one above 1023, or let --port 0 find a free one."
        case .noSuchHost(let host):
            "'\(host)' is no address of this machine. Give one of its addresses, or leave --host out."
        case .other(let host, let port, let problem):
            "port \(port) of \(host) cannot be opened: \(problem). Choose another port or address."
        }
    }
}
