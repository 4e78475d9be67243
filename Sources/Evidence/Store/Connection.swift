import GRDB
import Synchronization

/// The open database of a store; every error that is not typed yet becomes an `EvidenceError`.
final class Connection: Sendable {
    private let queue: Mutex<DatabaseQueue>
    private let name: String
    private let substitute: (@Sendable () throws -> DatabaseQueue)?

    /// `substitute` makes a database to go on with when this one turns out to be damaged.
    init(
        _ queue: DatabaseQueue, name: String, substitute: (@Sendable () throws -> DatabaseQueue)? = nil
    ) {
        self.queue = Mutex(queue)
        self.name = name
        self.substitute = substitute
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(EvidenceError) -> Value {
        let queue = queue.withLock(\.self)
        do {
            return try queue.read(body)
        } catch let error as DatabaseError where error.meansDamage {
            guard let substitute else { throw EvidenceError(error, file: name) }
            return try Self.typed(name) {
                let replacement = try substitute()
                self.queue.withLock { $0 = replacement }
                return try replacement.read(body)
            }
        } catch {
            throw EvidenceError(error, file: name)
        }
    }

    func write<Value>(_ body: (Database) throws -> Value) throws(EvidenceError) -> Value {
        let queue = queue.withLock(\.self)
        return try Self.typed(name) { try queue.write(body) }
    }

    /// Copies the whole database into another.
    func copy(to other: DatabaseQueue) throws(EvidenceError) {
        let queue = queue.withLock(\.self)
        try Self.typed(name) { try queue.backup(to: other) }
    }

    private static func typed<Value>(_ name: String, _ body: () throws -> Value) throws(EvidenceError)
        -> Value
    {
        do { return try body() } catch { throw EvidenceError(error, file: name) }
    }
}

extension DatabaseError {
    /// True when the file is not a database or its pages contradict each other.
    var meansDamage: Bool { resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB }
}

extension EvidenceError {
    /// The error as it is when it is typed already, otherwise what SQLite reports.
    init(_ error: any Error, file: String) {
        switch error {
        case let error as EvidenceError: self = error
        case let error as DatabaseError:
            switch error.resultCode {
            case .SQLITE_NOTADB: self = .notAStore(file: file)
            case .SQLITE_READONLY: self = .readOnly(file: file)
            case .SQLITE_CANTOPEN: self = .unreadable(file: file, problem: "SQLite cannot open it")
            default: self = .database(file: file, problem: error.message ?? error.description)
            }
        default: self = .database(file: file, problem: "\(error)")
        }
    }
}
