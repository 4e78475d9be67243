import Evidence
import FrameworkModel
import Synchronization

/// Tells whether what is shown of a store changed: by its imports, corrections and actions, and by the day, from
/// which it follows what is overdue.
///
/// The file itself also changes when an export is remembered, which changes no figure.
final class StoreStamp: Sendable {
    private struct Last {
        let identity: String
        let text: String
    }

    private let file: String?
    private let last = Mutex<Last?>(nil)

    private let today: @Sendable () -> Day?

    /// Nil is the bundled evidence, which changes with the day alone.
    init(file: String?, today: @escaping @Sendable () -> Day? = { Day.today }) {
        self.file = file
        self.today = today
    }

    func text() throws -> String { "\(today().map(\.description) ?? "")\n\(try content())" }

    private func content() throws -> String {
        guard let file else { return "bundled" }
        guard let identity = CacheFolder.identity(of: file) else {
            throw Failure(Status.noInput, "the store \(file) is not there any more. Put it back.")
        }
        if let last = last.withLock(\.self), last.identity == identity { return last.text }
        let store = try EvidenceStore.open(file: file)
        let batches = try store.batches().map { "\($0.id) \($0.sha256)" }
        let corrections = try store.corrections().map { "\($0.figure) \($0.newValue) \($0.time)" }
        let actions = try store.actions().map { action in
            "\(action.number) \(action.closing.map(\.day.description) ?? "open")"
        }
        let text = (batches + corrections + actions).joined(separator: "\n")
        last.withLock { $0 = Last(identity: identity, text: text) }
        return text
    }
}
